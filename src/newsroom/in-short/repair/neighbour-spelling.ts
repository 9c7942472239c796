import type { Sighting } from './case-ledger';
import { isFixedPair, isFunctionWord } from '../words/english-case';
import { isCapital, isLower } from '../words/letter-case';
import type { NameBook } from './name-book';
import { favourite, hasSmall, isCommon } from './sightings';
import type { Token } from '../words/tokens';

/** How much a shared neighbour says: "in may" little, "may 5", "theresa may" or "One Direction" a lot. */
const weight = (book: NameBook, mine: string, theirs: string, isName = false): number =>
  mine === '' || mine !== theirs ? 0 : book.english && isFunctionWord(mine) && !isName ? 1 : 2;

/** "us" and "who" after an article are no pronouns: "the US", "the WHO". */
const isInitials = (book: NameBook, token: Token, { form, prev }: Sighting): boolean =>
  book.english && prev === 'the' && token.prev === 'the' && form.length > 1 && !/\p{Ll}/u.test(form);

/** "Under 20" is no name for "girls under 20": a small word with a capital needs a name beside it. */
const isStray = (book: NameBook, { form, prevForm, nextForm }: Sighting, key: string): boolean =>
  book.english &&
  isFunctionWord(key) &&
  key !== 'no' &&
  /^\p{Lu}\p{Ll}/u.test(form) &&
  !isCapital(prevForm) &&
  !isCapital(nextForm);

/**
 * Is this everyday word with a capital part of a name that the bullet does not have? "Police" in "Lind Police
 * Department" says nothing of "Lind police say".
 */
const isOfLongerName = (book: NameBook, token: Token, sighting: Sighting): boolean =>
  book.english &&
  isCommon(token.key) &&
  isCapital(sighting.form) &&
  (isCapital(sighting.nextForm)
    ? sighting.next !== token.next
    : isCapital(sighting.prevForm) && sighting.prev !== token.prev && !isFunctionWord(sighting.prev));

/**
 * "Bardo Museum" once, and "the museum" too: an everyday word that the story also writes small needs a second capital,
 * or a name after it, before it is one. The newsrooms of the development set have it small one time in six.
 */
const isDoubted = (book: NameBook, token: Token, sightings: readonly Sighting[]): boolean =>
  book.english &&
  isCommon(token.key) &&
  !isFixedPair(token) &&
  hasSmall(sightings, book.lower) &&
  sightings.filter(({ form }) => isCapital(form)).length < 2;

/** "US", a name after it, or a small word with a capital before it ("One Night"): one sighting is enough. */
const isPlainlyName = ({ form, nextForm, prev, prevForm, prevOpens }: Sighting): boolean =>
  !/\p{Ll}/u.test(form) || isCapital(nextForm) || (isFunctionWord(prev) && isCapital(prevForm) && !prevOpens);

/**
 * The spelling that the story's own use of the same word between the same neighbours asks for, or null.
 * Two spellings between the same neighbours: the more frequent one, the lower one where they are level.
 */
export function byNeighbours(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  least: number,
): string | null {
  const isOnce = isDoubted(book, token, sightings);
  let best = 0;
  let agreeing: Sighting[] = [];
  for (const sighting of sightings) {
    if (isOfLongerName(book, token, sighting) || isStray(book, sighting, token.key)) continue;
    if (isOnce && isCapital(sighting.form) && !isPlainlyName(sighting)) continue;
    const before = isInitials(book, token, sighting)
      ? 2
      : weight(book, token.prev, sighting.prev, !sighting.prevOpens && isCapital(sighting.prevForm));
    const score = before + weight(book, token.next, sighting.next);
    if (score < Math.max(best, least)) continue;
    if (score > best) agreeing = [];
    best = score;
    agreeing.push(sighting);
  }
  const small = agreeing.filter(({ form }) => isLower(form, book.lower));
  if (agreeing.length === 0 || small.length * 2 >= agreeing.length) return small[0]?.form ?? null;
  return favourite(agreeing.filter((sighting) => !small.includes(sighting)));
}
