import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Result, Summary } from './result';

/** Where `--report` writes, line by line: an archive's report may be larger than memory. */
export interface ReportFile {
  add(result: Result): Promise<void>;
  sum(summary: Summary): Promise<void>;
  close(): Promise<void>;
}

const COLUMNS = [
  'file',
  'item',
  'outcome',
  'status',
  'slug',
  'headline',
  'kind',
  'what',
  'line',
  'text',
  'note',
];

/** A report as CSV, JSON (one object a line) or text, by the ending of its name. */
export function reportFile(path: string): ReportFile {
  const file = createWriteStream(path);
  const write = async (text: string): Promise<void> => {
    if (text !== '' && !file.write(text)) await once(file, 'drain');
  };
  const form = path.endsWith('.csv')
    ? 'csv'
    : path.endsWith('.json') || path.endsWith('.ndjson')
      ? 'json'
      : 'text';
  const opening = form === 'csv' ? write(`${COLUMNS.join(',')}\r\n`) : Promise.resolve();
  return {
    async add(result) {
      await opening;
      if (form === 'csv') await write(csvOf(result));
      else if (form === 'json') await write(`${JSON.stringify(briefly(result))}\n`);
      else await write(textOf(result));
    },
    async sum(summary) {
      await opening;
      if (form === 'json') await write(`${JSON.stringify({ summary })}\n`);
      if (form === 'text') await write(`\n${JSON.stringify(summary, null, 2)}\n`);
    },
    async close() {
      await opening;
      file.end();
      await once(file, 'finish');
    },
  };
}

/** The story itself is in the newsroom; its report names it. */
const briefly = (result: Result): object =>
  'error' in result
    ? result
    : {
        file: result.file,
        item: result.item,
        article: {
          headline: result.article.headline,
          slug: result.article.slug,
          status: result.article.status,
        },
        report: result.report,
      };

function csvOf(result: Result): string {
  const base = [result.file, result.item ?? ''];
  if ('error' in result) {
    const { code, message, line } = result.error;
    return row([...base, 'error', '', '', '', code, '', String(line ?? ''), '', message]);
  }
  const { article, report } = result;
  const whole = [...base, report.outcome, article.status, article.slug, article.headline];
  const entries = report.entries.filter(({ kind }) => kind !== 'recognised');
  if (entries.length === 0) return row([...whole, '', '', '', '', '']);
  return entries
    .map(({ kind, what, lines, text, note }) => row([...whole, kind, what, String(lines[0]), text, note]))
    .join('');
}

/** A cell that begins like a formula is none. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function textOf(result: Result): string {
  const place = `${result.file}${result.item === undefined ? '' : ` ${result.item}`}`;
  if ('error' in result)
    return `${place}: ${result.error.message}${result.error.line === undefined ? '' : ` (line ${result.error.line})`}\n`;
  const { article, report } = result;
  const entries = report.entries.map(
    ({ kind, what, text, note }) => `    ${kind} ${what}${note === '' ? '' : ` (${note})`}: ${text}\n`,
  );
  return `${place}: ${report.outcome} "${article.slug}" (${article.status})\n${entries.join('')}`;
}
