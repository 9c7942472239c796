import type { Known } from './known';

const TOP_WORDS = 5;
const MORE_TOP_WORDS = 12;

/** The story that a list is measured against. */
export interface WholeStory {
  words: number;
  /** How often each term stands in the story. */
  count: Int32Array;
  content: number;
  chance: number;
  nameChance: number;
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
  return {
    words: read.sentences.reduce((total, { words }) => total + words.length, 0),
    count,
    content: sum(content, count) || 1,
    chance: sum(content, term) || 1,
    nameChance:
      sum(
        content.filter((one) => facts.isName[one] === 1),
        term,
      ) || 1,
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
