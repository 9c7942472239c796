import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a reader would make of the first twelve sentences of a story's news, counted from 1 and without furniture: the one to
 * open a list with (0 for none), others that would do as well, and up to four to print below, the best first.
 */
export interface Choice {
  id: string;
  first: number;
  also: number[];
  next: number[];
}

/** The choices of eight readers in 1,417 development stories that were read before; how they were asked: `README.md`. */
export const readChoices = (): Choice[] =>
  readFileSync(join(__dirname, 'choices.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Choice);
