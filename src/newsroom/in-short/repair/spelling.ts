import type { Sighting } from './case-ledger';
import {
  capitalInContext,
  capitalInEnglish,
  isEverydayWord,
  isFunctionWord,
  isTitle,
} from '../words/english-case';
import { isCapital, isLower } from '../words/letter-case';
import type { NameBook } from './name-book';
import { byNeighbours } from './neighbour-spelling';
import { COMMON_NOUN_ENDING, favourite, hasSmall, isCommon } from './sightings';
import type { Token } from '../words/tokens';

const capitalised = (key: string): string => (key[0] ?? '').toUpperCase() + key.slice(1);

/** "president" before a name is a title if the story never has it small before a name. */
function asTitle(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  names: ReadonlySet<string>,
): string | null {
  if (!names.has(token.next) || (book.english && isFunctionWord(token.key))) return null;
  const before = sightings.filter(
    ({ form, prev, prevForm, nextForm }) =>
      isCapital(nextForm) && (isLower(form, book.lower) || !isCapital(prevForm) || prev === token.prev),
  );
  if (hasSmall(before, book.lower)) return null;
  if (book.english && isTitle(token.key)) return capitalised(token.key);
  return favourite(before);
}

/** Does the story ever use this capitalised word outside a longer name? "House" only in "White House" is no name. */
const standsAlone = (sighting: Sighting): boolean =>
  !/^\p{Lu}/u.test(sighting.prevForm) && !/^\p{Lu}/u.test(sighting.nextForm);

/** "Sue" alone in the story, before the family name of "Dave Oram": a given name that is an everyday word as well. */
function asGivenName(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  names: ReadonlySet<string>,
): string | null {
  if (!book.english || !names.has(token.next) || isFunctionWord(token.key)) return null;
  if (hasSmall(sightings, book.lower) || isEverydayWord(token.next)) return null;
  const alone = sightings.filter((one) => !one.initial && isCapital(one.form) && standsAlone(one));
  return favourite(alone);
}

/** "un" where the story writes "U.N.": initials without their points. "us" and "it" are words. */
function asDotted(book: NameBook, { key }: Token): string | null {
  if (!/^\p{Ll}{2,5}$/u.test(key) || isFunctionWord(key) || isEverydayWord(key)) return null;
  return book.ledger.has([...key].join('.')) ? key.toUpperCase() : null;
}

/** The spelling of one word, whatever its neighbours, if the story leaves no doubt. */
export function byItself(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  const inside = sightings.filter(({ initial }) => !initial);
  const capital = inside.filter(({ form }) => !isLower(form, book.lower));
  if (hasSmall(sightings, book.lower)) return null;
  if (book.english && isFunctionWord(token.key)) return null;
  if (capital.length === 0) return null;
  const alone = capital.filter(standsAlone).length;
  if (
    book.english &&
    (isEverydayWord(token.key) || token.key.includes('-')) &&
    isCommon(token.key) &&
    alone < 2
  )
    return null;
  if (book.english && COMMON_NOUN_ENDING.test(token.key) && alone < 1) return null;
  return favourite(capital);
}

/** "the President" too, where the story never has it small and has it once with no name after it. */
function asOffice(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  if (!book.english || !isTitle(token.key) || sightings.length < 2) return null;
  if (sightings.some(({ form }) => !isCapital(form))) return null;
  const nameless = sightings.filter(({ initial, nextForm }) => !initial && !isCapital(nextForm));
  return nameless.length > 0 ? favourite(nameless) : null;
}

/** "Family Matters", "Frozen 2": two words of a title that the story, too, puts in quotation marks. */
function asQuotedTitle(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  if (!token.opensQuote || token.next === '') return null;
  const same = sightings.filter(({ next }) => next === token.next);
  if (hasSmall(same, book.lower)) return null;
  return favourite(same.filter(({ opensQuote, nextForm }) => opensQuote && /^[\p{Lu}\p{N}]/u.test(nextForm)));
}

/** Endings of everyday words: "Stevedores" may open a sentence without being a name. */
const EVERYDAY_ENDING =
  /(?:[^su]s|ss|ing|ed|ly|tion|sion|ment|ness|ity|ism|ance|ence|able|ful|less|ous|ive)$/u;

/**
 * A word that only ever opens a sentence is a name if a name follows it there too ("Ada Lind said"), if it has a
 * capital inside ("NATO", "SafeBoda"), or if English has no such everyday word ("Nordfiber, the owner, ...").
 */
function byOpening(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  if (hasSmall(sightings, book.lower)) return null;
  if (book.english && isFunctionWord(token.key)) return null;
  const opening = sightings.filter(({ initial, shouted }) => initial && !shouted);
  const paired = opening.filter(
    ({ next, nextForm }) =>
      isCapital(nextForm) && next === token.next && (!book.english || !/^\p{Lu}{2}/u.test(nextForm)),
  );
  // German gives every noun a capital; elsewhere once may be "Le président", which a dateline stood before.
  const fewest = book.english ? 1 : 2;
  const isNamed = book.english || !(book.nounsAreCapital || book.stops.has(token.key));
  if (isNamed && paired.length >= fewest) return favourite(paired);
  if (book.english && isEverydayWord(token.key)) return null;
  const inner = opening.filter(({ form, dateline }) => !dateline && /.\p{Lu}/u.test(form));
  if (inner.length > 0) return favourite(inner);
  const plain = opening.filter(({ form }) => isCapital(form) && /\p{Ll}/u.test(form));
  if (!book.english || token.key.length < 3 || EVERYDAY_ENDING.test(token.key)) return null;
  return favourite(plain);
}

/** The story has "Korean" and the bullet "koreans", or the other way round. */
function byNumber(book: NameBook, token: Token): string | null {
  if (!book.english || token.key.length < 4 || isEverydayWord(token.key)) return null;
  const other = token.key.endsWith('s') ? token.key.slice(0, -1) : `${token.key}s`;
  const form = byItself(book, { ...token, key: other }, book.ledger.get(other) ?? []);
  if (form === null || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(form)) return null;
  return token.key.endsWith('s') ? `${form}s` : form.slice(0, -1);
}

/** How the story would spell this word of a bullet, or null where it leaves a doubt. */
export function spellingOf(book: NameBook, token: Token, names: ReadonlySet<string>): string | null {
  const sightings = book.ledger.get(token.key) ?? [];
  const inside = sightings.filter(({ initial }) => !initial);
  return (
    (book.english ? capitalInContext(token) : null) ??
    byNeighbours(book, token, inside, 2) ??
    asTitle(book, token, inside, names) ??
    byItself(book, token, sightings) ??
    asGivenName(book, token, sightings, names) ??
    asOffice(book, token, sightings) ??
    asQuotedTitle(book, token, sightings) ??
    byOpening(book, token, sightings) ??
    (sightings.length === 0 ? (byNumber(book, token) ?? asDotted(book, token)) : null) ??
    (book.english ? capitalInEnglish(token.key) : null)
  );
}
