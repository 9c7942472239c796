import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Real news with the key points that its newsroom published, beside the repository; never shipped with it. */
const PLACES = [process.env.SLUGLINE_SHARED, '../shared', '../../shared'].filter(
  (place) => place !== undefined,
);

export interface Row {
  id: string;
  body: string;
  highlights: string[];
  source: string;
}

/** The path of a file of the shared folder, or null where it is not there. */
export const sharedFile = (path: string): string | null =>
  PLACES.map((place) => resolve(place, path)).find((file) => existsSync(file)) ?? null;

/** What the development set's own scorer offers. */
export interface Rouge {
  tokenize(text: string): string[];
  rougeN(reference: string[], list: string[], n: number): { f: number };
  rougeLsum(reference: string[][], list: string[][]): { f: number };
}

export async function readRouge(): Promise<Rouge | null> {
  const file = sharedFile('bench/in-short/rouge.mjs');
  return file === null ? null : ((await import(pathToFileURL(file).href)) as Rouge);
}

export const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
