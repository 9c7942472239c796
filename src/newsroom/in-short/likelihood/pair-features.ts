import { logit } from './logit';
import type { FeatureRow } from './feature-row';
import type { StoryReading } from '../reading/story-reading';
import type { TermFacts } from './term-features';

/** What is asked of two neighbouring words. The order is the table's order. */
export const PAIR_FEATURES = [
  'left',
  'right',
  'weaker',
  'logCount',
  'logFirst',
  'inFirst',
  'early',
  'near',
  'home',
  'place',
  'placeInFirst',
  'bothStop',
  'leftStop',
  'rightStop',
  'names',
  'number',
  'tie',
  'bestHome',
  'stopBestHome',
] as const;

/** The pairs of neighbouring words of a story, numbered as they come. */
export interface PairBook {
  left: number[];
  right: number[];
  count: number[];
  /** The sentence where a pair stands first. */
  first: number[];
  /** The numbers of the pairs in a row of words; a pair that only a cut has made gets a number too. */
  pairsOf(terms: readonly number[], order: number): number[];
}

/** Above every number of terms that a story of `MOST_CHARACTERS` can have. */
const SPAN = 1 << 20;

export function pairBook(story: StoryReading): PairBook {
  const ids = new Map<number, number>();
  const book: PairBook = { left: [], right: [], count: [], first: [], pairsOf: () => [] };
  book.pairsOf = (terms, order) => {
    const pairs: number[] = [];
    for (let index = 0; index + 1 < terms.length; index += 1) {
      const [a, b] = [terms[index] as number, terms[index + 1] as number];
      let id = ids.get(a * SPAN + b);
      if (id === undefined) {
        id = book.left.length;
        ids.set(a * SPAN + b, id);
        book.left.push(a);
        book.right.push(b);
        book.count.push(0);
        book.first.push(order);
      }
      pairs.push(id);
    }
    return pairs;
  };
  for (const { order, words } of story.sentences) {
    const terms = words.map(({ term }) => term);
    for (const id of book.pairsOf(terms, order)) book.count[id] = (book.count[id] as number) + 1;
  }
  return book;
}

const NOWHERE = -3;

/** A row of `PAIR_FEATURES` for each pair of the book; `likely` is the chance of each term to be in a key point. */
export function pairRows(
  story: StoryReading,
  {
    book,
    facts,
    likely,
    sentence,
  }: { book: PairBook; facts: TermFacts; likely: Float64Array; sentence: Float64Array },
): FeatureRow<typeof PAIR_FEATURES>[] {
  const { near, home, place, best } = surroundings(story, book, { likely, sentence });
  const sure = likely.map(logit);
  return book.left.map((a, id) => {
    const b = book.right[id] as number;
    const [left, right] = [story.terms[a]!, story.terms[b]!];
    const [inA, inB] = [sure[a]!, sure[b]!];
    const first = book.first[id] as number;
    const count = book.count[id] as number;
    return [
      inA,
      inB,
      Math.min(inA, inB),
      Math.log1p(count),
      Math.log1p(first),
      first === 0 ? 1 : 0,
      1 / (1 + first),
      near[id]!,
      home[id]!,
      place[id]!,
      first === 0 ? place[id]! : 0,
      left.isStop && right.isStop ? 1 : 0,
      left.isStop ? 1 : 0,
      right.isStop ? 1 : 0,
      facts.isName[a]! + facts.isName[b]!,
      left.isNumber || right.isNumber ? 1 : 0,
      count / Math.max(1, Math.min(facts.count[a]!, facts.count[b]!)),
      Math.log(best[id]! + 0.01),
      left.isStop || right.isStop ? Math.log(best[id]! + 0.01) : 0,
    ];
  });
}

/** The best neighbourhood of each pair, the best sentence it stands in, and its place in the first of them. */
function surroundings(
  story: StoryReading,
  book: PairBook,
  { likely, sentence }: { likely: Float64Array; sentence: Float64Array },
) {
  const size = book.left.length;
  const near = new Float64Array(size).fill(NOWHERE);
  const home = new Float64Array(size);
  const place = new Float64Array(size).fill(1);
  const best = new Float64Array(size);
  for (const { order, words } of story.sentences) {
    const terms = words.map(({ term }) => term);
    const mean = terms.reduce((sum, term) => sum + likely[term]!, 0) / Math.max(1, terms.length);
    for (const [index, id] of book.pairsOf(terms, order).entries()) {
      const before = index > 0 ? likely[terms[index - 1]!]! : 0.2;
      const after = index + 2 < terms.length ? likely[terms[index + 2]!]! : 0.2;
      const chance = logit(Math.min(0.98, Math.max(0.02, (before + after) / 2)));
      if (chance > near[id]!) near[id] = chance;
      if (mean > home[id]!) home[id] = mean;
      if (sentence[order]! > best[id]!) best[id] = sentence[order]!;
      if (book.first[id] === order) place[id] = index / terms.length;
    }
  }
  return { near, home, place, best };
}
