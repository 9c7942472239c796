import { createHash } from 'node:crypto';
import { readRows, sharedFile, type Row } from './shared';

/** Samples that were read, oldest first: a story that was read once is never read again for a figure. */
export interface Drawn {
  name: string;
  size: number;
}

/** Both development sets; empty where `../shared` is not beside the repository. */
export const developmentRows = (): Row[] =>
  ['data/in-short/dev.jsonl', 'data/in-short/dev-2.jsonl'].flatMap((path) => {
    const file = sharedFile(path);
    return file === null ? [] : readRows(file);
  });

const placeIn = (name: string, id: string): string =>
  createHash('sha256').update(`${name}:${id}`).digest('hex');

/**
 * The first `size` stories in the order of `sha256(name + ":" + id)`, none of them in an earlier sample.
 *
 * Same rows, same names, same stories, on any machine.
 */
export function drawSample(rows: readonly Row[], drawn: Drawn, earlier: readonly Drawn[] = []): Row[] {
  const read = new Set<string>();
  let sample: Row[] = [];
  for (const { name, size } of [...earlier, drawn]) {
    sample = rows
      .filter(({ id }) => !read.has(id))
      .map((row) => ({ row, place: placeIn(name, row.id) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .slice(0, size)
      .map(({ row }) => row);
    for (const { id } of sample) read.add(id);
  }
  return sample;
}

/** Weights that are judged are learned five times, each time without a fifth of the stories. */
export const FOLDS = 5;

/** The fifth that a story is in, the same on every run and for everything that is learned of it. */
export const foldOf = (id: string): number => createHash('sha256').update(`fold:${id}`).digest()[0]! % FOLDS;
