import { SingleBar } from 'cli-progress';
import type { Result } from './result';

/** In a log file a line for each so many stories. */
const LOGGED = 1_000;

/** How far an archive has come, with its rate and the time left: a bar on a terminal's standard error, else a line now and then. */
export function progressBar(
  total: number | null,
  isArchive: boolean,
): { count(result: Result): void; stop(): void } {
  if (!isArchive) return { count: () => undefined, stop: () => undefined };
  const begun = performance.now();
  let count = 0;
  const rateNow = () => Math.round((count * 1000) / Math.max(1, performance.now() - begun));
  if (!process.stderr.isTTY) {
    return {
      count() {
        count += 1;
        if (count % LOGGED === 0)
          process.stderr.write(
            `${count}${total === null ? '' : ` of ${total}`} stories, ${rateNow()} a second\n`,
          );
      },
      stop: () => undefined,
    };
  }
  const format =
    total === null
      ? 'intake | {value} stories, {rate} a second'
      : 'intake {bar} {value}/{total}, {rate} a second, {eta_formatted} to go';
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: false,
    etaBuffer: 500,
  });
  bar.start(total ?? 1, 0, { rate: 0 });
  return {
    count() {
      count += 1;
      bar.update(count, { rate: rateNow() });
    },
    stop: () => bar.stop(),
  };
}
