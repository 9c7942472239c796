/**
 * Learns the weights of the In Short list from stories with published key points.
 *
 * Four ridge logistic regressions on each other's shoulders: is a word, a sentence, a word now that its sentences are
 * known, a pair of neighbouring words in the key points? A word's prior is learned beside them, from stories that its own
 * row does not count. Then the worth of whole lists (`train-lists.ts`).
 */
import { candidatesOf, storyFactsOf } from '../../src/newsroom/in-short/choosing/candidates';
import type { Model, WeightTable } from '../../src/newsroom/in-short/likelihood/likelihood';
import { CONTEXT_FEATURES, contextRows } from '../../src/newsroom/in-short/likelihood/context-features';
import {
  PAIR_FEATURES,
  pairBook,
  pairRows,
  type PairBook,
} from '../../src/newsroom/in-short/likelihood/pair-features';
import { SENTENCE_FEATURES, sentenceRows } from '../../src/newsroom/in-short/likelihood/sentence-features';
import { readStory, type StoryReading } from '../../src/newsroom/in-short/reading/story-reading';
import {
  TERM_FEATURES,
  termFacts,
  type TermFacts,
} from '../../src/newsroom/in-short/likelihood/term-features';
import { LIST_FEATURES } from '../../src/newsroom/in-short/likelihood/list-feature-names';
import { logistic } from './logistic';
import type { Row } from './shared';
import { listWeights, type Judge } from './train-lists';

/** A word needs as many stories to get a prior of its own. */
const FEWEST_STORIES = 8;
const PRIOR_STRENGTH = 10;
const RIDGE = 3;
/** Sentences beyond are hardly ever chosen; they would only outnumber the others. */
const MOST_SENTENCES = 60;

export interface Lesson {
  row: Row;
  judge: Judge;
  story: StoryReading;
  book: PairBook;
  /** How often the key points name each term. */
  named: Map<number, number>;
  paired: Set<number>;
}

export function lessonOf(row: Row, judge: Judge): Lesson {
  const story = readStory([row.body], 'en');
  const known = story.terms.length;
  const book = pairBook(story);
  candidatesOf(story.sentences.slice(0, 30), {
    read: story,
    known: storyFactsOf(story),
    book,
    chance: new Float64Array(0),
    lead: 0,
    opening: 0,
  });
  const pairs = book.left.length;
  const named = new Map<number, number>();
  const paired = new Set<number>();
  for (const highlight of row.highlights) {
    const terms = story.wordsOf(highlight).map(({ term }) => term);
    for (const term of terms) if (term < known) named.set(term, (named.get(term) ?? 0) + 1);
    for (const id of book.pairsOf(terms, 0)) if (id < pairs) paired.add(id);
  }
  for (const column of [book.left, book.right, book.count, book.first]) column.length = pairs;
  story.terms.length = known;
  return { row, judge, story, book, named, paired };
}

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const chanceOf = (row: Float64Array, weights: Float64Array): number =>
  sigmoid(row.reduce((sum, value, index) => sum + value * weights[index + 1]!, weights[0]!));

/** Log-odds of a word against words of its kind, to one fifth. */
export function priorsFrom(lessons: readonly Lesson[]): Map<string, number> {
  const seen = new Map<string, { hits: number; stories: number; isStop: boolean }>();
  const kinds = [
    { hits: 0, stories: 0 },
    { hits: 0, stories: 0 },
  ];
  for (const { story, named } of lessons) {
    for (const [term, { text, isStop }] of story.terms.entries()) {
      const entry = seen.get(text) ?? { hits: 0, stories: 0, isStop };
      const hit = named.has(term) ? 1 : 0;
      for (const counter of [entry, kinds[isStop ? 1 : 0]!]) {
        counter.hits += hit;
        counter.stories += 1;
      }
      seen.set(text, entry);
    }
  }
  const priors = new Map<string, number>();
  for (const [text, { hits, stories, isStop }] of seen) {
    if (stories < FEWEST_STORIES) continue;
    const kind = kinds[isStop ? 1 : 0]!;
    const usual = kind.hits / kind.stories;
    const prior = logit((hits + PRIOR_STRENGTH * usual) / (stories + PRIOR_STRENGTH)) - logit(usual);
    const rounded = Math.round(prior * 5) / 5;
    if (rounded !== 0) priors.set(text, rounded);
  }
  return priors;
}

const FOLDS = 4;

/** All five tables. The lists of a story are made with a model that was learned without it. */
export function train(lessons: readonly Lesson[]): Model {
  const others = Array.from({ length: FOLDS }, (_, fold) =>
    trainParts(lessons.filter((_lesson, index) => index % FOLDS !== fold)),
  );
  const list = listWeights(
    lessons.map(({ row, judge }, index) => ({ row, judge, model: others[index % FOLDS]! })),
  );
  const model = trainParts(lessons);
  return { ...model, weights: { ...model.weights, list: table(LIST_FEATURES, Float64Array.of(0, ...list)) } };
}

const table = <Feature extends string>(names: readonly Feature[], weights: Float64Array) =>
  Object.fromEntries([
    ['constant', Number(weights[0]!.toFixed(3))],
    ...names.map((name, index) => [name, Number(weights[index + 1]!.toFixed(3))]),
  ]) as WeightTable<Feature>;

const NO_LIST = table(LIST_FEATURES, new Float64Array(LIST_FEATURES.length + 1));

/** The chances of words, pairs and sentences. */
function trainParts(lessons: readonly Lesson[]): Model {
  const inner = 5;
  const priorsWithout = Array.from({ length: inner }, (_, fold) =>
    priorsFrom(lessons.filter((_lesson, index) => index % inner !== fold)),
  );
  const facts = lessons.map(({ story }, index) =>
    termFacts(story, (term) => priorsWithout[index % inner]?.get(term) ?? 0),
  );
  // Each half is judged by the weights of the other, so that the next stage sees chances as new stories give them.
  const halves = [0, 1].map((half) => termWeights(lessons, facts, (index) => index % 2 !== half));
  const likely = facts.map(({ rows }, index) =>
    Float64Array.from(rows, (row) => chanceOf(row, halves[index % 2]!)),
  );
  const term = halves[0]!.map((weight, index) => (weight + halves[1]![index]!) / 2);
  const sentence = sentenceWeights(lessons, facts, likely);
  const news = lessons.map(({ story }, index) =>
    Float64Array.from(sentenceRows(story, facts[index]!, likely[index]!), (row) => chanceOf(row, sentence)),
  );
  const rows = lessons.map(({ story }, index) =>
    contextRows(story, { likely: likely[index]!, sentence: news[index]!, isName: facts[index]!.isName }),
  );
  const context = logistic(
    rows.flat(),
    lessons.flatMap(({ story, named }) => story.terms.map((_term, index) => (named.has(index) ? 1 : 0))),
    RIDGE,
  );
  const refined = rows.map((all) => Float64Array.from(all, (row) => chanceOf(row, context)));
  return {
    priors: priorsFrom(lessons),
    weights: {
      term: table(TERM_FEATURES, term),
      context: table(CONTEXT_FEATURES, context),
      pair: table(PAIR_FEATURES, pairWeights(lessons, { facts, likely: refined, news })),
      sentence: table(SENTENCE_FEATURES, sentence),
      list: NO_LIST,
    },
  };
}

function termWeights(lessons: readonly Lesson[], facts: TermFacts[], takes: (index: number) => boolean) {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const [index, { named }] of lessons.entries()) {
    if (!takes(index)) continue;
    for (const [term, row] of facts[index]!.rows.entries()) {
      rows.push(row);
      labels.push(named.has(term) ? 1 : 0);
    }
  }
  return logistic(rows, labels, RIDGE);
}

function pairWeights(
  lessons: readonly Lesson[],
  { facts, likely, news }: { facts: TermFacts[]; likely: Float64Array[]; news: Float64Array[] },
) {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const [index, { story, book, paired }] of lessons.entries()) {
    const all = pairRows(story, {
      book,
      facts: facts[index]!,
      likely: likely[index]!,
      sentence: news[index]!,
    });
    for (let id = index % 3; id < all.length; id += 3) {
      rows.push(all[id]!);
      labels.push(paired.has(id) ? 1 : 0);
    }
  }
  return logistic(rows, labels, RIDGE);
}

function sentenceWeights(lessons: readonly Lesson[], facts: TermFacts[], likely: Float64Array[]) {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const [index, lesson] of lessons.entries()) {
    const best = bestSentences(lesson);
    for (const [order, row] of sentenceRows(lesson.story, facts[index]!, likely[index]!).entries()) {
      if (order >= MOST_SENTENCES) break;
      rows.push(row);
      labels.push(best.has(order) ? 1 : 0);
    }
  }
  return logistic(rows, labels, RIDGE);
}

/** The sentences that together share most words and pairs with the key points for their length: chosen greedily. */
function bestSentences({ story, book, named, paired }: Lesson): Set<number> {
  const wanted = [...named.values()].reduce((sum, times) => sum + times, 0);
  const chosen = new Set<number>();
  let best = 0;
  while (chosen.size < 4) {
    let pick = -1;
    for (const { order } of story.sentences.slice(0, MOST_SENTENCES)) {
      if (chosen.has(order)) continue;
      const value = sharedBy([...chosen, order]);
      if (value > best + 1e-9) {
        best = value;
        pick = order;
      }
    }
    if (pick < 0) break;
    chosen.add(pick);
  }
  return chosen;

  function sharedBy(orders: readonly number[]): number {
    const counts = new Map<number, number>();
    const pairs = new Set<number>();
    let length = 0;
    for (const order of orders) {
      const terms = story.sentences[order]!.words.map(({ term }) => term);
      length += terms.length;
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const id of book.pairsOf(terms, order)) if (paired.has(id)) pairs.add(id);
    }
    let hits = pairs.size;
    for (const [term, times] of named) hits += Math.min(times, counts.get(term) ?? 0);
    return hits / (length + wanted);
  }
}
