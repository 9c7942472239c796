import type { Sentence } from '../../reading/story-reading';
import { OPENING_PREFERENCE, type PreferenceRow } from './preference-features';
import { OPENING_WEIGHTS } from './preference-weights';

/** A list opens on one of the first sentences of the news. */
export const MOST_OPENINGS = 8;

/** What a sub-editor would open the list with, and what it costs to open it otherwise. */
export interface Preference {
  /** The sentence of the story to open with, by its place. */
  lead: number;
  /** By how many log-odds a sub-editor would rather open on `lead`: 0 for that one, at most `MOST_BELOW`. */
  below(order: number): number;
}

/** Surer than this is sure enough. */
const MOST_BELOW = 4.8;

/** Rows of `OPENING_PREFERENCE` for the first sentences. */
export function openingRows(rows: readonly PreferenceRow[]): number[][] {
  const [chance, news] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!)));
  return rows.map((row) => [...row, row[0] - chance!, row[1] - news!]);
}

/**
 * What a sub-editor would open the list of an English story with: a logistic regression of what readers chose in 1,417 stories
 * (`bench/in-short/preference/`). Null where the story has no sentence.
 */
export function preferenceIn(
  news: readonly Sentence[],
  rowAt: (place: number) => PreferenceRow,
): Preference | null {
  const first = news.slice(0, MOST_OPENINGS);
  if (first.length === 0) return null;
  const odds = openingRows(first.map((_sentence, place) => rowAt(place))).map(oddsOf);
  const best = Math.max(...odds);
  const placeOf = new Map(first.map(({ order }, place) => [order, place]));
  return {
    lead: first[odds.indexOf(best)]!.order,
    below(order) {
      const place = placeOf.get(order);
      return place === undefined ? MOST_BELOW : Math.min(MOST_BELOW, best - odds[place]!);
    },
  };
}

const WEIGHTS = OPENING_PREFERENCE.map((name) => OPENING_WEIGHTS[name]);

function oddsOf(row: readonly number[]): number {
  let odds: number = OPENING_WEIGHTS.constant;
  for (let column = 0; column < row.length; column += 1) odds += row[column]! * WEIGHTS[column]!;
  return odds;
}
