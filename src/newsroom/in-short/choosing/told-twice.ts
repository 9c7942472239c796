import { allMatches } from '../../text/all-matches';
import type { Candidate } from './candidates';
import type { Term } from '../reading/story-reading';

/** Fewer words in common are what any two sentences of a story share: its names. */
const FEWEST = 5;
const SHARE = 0.5;
/** A short item that holds hardly a word of its own. */
const FEWEST_SHORT = 3;
const SHARE_SHORT = 0.7;
/** "Norwegian Prime Minister Ada Park" stands in full where she is introduced: twice means two openings of one story. */
const SHARE_INTRODUCED = 0.4;
const INTRODUCTION =
  /(?<![\p{L}.’'-])[\p{Ll}\p{Lt}\p{Lm}\p{Lo}.’'-]*((?:\p{Lu}[\p{L}.’'-]* ){2,8}\p{Lu}[\p{L}’-]+)/gu;

/**
 * Asks of lists of one story: do two of the items tell the same news? Stories often open twice, in the words of two
 * agencies. Items meet again and again in the lists of a story, so what two of them share is kept.
 */
export function toldTwiceIn(terms: readonly Term[]): (item: Candidate, other: Candidate) => boolean {
  const contents = new Map<Candidate, ReadonlySet<number>>();
  const known = new Map<Candidate, Map<Candidate, boolean>>();
  const contentOf = (item: Candidate): ReadonlySet<number> => {
    const content = contents.get(item) ?? new Set(item.terms.filter((term) => !terms[term]!.isStop));
    contents.set(item, content);
    return content;
  };
  const tellSame = (item: Candidate, other: Candidate): boolean => {
    const answers = known.get(item) ?? new Map<Candidate, boolean>();
    known.set(item, answers);
    const answer = answers.get(other) ?? share(item, other);
    answers.set(other, answer);
    return answer;
  };
  const share = (item: Candidate, other: Candidate): boolean => {
    const mine = contentOf(item);
    const theirs = contentOf(other);
    let both = 0;
    for (const term of mine) if (theirs.has(term)) both += 1;
    const part = both / Math.min(mine.size, theirs.size);
    if (both >= FEWEST_SHORT && part >= SHARE_SHORT) return true;
    if (both < FEWEST || part < SHARE_INTRODUCED) return false;
    return part >= SHARE || introducesSame(item.text, other.text);
  };
  return tellSame;
}

const introducesSame = (one: string, other: string): boolean =>
  allMatches(one, INTRODUCTION).some(([, name = '']) => other.includes(name));
