import { newsSentences, storyFactsOf } from '../../../src/newsroom/in-short/choosing/candidates';
import { likelihoodIn } from '../../../src/newsroom/in-short/likelihood/likelihood';
import { WEIGHTS } from '../../../src/newsroom/in-short/likelihood/weights';
import { wordPriorsOf } from '../../../src/newsroom/in-short/likelihood/word-priors';
import { MOST_OPENINGS, openingRows } from '../../../src/newsroom/in-short/choosing/preference/preference';
import { preferenceRowsIn } from '../../../src/newsroom/in-short/choosing/preference/preference-features';
import { readStory } from '../../../src/newsroom/in-short/reading/story-reading';
import type { Row } from '../shared';
import type { Choice } from './choices';

/** One story as rows to learn from: with which of its first sentences would a reader open the list? */
export interface PreferenceLesson {
  choice: Choice;
  opening: number[][];
  opens: number[];
}

export function lessonOf(row: Row, choice: Choice): PreferenceLesson {
  const read = readStory([row.body], 'en');
  const news = newsSentences(read);
  const likelihood = likelihoodIn(read, { weights: WEIGHTS, priors: wordPriorsOf('en') });
  const rowAt = preferenceRowsIn(news, { read, likelihood, ...storyFactsOf(read) });
  const opening = openingRows(news.slice(0, MOST_OPENINGS).map((_sentence, place) => rowAt(place)));
  return { choice, opening, opens: opening.map((_row, place) => (isOpening(choice, place) ? 1 : 0)) };
}

export const isOpening = ({ first, also }: Choice, place: number): boolean =>
  first === place + 1 || also.includes(place + 1);
