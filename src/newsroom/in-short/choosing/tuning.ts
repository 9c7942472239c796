import type { ValueTuning } from './values';

export interface Tuning extends ValueTuning {
  /** Taken for each share of content over two fifths that an item has in common with another. */
  overlap: number;
  /** How much more a name counts than another word: names are what readers look for. */
  name: number;
  /** Share of a word's chance that counts when the list names it again. */
  again: number;
  againStop: number;
  /** Added to the log-odds of words in the headline and in the standfirst. */
  top: readonly [number, number];
  /** An item that shares this much of its content with headline or standfirst says nothing new. */
  repeats: number;
}

/**
 * How a list is weighed. Chosen by cross-validation on the development set (`npm run bench:in-short`), except `top`
 * and `repeats`: that set has no headlines.
 */
export const TUNING: Tuning = {
  ballast: 12,
  pairWeight: 3.5,
  chanceWeight: 0.15,
  overlap: 0.4,
  name: 0.8,
  again: 0.25,
  againStop: 0.34,
  top: [0.8, 0.5],
  repeats: 0.7,
};
