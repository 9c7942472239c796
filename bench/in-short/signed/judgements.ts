import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list as a reader judged it, beside up to three others of its story. */
export interface JudgedList {
  /** Its items, as places in `items` of the story. */
  of: number[];
  /** A character an item: 0 for printed, or the gravest class of `signing.md`. */
  marks: string;
  /** Does it hold the main news? */
  told: boolean;
  /** Where the reader put it among the lists of the story; 0 is the best. */
  rank: number;
}

/** What one reader said of the lists of one story. Items are known by the mark of their text: no text is kept. */
export interface JudgedStory {
  id: string;
  reader: number;
  items: string[];
  lists: JudgedList[];
}

export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

export const readJudgements = (): JudgedStory[] =>
  readFileSync(join(__dirname, 'judged.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedStory);
