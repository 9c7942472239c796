import type { ChoiceTaste } from './choice';

export interface Taste extends Omit<ChoiceTaste, 'fewest' | 'most'> {
  /** How much more a name counts than another word: names are what readers look for. */
  name: number;
  /** Share of a word's chance that counts when the list names it again. */
  again: number;
  againStop: number;
  /** Taken from the value of a list for each item that opens on a pronoun: a strict margin, about two in a hundred pass. */
  leaning: number;
  /** The same for each item that opens on a quotation. */
  opensQuoted: number;
  /** Taken from the worth of a whole list (see `list-features.ts`) for each item that opens on a pronoun. */
  leaningInList: number;
  /** Added to the log-odds of words in the headline and in the standfirst. */
  top: readonly [number, number];
  /** An item that shares this much of its content with headline or standfirst says nothing new. */
  repeats: number;
  /** From so many words on, a story gets a first, second, third ... item. */
  wordsForItems: readonly number[];
}

/**
 * How a list is weighed. Chosen by cross-validation on the development set (`npm run bench:in-short`), except `top`
 * and `repeats`: that set has no headlines.
 */
export const TASTE: Taste = {
  ballast: 12,
  pairWeight: 3.5,
  chanceWeight: 0.15,
  overlap: 0.4,
  worth: -0.003,
  name: 0.8,
  again: 0.25,
  againStop: 0.34,
  leaning: 0.065,
  opensQuoted: 0.01,
  leaningInList: 3.5,
  top: [0.8, 0.5],
  repeats: 0.7,
  wordsForItems: [1, 1, 1, 1000, 2500],
};
