import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import houseStyle from '../../config/newsroom';
import { deriveStory, type DerivedStory, type StoryError } from '../newsroom/derive-story';
import { textLines, type Line } from './text-lines';
import { helpAsked } from './help-asked';

const USAGE = 'usage: npm run --silent derive < stories.jsonl > derived.jsonl\n';

/** What a line that is no story becomes: it keeps its place in the output, and its number in the input. */
interface BadLine {
  id?: string | number;
  line: number;
  error: { line: number; code: 'line.not-json' | 'line.too-long' | StoryError['code']; message: string };
}

/**
 * `npm run --silent derive`: a story a line in, its slug, In Short, teaser and problems a line out, in order.
 *
 * Reads only as fast as its output is taken. A line that is no story becomes an `error` with its line number, and
 * the rest goes on; the exit code is 0 all the same, for the lines say it. No server, no database, no clock.
 */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  if (process.argv.length > 2) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (process.stdin.isTTY) process.stderr.write(`${USAGE}Reading stories from the terminal; Ctrl+D ends.\n`);
  const progress = await progressOnTerminal();
  for await (const line of textLines(process.stdin)) {
    progress?.(line.bytes);
    if (line.text?.trim() === '') continue;
    const flushed = process.stdout.write(`${JSON.stringify(answerTo(line))}\n`);
    if (!flushed) await once(process.stdout, 'drain');
  }
  progress?.(null);
  return 0;
}

function answerTo({ number, text }: Line): DerivedStory | BadLine {
  if (text === null) return badLine(number, { code: 'line.too-long', message: 'This line is too long.' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return badLine(number, { code: 'line.not-json', message: `Not JSON: ${(error as Error).message}` });
  }
  const answer = deriveStory(value, houseStyle);
  if (!('error' in answer)) return answer;
  return { ...knownId(value), ...badLine(number, answer.error) };
}

const badLine = (line: number, error: Omit<BadLine['error'], 'line'>): BadLine => ({
  line,
  error: { line, ...error },
});

function knownId(value: unknown): { id?: string | number } {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

/** A bar on standard error where that is a terminal: in bytes of a file, else a plain count. `null` ends it. */
async function progressOnTerminal(): Promise<((bytes: number | null) => void) | null> {
  if (!process.stderr.isTTY) return null;
  const { SingleBar } = await import('cli-progress');
  const stdin = fstatSync(0);
  const isFile = stdin.isFile() && stdin.size > 0;
  const format = isFile ? 'derive {bar} {percentage}% | {stories} stories' : 'derive | {stories} stories';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: false });
  let stories = 0;
  bar.start(isFile ? stdin.size : 1, 0, { stories });
  return (bytes) => {
    if (bytes === null) return bar.stop();
    stories += 1;
    bar.update(isFile ? bytes : 0, { stories });
  };
}

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main()
  .then((code) => (process.exitCode = code))
  .catch((error: Error) => {
    process.stderr.write(`derive failed: ${error.message}\n`);
    process.exitCode = 1;
  });
