import type { Candidate } from './candidates';
import type { Term } from './story-reading';

/** Fewer words in common are what any two sentences of a story share: its names. */
const FEWEST = 5;
const SHARE = 0.55;
/** "Norwegian Prime Minister Ada Park" stands in full where she is introduced: twice means two openings of one story. */
const SHARE_INTRODUCED = 0.4;
const INTRODUCTION = /(?:\p{Lu}[\p{L}.’'-]* ){3,8}\p{Lu}[\p{L}’-]+/gu;

/** Do two items of this list tell the same news? Stories often open twice, in the words of two agencies. */
export function isToldTwice(list: readonly Candidate[], terms: readonly Term[]): boolean {
  const contents = list.map((item) => new Set(item.terms.filter((term) => !terms[term]!.isStop)));
  return list.some((item, place) =>
    list.slice(0, place).some((other, before) => {
      const mine = contents[place]!;
      const theirs = contents[before]!;
      const both = [...mine].filter((term) => theirs.has(term)).length;
      const share = both / Math.min(mine.size, theirs.size);
      if (both < FEWEST || share < SHARE_INTRODUCED) return false;
      return share >= SHARE || introducesSame(item.text, other.text);
    }),
  );
}

const introducesSame = (one: string, other: string): boolean =>
  one.match(INTRODUCTION)?.some((name) => other.includes(name)) === true;
