import { CONTEXT_FEATURES, contextRows } from './context-features';
import type { LIST_FEATURES } from './list-feature-names';
import { PAIR_FEATURES, pairRows, type PairBook } from './pair-features';
import { SENTENCE_FEATURES, sentenceRows } from './sentence-features';
import type { FeatureRow } from './feature-row';
import type { StoryReading } from '../reading/story-reading';
import { TERM_FEATURES, termFacts, type TermFacts } from './term-features';

/** Weights by feature name, and the constant that is added to them. */
export type WeightTable<Feature extends string> = Readonly<Record<Feature | 'constant', number>>;

export interface Weights {
  term: WeightTable<(typeof TERM_FEATURES)[number]>;
  context: WeightTable<(typeof CONTEXT_FEATURES)[number]>;
  pair: WeightTable<(typeof PAIR_FEATURES)[number]>;
  sentence: WeightTable<(typeof SENTENCE_FEATURES)[number]>;
  list: WeightTable<(typeof LIST_FEATURES)[number]>;
}

/** What was learned: weights, and the words that newsrooms like or avoid in a language. */
export interface Model {
  weights: Weights;
  priors: ReadonlyMap<string, number>;
}

/** The chance of each term and sentence of a story to be in the key points that a newsroom would write. */
export interface Likelihood {
  facts: TermFacts;
  term: Float64Array;
  sentence: Float64Array;
}

const CLOSEST = 1e-6;
const sigmoid = (x: number): number => Math.min(1 - CLOSEST, Math.max(CLOSEST, 1 / (1 + Math.exp(-x))));

function chances(rows: readonly FeatureRow[], constant: number, weights: readonly number[]): Float64Array {
  const found = new Float64Array(rows.length);
  for (const [place, row] of rows.entries()) {
    let sum = constant;
    for (let index = 0; index < row.length; index += 1) sum += row[index]! * weights[index]!;
    found[place] = sigmoid(sum);
  }
  return found;
}

export function likelihoodIn(story: StoryReading, { weights, priors }: Model): Likelihood {
  const facts = termFacts(story, (term) => priors.get(term) ?? 0);
  const alone = chances(
    facts.rows,
    weights.term.constant,
    TERM_FEATURES.map((name) => weights.term[name]),
  );
  const sentence = chances(
    sentenceRows(story, facts, alone),
    weights.sentence.constant,
    SENTENCE_FEATURES.map((name) => weights.sentence[name]),
  );
  const term = chances(
    contextRows(story, { likely: alone, sentence, isName: facts.isName }),
    weights.context.constant,
    CONTEXT_FEATURES.map((name) => weights.context[name]),
  );
  return { facts, term, sentence };
}

/** The chance of each pair of neighbouring words to be in the key points. */
export const pairLikelihood = (
  story: StoryReading,
  book: PairBook,
  { likelihood, weights }: { likelihood: Likelihood; weights: Weights },
): Float64Array =>
  chances(
    pairRows(story, {
      book,
      facts: likelihood.facts,
      likely: likelihood.term,
      sentence: likelihood.sentence,
    }),
    weights.pair.constant,
    PAIR_FEATURES.map((name) => weights.pair[name]),
  );
