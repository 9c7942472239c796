/**
 * Learns what makes one list of a story better than the lists next to it: a ridge regression of their ROUGE on
 * `list-features/`, both less the mean of the story's lists.
 */
import { draftLists } from '../../src/newsroom/in-short/choosing/draft-lists';
import type { Model } from '../../src/newsroom/in-short/likelihood/likelihood';
import { LIST_FEATURES } from '../../src/newsroom/in-short/likelihood/list-feature-names';
import { ridge } from './ridge';
import type { Row, Rouge } from './shared';

const RIDGE = 150;
/** Points taken for each word an item has on average: a list is to be short. */
const WORDINESS = 0.08;

/** How good a list is for one story, in points: the scores are kept, since folds ask for the same lists. */
export type Judge = (items: readonly string[]) => number;

export function judgeOf(row: Row, rouge: Rouge): Judge {
  const reference = row.highlights.map((highlight) => rouge.tokenize(highlight));
  const flat = reference.flat();
  const tokens = new Map<string, string[]>();
  const known = new Map<string, number>();
  const tokensOf = (text: string): string[] => {
    const made = tokens.get(text) ?? rouge.tokenize(text);
    tokens.set(text, made);
    return made;
  };
  return (items) => {
    const key = items.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const list = items.map(tokensOf);
    const all = list.flat();
    const score =
      rouge.rougeN(flat, all, 1).f + rouge.rougeN(flat, all, 2).f + rouge.rougeLsum(reference, list).f;
    const points = 100 * score - (WORDINESS * all.length) / Math.max(1, list.length);
    known.set(key, points);
    return points;
  };
}

/** A story to learn from, with a model that was learned without it. */
export interface ListLesson {
  row: Row;
  judge: Judge;
  model: Model;
}

/** Weights of `LIST_FEATURES`, in their order. */
export function listWeights(lessons: readonly ListLesson[]): Float64Array {
  const rows: Float64Array[] = [];
  const points: number[] = [];
  const weights: number[] = [];
  for (const { row, judge, model } of lessons) {
    const story = { paragraphs: [row.body], headline: '', standfirst: '', locale: 'en' };
    const drafts = draftLists(story, { min: 3, max: 5, model });
    const size = drafts.lists.length;
    const judged = drafts.lists.map(({ items }) => judge(items.map(({ text }) => text)));
    const usual = judged.reduce((sum, value) => sum + value, 0) / size;
    const means = LIST_FEATURES.map(
      (_name, column) => drafts.rows.reduce((sum, values) => sum + values[column]!, 0) / size,
    );
    for (const [index, values] of drafts.rows.entries()) {
      rows.push(values.map((value, column) => value - means[column]!));
      points.push(judged[index]! - usual);
      weights.push(1 / size);
    }
  }
  return ridge(rows, points, { weights, penalty: RIDGE });
}
