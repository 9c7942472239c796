/**
 * `npx tsx bench/in-short/draw-sample.ts NAME [SIZE] [--in FOLDER] [--after NAME:SIZE,...]`: a sample of development
 * stories for one reader. Writes FOLDER/NAME/blind.jsonl (id, body, three lists in a hidden order) and, apart from it,
 * key.json (which list is whose). Stories of the samples named behind `--after` are left out. See `signing.md`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asShipped, firstThree } from './quality';
import { developmentRows, drawSample, type Drawn } from './sample';
import type { Row } from './shared';

export type System = 'ours' | 'first three' | 'highlights';

const LISTS: readonly (readonly [System, (row: Row) => string[]])[] = [
  ['ours', ({ body }) => asShipped(body, 0)],
  ['first three', ({ body }) => firstThree(body, 0)],
  ['highlights', ({ highlights }) => highlights],
];

/** The three systems in an order that the name of the sample and the story decide, and nobody can guess. */
const hiddenOrder = (name: string, id: string) =>
  [...LISTS].sort(([a], [b]) => (mark(name, id, a) < mark(name, id, b) ? -1 : 1));

const mark = (...parts: string[]): string => createHash('sha256').update(parts.join(':')).digest('hex');

const drawnOf = (text: string): Drawn[] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => ({ name: part.split(':')[0] ?? '', size: Number(part.split(':')[1] ?? 0) }));

function main(args: readonly string[]): void {
  const valueOf = (flag: string, otherwise: string) =>
    args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? otherwise) : otherwise;
  const [name = '', size = '40'] = args;
  if (name === '' || name.startsWith('--') || !(Number(size) > 0)) {
    process.stderr.write('Usage: draw-sample.ts NAME [SIZE] [--in FOLDER] [--after NAME:SIZE,...]\n');
    process.exitCode = 1;
    return;
  }
  const rows = developmentRows();
  if (rows.length === 0) {
    process.stdout.write('The development set is not beside this repository: no sample.\n');
    return;
  }
  const sample = drawSample(rows, { name, size: Number(size) }, drawnOf(valueOf('--after', '')));
  const folder = join(valueOf('--in', 'signing'), name);
  mkdirSync(folder, { recursive: true });
  const key: Record<string, System[]> = {};
  const lines = sample.map((row) => {
    const order = hiddenOrder(name, row.id);
    key[row.id] = order.map(([system]) => system);
    return JSON.stringify({ id: row.id, body: row.body, lists: order.map(([, make]) => make(row)) });
  });
  writeFileSync(join(folder, 'blind.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
  process.stdout.write(`${sample.length} stories in ${folder}.\n`);
}

main(process.argv.slice(2));
