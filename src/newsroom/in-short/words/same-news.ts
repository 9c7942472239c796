/** From this share of common words on, two lines say the same. */
const SAME_NEWS = 0.8;
/** A line this much longer than another one adds news of its own, even where it holds the other one whole. */
const MUCH_LONGER = 0.6;
/** A line with fewer words of its own may well be held by another one. */
const FEWEST_SHARED_WORDS = 4;

const NEGATES =
  /\b(?:not|no|never|none|nobody|without|nicht|kein\p{L}*|pas|jamais|nunca|não|non|niet|geen|не|нет)\b|n[’']t\b/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Are two lines of much the same length, and share nearly all words of the shorter one? "did not welcome" is the
 * contrary of "welcomed", whatever they have in common.
 */
export const saySame = (one: string, other: string): boolean => saysAgain(other)(one);

/** The same, asked of many lines beside one, which is read once. */
export function saysAgain(other: string): (one: string) => boolean {
  const theirs = new Set(wordsOf(other));
  return (one) => theirs.size >= FEWEST_SHARED_WORDS && isSame(one, other, theirs);
}

function isSame(one: string, other: string, theirs: ReadonlySet<string>): boolean {
  const mine = new Set(wordsOf(one));
  const fewer = Math.min(mine.size, theirs.size);
  if (fewer < FEWEST_SHARED_WORDS || fewer / Math.max(mine.size, theirs.size) < MUCH_LONGER) return false;
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared += 1;
  return shared / fewer >= SAME_NEWS && NEGATES.test(one) === NEGATES.test(other);
}
