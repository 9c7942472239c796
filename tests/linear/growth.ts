import { createContext, Script } from 'node:vm';

/** Costs below this are noise of the machine, in milliseconds of processor time. */
const NOISE_MS = 40;
/** Four times the text may cost eight times as much before it is called more than linear; n² costs sixteen times. */
const SLACK = 2;
/** Twice the text: what grows with it costs twice as much, n² four times. */
const PLAINLY_MORE = 2.8;
/** No rule of ours takes so long for any text that it meets; what does is ended, or nothing would be told of it. */
const WATCHDOG_MS = 30_000;

const context = createContext({ run: () => undefined });
const script = new Script('run()');

/** Processor time of one call in milliseconds. Throws when it does not end: even a regular expression is stopped. */
export function cost(run: () => unknown): number {
  context.run = () => void run();
  const before = process.cpuUsage();
  script.runInContext(context, { timeout: WATCHDOG_MS });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Null where what `run` costs grows at most with the length, else how it grew. Measured again before anything is
 * said, and the least counts: other processes can only add. What grew too fast has to do so once more at twice the
 * length: where a text first fills the young generation, collecting it is a step that no longer text repeats.
 */
export function fasterThanLinear(
  run: (length: number) => () => unknown,
  [short, long]: [number, number],
): string | null {
  const allowed = SLACK * (long / short);
  const [runShort, runLong] = [run(short), run(long)];
  let least = { short: Infinity, long: Infinity };
  try {
    for (let tries = 0; tries < 4; tries += 1) {
      least = { ...least, long: Math.min(least.long, cost(runLong)) };
      if (least.long < NOISE_MS) return null;
      least = { ...least, short: Math.min(least.short, cost(runShort)) };
      if (least.long <= allowed * Math.max(least.short, NOISE_MS / allowed)) return null;
    }
    const runTwice = run(2 * long);
    for (let tries = 0; tries < 4; tries += 1) if (cost(runTwice) <= PLAINLY_MORE * least.long) return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return `${long} characters: did not end`;
  }
  return `${short} characters: ${least.short.toFixed(0)} ms, ${long}: ${least.long.toFixed(0)} ms`;
}
