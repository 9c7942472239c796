import type { FeatureRow } from './feature-row';
import type { StoryReading } from '../reading/story-reading';

/** What is asked of each term of a story to tell how likely a key point names it. The order is the table's order. */
export const TERM_FEATURES = [
  'logCount',
  'once',
  'share',
  'logFirst',
  'inFirst',
  'early',
  'placeInFirst',
  'inLead',
  'last',
  'length',
  'stop',
  'name',
  'number',
  'quoted',
  'prior',
  'company',
  'logSentences',
  'repeated',
  'nameCount',
  'nameInFirst',
  'stopCount',
  'stopInFirst',
  'numberInFirst',
  'leadCount',
] as const;

export interface TermFacts {
  /** A row of `TERM_FEATURES` for each term. */
  rows: FeatureRow<typeof TERM_FEATURES>[];
  /** In how many sentences each term stands. */
  count: Int32Array;
  isName: Uint8Array;
}

/**
 * Counts each term of the story: in how many sentences it stands, how early, how often as a name or quoted, and how
 * well-connected its sentences are.
 */
export function termFacts(story: StoryReading, priorOf: (term: string) => number): TermFacts {
  const size = story.terms.length;
  const n = story.sentences.length;
  const count = new Int32Array(size);
  const total = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size);
  const at = new Float64Array(size);
  const lead = new Float64Array(size);
  const capital = new Float64Array(size);
  const inside = new Float64Array(size);
  const quoted = new Float64Array(size);
  for (const { order, words } of story.sentences) {
    for (const [index, word] of words.entries()) {
      const { term } = word;
      total[term]! += 1;
      if (word.isQuoted) quoted[term]! += 1;
      if (index > 0) {
        inside[term]! += 1;
        if (word.isCapital) capital[term]! += 1;
      }
      if (count[term]! > 0 && last[term] === order) continue;
      if (first[term] === -1) {
        first[term] = order;
        at[term] = index / words.length;
      }
      count[term]! += 1;
      last[term] = order;
      if (order < 4) lead[term]! += 1;
    }
  }
  const isName = new Uint8Array(size);
  for (let term = 0; term < size; term += 1) {
    if (inside[term]! > 0 && capital[term]! / inside[term]! > 0.5) isName[term] = 1;
  }
  const company = companyOf(story, count);
  const rows = story.terms.map(({ text, isStop, isNumber }, term): FeatureRow<typeof TERM_FEATURES> => {
    const log = Math.log(count[term]!);
    const isFirst = first[term] === 0 ? 1 : 0;
    const name = inside[term]! > 0 ? capital[term]! / inside[term]! : 0;
    const stop = isStop ? 1 : 0;
    return [
      log,
      count[term] === 1 ? 1 : 0,
      count[term]! / Math.max(1, n),
      Math.log1p(first[term]!),
      isFirst,
      1 / (1 + first[term]!),
      isFirst * at[term]!,
      lead[term]!,
      (last[term]! + 1) / Math.max(1, n),
      Math.min(text.length, 12),
      stop,
      name,
      isNumber ? 1 : 0,
      quoted[term]! / Math.max(1, total[term]!),
      priorOf(text),
      company[term]!,
      Math.log1p(n),
      total[term]! / Math.max(1, count[term]!) - 1,
      name * log,
      name * isFirst,
      stop * log,
      stop * isFirst,
      isNumber ? isFirst : 0,
      lead[term]! * log,
    ];
  });
  return { rows, count, isName };
}

/** The largest share of frequent words that any sentence of a term has: a word among the story's main words. */
function companyOf(story: StoryReading, count: Int32Array): Float64Array {
  const company = new Float64Array(story.terms.length);
  for (const { words } of story.sentences) {
    let sum = 0;
    let size = 0;
    for (const { term } of words) {
      if (story.terms[term]!.isStop) continue;
      sum += Math.log(count[term]!);
      size += 1;
    }
    const share = sum / (size + 4);
    for (const { term } of words) if (share > company[term]!) company[term] = share;
  }
  return company;
}
