import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

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

export const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
