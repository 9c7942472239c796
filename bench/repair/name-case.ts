/** One word of the published highlight, and what became of it. */
export interface JudgedWord {
  /** As the newsroom published it. */
  published: string;
  /** As the repair returned it from lower case. */
  repaired: string;
  opens: boolean;
  /** Does the story spell it with the very capitals of the highlight? */
  inStory: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const wordsOf = (text: string): { word: string; at: number }[] =>
  [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));

const isCapital = (word: string): boolean => word !== word.toLowerCase();

/**
 * Compares a published highlight with its lower-cased and repaired self, word by word; null where the repair changed
 * more than case (such a pair cannot be judged and is counted by the caller).
 *
 * A word opens where it stands first or after the end of a sentence: its capital is grammar and no name.
 */
export function judged(published: string, repaired: string, story: ReadonlySet<string>): JudgedWord[] | null {
  const mine = wordsOf(published);
  const theirs = wordsOf(repaired);
  if (mine.length !== theirs.length) return null;
  const judgedWords: JudgedWord[] = [];
  for (const [index, { word, at }] of mine.entries()) {
    const other = theirs[index]?.word ?? '';
    if (other.toLowerCase() !== word.toLowerCase()) return null;
    const before = published.slice(0, at).trimEnd();
    const opens = index === 0 || /[.!?:]["”’']?$/u.test(before.replace(/["“‘']$/u, '').trimEnd());
    judgedWords.push({ published: word, repaired: other, opens, inStory: story.has(word) });
  }
  return judgedWords;
}

export interface Tally {
  hits: number;
  /** Names of the highlight that the story spells so, and the repair left small. */
  missed: number;
  /** Words the repair gave capitals that the highlight does not give them. */
  shouted: number;
}

/** Names of the highlight that the story spells with the same capitals, apart from words that open a sentence. */
export function tally(words: readonly JudgedWord[]): Tally {
  const count: Tally = { hits: 0, missed: 0, shouted: 0 };
  for (const { published, repaired, opens, inStory } of words) {
    if (opens) continue;
    if (isCapital(repaired)) count[repaired === published ? 'hits' : 'shouted'] += 1;
    else if (isCapital(published) && inStory) count.missed += 1;
  }
  return count;
}

/** Every word form of a story. */
export const formsOf = (story: string): Set<string> => new Set(wordsOf(story).map(({ word }) => word));
