import type { Sighting } from './case-ledger';
import { capitalInContext, capitalInEnglish, isEverydayWord, isFunctionWord, isTitle } from './english-case';
import { isCapital, isLower } from './letter-case';
import type { NameBook } from './names';
import type { Token } from './tokens';

/** The spelling most of these sightings agree on; the earlier one where two are level. */
function favourite(sightings: readonly Sighting[]): string | null {
  const counts = new Map<string, number>();
  for (const { form } of sightings) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

/** How much a shared neighbour says: "in may" little, "may 5", "theresa may" or "One Direction" a lot. */
const weight = (book: NameBook, mine: string, theirs: string, isName = false): number =>
  mine === '' || mine !== theirs ? 0 : book.english && isFunctionWord(mine) && !isName ? 1 : 2;

/** "us" and "who" after an article are no pronouns: "the US", "the WHO". */
const isInitials = (book: NameBook, token: Token, { form, prev }: Sighting): boolean =>
  book.english && prev === 'the' && token.prev === 'the' && form.length > 1 && !/\p{Ll}/u.test(form);

/** A rare word with one of these endings is more often a thing than a name. */
const COMMON_NOUN_ENDING = /^[^-]*(?:tions?|ments?|ness|ships?|[^aeiou]ers|ors|ings|ed|ly)$/u;

/** Is this most probably no name by itself, though names hold it? Of "start-up", both halves tell. */
export const isCommon = (key: string): boolean =>
  isEverydayWord(key) ||
  COMMON_NOUN_ENDING.test(key) ||
  (key.includes('-') && key.split('-').every((part) => isEverydayWord(part) || isFunctionWord(part)));

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
 * The spelling that the story's own use of the same word between the same neighbours asks for, or null.
 * Two spellings between the same neighbours: the more frequent one, the lower one where they are level.
 */
function byNeighbours(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  least: number,
): string | null {
  let best = 0;
  let agreeing: Sighting[] = [];
  for (const sighting of sightings) {
    if (isOfLongerName(book, token, sighting) || isStray(book, sighting, token.key)) continue;
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
  if (before.some(({ form }) => isLower(form, book.lower))) return null;
  if (book.english && isTitle(token.key)) return capitalised(token.key);
  return favourite(before);
}

/** Does the story ever use this capitalised word outside a longer name? "House" only in "White House" is no name. */
const standsAlone = (sighting: Sighting): boolean =>
  !/^\p{Lu}/u.test(sighting.prevForm) && !/^\p{Lu}/u.test(sighting.nextForm);

/** The spelling of one word, whatever its neighbours, if the story leaves no doubt. */
export function byItself(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  const inside = sightings.filter(({ initial }) => !initial);
  const capital = inside.filter(({ form }) => !isLower(form, book.lower));
  if (sightings.some(({ form }) => isLower(form, book.lower))) return null;
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

/** "the President" too, where the story never has it small and has it once with no name behind it. */
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
  if (same.some(({ form }) => isLower(form, book.lower))) return null;
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
  if (sightings.some(({ form }) => isLower(form, book.lower))) return null;
  if (book.english && isFunctionWord(token.key)) return null;
  const opening = sightings.filter(({ initial, shouted }) => initial && !shouted);
  const paired = opening.filter(({ next, nextForm }) => isCapital(nextForm) && next === token.next);
  if (paired.length > 0) return favourite(paired);
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
    asOffice(book, token, sightings) ??
    asQuotedTitle(book, token, sightings) ??
    byOpening(book, token, sightings) ??
    (sightings.length === 0 ? byNumber(book, token) : null) ??
    (book.english ? capitalInEnglish(token.key) : null)
  );
}
