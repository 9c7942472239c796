import type { Known } from './known';

const TOP_WORDS = 5;
const MORE_TOP_WORDS = 12;

/** The story that a list is measured against. */
export interface WholeStory {
  words: number;
  /** By term, its part of what the content words of the story stand for: how often it stands there, and its chances. */
  countShare: Float64Array;
  chanceShare: Float64Array;
  nameShare: Float64Array;
  /** By term, 1 or 0: asked for every word of every list. */
  isStop: Uint8Array;
  isNumber: Uint8Array;
  isTop: Uint8Array;
  isMoreTop: Uint8Array;
}

export function wholeStory({ read, likelihood }: Known): WholeStory {
  const { term, facts } = likelihood;
  const count = new Int32Array(term.length);
  for (const { words } of read.sentences) for (const word of words) count[word.term]! += 1;
  const content = [...term.keys()].filter((one) => read.terms[one]?.isStop === false);
  const sum = (all: readonly number[], of: ArrayLike<number>) =>
    all.reduce((total, one) => total + of[one]!, 0);
  const ranked = [...content].sort((a, b) => term[b]! - term[a]! || a - b);
  const shareOf = (values: ArrayLike<number>, among: readonly number[]) => {
    const all = sum(among, values) || 1;
    return Float64Array.from(values, (one) => one / all);
  };
  return {
    words: read.sentences.reduce((total, { words }) => total + words.length, 0),
    countShare: shareOf(count, content),
    chanceShare: shareOf(term, content),
    nameShare: shareOf(
      term,
      content.filter((one) => facts.isName[one] === 1),
    ),
    isStop: Uint8Array.from(read.terms, ({ isStop }) => (isStop ? 1 : 0)),
    isNumber: Uint8Array.from(read.terms, ({ isNumber }) => (isNumber ? 1 : 0)),
    isTop: flagsOf(ranked.slice(0, TOP_WORDS), term.length),
    isMoreTop: flagsOf(ranked.slice(0, MORE_TOP_WORDS), term.length),
  };
}

function flagsOf(terms: readonly number[], size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (const one of terms) flags[one] = 1;
  return flags;
}
