import { keyPoints } from '../../src/newsroom/in-short/choosing/key-points';
import type { Model } from '../../src/newsroom/in-short/likelihood/likelihood';
import { sentencesOf } from '../../src/newsroom/sentences/sentences';
import { withFinalStop } from '../../src/newsroom/in-short/marks/typography';
import type { Rouge, Row } from './shared';
import { lessonOf, train } from './train';
import { judgeOf } from './train-lists';

/** A way to make a list from a body. `index` is the place of the story in the set. */
export type ListMaker = (body: string, index: number) => string[];

const FOLDS = 5;

/** Our list for each story, by weights that were learned without it. */
export function crossValidated(rows: readonly Row[], rouge: Rouge): ListMaker {
  const lessons = rows.map((row) => lessonOf(row, judgeOf(row, rouge)));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(lessons.filter((_lesson, index) => index % FOLDS !== fold)),
  );
  return (body, index) => listOf(body, models[index % FOLDS]);
}

/** Our list by the weights in the tree: what the product does. */
export const asShipped: ListMaker = (body) => listOf(body);

function listOf(body: string, model?: Model): string[] {
  const want = model ? { min: 3, max: 5, model } : { min: 3, max: 5 };
  return keyPoints({ paragraphs: [body], headline: '', standfirst: '', locale: 'en' }, want).map(({ text }) =>
    withFinalStop(text, { finalStop: true, locale: 'en' }),
  );
}

export const firstThree: ListMaker = (body) => sentencesOf(body, 'en').slice(0, 3);

/** The sentences with the most words that the story uses often: the textbook summarizer. */
export const mostFrequent: ListMaker = (body) => {
  const sentences = sentencesOf(body, 'en');
  const wordsIn = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []) as string[];
  const counts = new Map<string, number>();
  for (const word of wordsIn(body)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sentences
    .map((text, order) => {
      const words = wordsIn(text);
      return {
        text,
        order,
        score: words.reduce((sum, word) => sum + counts.get(word)!, 0) / (words.length + 4),
      };
    })
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, 3)
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
};
