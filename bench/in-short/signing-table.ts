/**
 * `npx tsx bench/in-short/signing-table.ts FOLDER`: the table of a read sample. FOLDER holds key.json of
 * `draw-sample.ts` and judgements.jsonl, a line a list:
 *
 *   {"id": "...", "list": 0, "items": ["0", "c", "fa"], "missed": false}
 *
 * `list` is its place in blind.jsonl from 0; of each item "0", or every class of `signing.md` that applies, the gravest
 * first; `missed` says that the main news is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wilson } from './wilson';

/** One list as a reader judged it. */
export interface Judgement {
  id: string;
  list: number;
  items: string[];
  missed: boolean;
}

const CLASSES = [
  ['a', 'broken by a cut, or ungrammatical'],
  ['b', 'meaning or truth lost'],
  ['c', 'dangling'],
  ['d', 'trivial or emptied'],
  ['e', 'redundant'],
  ['f', 'over 30 words'],
  ['g', 'furniture'],
  ['h', 'spelling, marks'],
] as const;

/** A list is signed if every item is printable and the main news is in it. */
export const isSigned = ({ items, missed }: Judgement): boolean =>
  !missed && items.length > 0 && items.every((item) => item === '0');

/** Rows of the table: what is counted, and of what. */
export function countsOf(judged: readonly Judgement[]): [string, number, number][] {
  const items = judged.flatMap((one) => one.items);
  const count = (test: (item: string) => boolean) => items.filter(test).length;
  return [
    ['lists signed', judged.filter(isSigned).length, judged.length],
    ['main news missed', judged.filter(({ missed }) => missed).length, judged.length],
    ['items printable', count((item) => item === '0'), items.length],
    ...CLASSES.map(([letter, name]): [string, number, number] => [
      `${letter} first: ${name}`,
      count((item) => item.startsWith(letter)),
      items.length,
    ]),
    ...CLASSES.map(([letter, name]): [string, number, number] => [
      `${letter} at all: ${name}`,
      count((item) => item.includes(letter)),
      items.length,
    ]),
  ];
}

const cell = (hits: number, of: number): string => {
  const [low, high] = wilson(hits, of).map((share) => Math.round(100 * share));
  return `${Math.round((100 * hits) / Math.max(1, of))} % (${hits} of ${of}; ${low} to ${high})`;
};

/** A Markdown table, a column a system. */
export function signingTable(judged: ReadonlyMap<string, readonly Judgement[]>): string {
  const systems = [...judged.keys()];
  const columns = systems.map((system) => countsOf(judged.get(system) ?? []));
  const rows = (columns[0] ?? []).map(([name], row) => [
    name,
    ...columns.map((column) => cell(column[row]![1], column[row]![2])),
  ]);
  return [['', ...systems], ['---', ...systems.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function main(folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'judgements.jsonl'))) {
    process.stderr.write('Usage: signing-table.ts FOLDER, which holds key.json and judgements.jsonl\n');
    process.exitCode = 1;
    return;
  }
  const key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as Record<string, string[]>;
  const judged = new Map<string, Judgement[]>();
  for (const line of readFileSync(join(folder, 'judgements.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const judgement = JSON.parse(line) as Judgement;
    const system = key[judgement.id]?.[judgement.list];
    if (system === undefined)
      throw new Error(`No list ${judgement.list} of story ${judgement.id} in key.json.`);
    judged.set(system, [...(judged.get(system) ?? []), judgement]);
  }
  process.stdout.write(`${signingTable(judged)}\n`);
}

if (process.argv[1]?.endsWith('signing-table.ts') === true) main(process.argv[2]);
