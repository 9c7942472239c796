import { pairsOf } from './story-words';
import { runsOf } from './words';

/** One thing a story must have: this very word, or any that begins with it. */
export interface Wanted {
  word: string;
  isBeginning: boolean;
}

/** More words than this narrow nothing any more. */
const MOST = 16;
/** A beginning of one or two letters is that of half the language: such a word is wanted as it is. */
const SHORTEST_BEGINNING = 3;

/** What a question wants of a story, all of it. */
export function questionWords(question: string): Wanted[] {
  const wanted = runsOf(question).flatMap(({ text, isDense }): Wanted[] => {
    const letters = [...text];
    if (!isDense) return [{ word: text, isBeginning: letters.length >= SHORTEST_BEGINNING }];
    const words = letters.length === 1 ? letters : pairsOf(letters);
    return words.map((word) => ({ word, isBeginning: false }));
  });
  const first = new Map(wanted.map((one) => [one.word, one]));
  return [...first.values()].slice(0, MOST);
}
