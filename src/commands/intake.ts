import { once } from 'node:events';
import houseStyle from '../../config/newsroom';
import { openSource } from '../incoming/open-source';
import { sourceFiles } from '../incoming/source-files';
import { helpAsked } from './help-asked';
import { compileLate } from './intake/late-compiling';
import { settingsFrom, USAGE, type IntakeSettings } from './intake/options';
import { progressBar } from './intake/progress';
import { reportFile } from './intake/report-file';
import type { Result, Summary } from './intake/result';
import { sentenceOf, summaryText } from './intake/say';
import { tally } from './intake/tally';
import { dryDesk, type Desk } from './intake/desk';

/** Nothing could be read: nothing was stored. */
const NOTHING_READ = 2;

/**
 * `npm run intake -- FILE|FOLDER|- ...`: pages, archives and wires become stories, with a report of everything.
 * Standard output carries only results; Strapi's log and the progress go to standard error.
 */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  compileLate();
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;

  const settings = settingsFrom(process.argv.slice(2));
  if (settings === null) return complain(USAGE);
  const files = sourceFiles(settings.places);
  if (files.length === 0 && settings.watch === null) return complain('There is nothing to read.');

  const out = async (text: string): Promise<void> => {
    if (text !== '' && !print(text)) await once(process.stdout, 'drain');
  };
  const desk = settings.dryRun
    ? dryDesk(houseStyle)
    : await (await import('./intake/open-desk')).openDesk(settings);
  const report = settings.report === null ? null : reportFile(settings.report);
  const seen = { good: 0, failed: 0, left: settings.limit };
  try {
    for (const file of files) {
      if (seen.left <= 0) break;
      await takeSource(file, { settings, desk, report, out, seen });
    }
    await desk.finish();
    if (settings.watch !== null) {
      const { watchFolder } = await import('./intake/watch-folder');
      await watchFolder(settings.watch, async (file) => {
        await takeSource(file, { settings, desk, report, out, seen });
        await desk.finish();
      });
    }
  } finally {
    await report?.close();
    await desk.close();
  }
  if (seen.good === 0 && seen.failed > 0) return NOTHING_READ;
  return seen.failed > 0 ? 1 : 0;
}

interface Taking {
  settings: IntakeSettings;
  desk: Desk;
  report: ReturnType<typeof reportFile> | null;
  out(text: string): Promise<void>;
  seen: { good: number; failed: number; left: number };
}

async function takeSource(
  file: { name: string; path: string | null },
  { settings, desk, report, out, seen }: Taking,
): Promise<void> {
  const source = await openSource(file, {
    locale: settings.locale,
    style: houseStyle,
    types: settings.types,
  });
  const sums = tally(source, () => performance.now());
  const bar = progressBar(source.total === null ? null : Math.min(source.total, seen.left), source.isArchive);
  try {
    for await (const result of desk.take(source, { ...settings, limit: seen.left })) {
      sums.count(result);
      bar.count(result);
      if (!('error' in result)) seen.left -= 1;
      await report?.add(result);
      await out(settings.json ? `${JSON.stringify(result)}\n` : '');
      if (!settings.json) await speak(result, { settings, isArchive: source.isArchive, out });
    }
  } finally {
    bar.stop();
    source.close();
  }
  const { stories, failed } = sums.counts;
  const leftOut = Object.keys(sums.summary().leftOut).length;
  seen.good += stories + leftOut;
  seen.failed += failed;
  if (source.isArchive) await tellSummary(sums.summary(), { settings, report, out });
}

async function speak(
  result: Result,
  {
    settings,
    isArchive,
    out,
  }: { settings: IntakeSettings; isArchive: boolean; out(text: string): Promise<void> },
): Promise<void> {
  const text = sentenceOf(result, { isArchive, publish: settings.publish });
  if ('error' in result) process.stderr.write(text);
  else await out(text);
}

async function tellSummary(
  summary: Summary,
  { settings, report, out }: Pick<Taking, 'settings' | 'report' | 'out'>,
): Promise<void> {
  await report?.sum(summary);
  await out(settings.json ? `${JSON.stringify({ summary })}\n` : summaryText(summary));
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return NOTHING_READ;
}

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`intake failed: ${error.message}\n`);
    process.exit(1);
  });
