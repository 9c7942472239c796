import { caseLedger, type CaseLedger, type Sighting } from './case-ledger';
import { isEverydayWord, isFunctionWord, isAlwaysCapital } from './english-case';
import { lowerIn, tokensOf, type Token } from './tokens';

/** What the name rules know of one story. Made once, used for each bullet. */
export interface NameBook {
  ledger: CaseLedger;
  lower: (text: string) => string;
  english: boolean;
}

const isLower = (form: string, lower: (text: string) => string): boolean => form === lower(form);

const isEnglish = (locale: string): boolean => locale === '' || /^en\b/i.test(locale);

/** Reads how the story spells its words. `texts` are headline, standfirst and paragraphs. */
export function nameBook(texts: readonly string[], locale: string): NameBook {
  const lower = lowerIn(locale);
  return { ledger: caseLedger(texts, lower), lower, english: isEnglish(locale) };
}

/** The spelling most of these sightings agree on; the earlier one where two are level. */
function favourite(sightings: readonly Sighting[]): string | null {
  const counts = new Map<string, number>();
  for (const { form } of sightings) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

/** The letters of `typed` in the case of `model`; the model itself where the two differ in length. */
function inCaseOf(typed: string, model: string): string {
  const from = [...typed];
  const to = [...model];
  if (from.length !== to.length) return model;
  return from.map((letter, index) => (/['’‐‑-]/u.test(letter) ? letter : to[index])).join('');
}

/** How much a shared neighbour says: "in may" little, "may 5" or "theresa may" a lot. */
const weight = (book: NameBook, mine: string, theirs: string): number =>
  mine === '' || mine !== theirs ? 0 : book.english && isFunctionWord(mine) ? 1 : 2;

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
    const score = weight(book, token.prev, sighting.prev) + weight(book, token.next, sighting.next);
    if (score < Math.max(best, least)) continue;
    if (score > best) agreeing = [];
    best = score;
    agreeing.push(sighting);
  }
  const small = agreeing.filter(({ form }) => isLower(form, book.lower));
  if (agreeing.length === 0 || small.length * 2 >= agreeing.length) return small[0]?.form ?? null;
  return favourite(agreeing.filter((sighting) => !small.includes(sighting)));
}

/** "president" before a name is a title if the story never has it small before a name. */
function asTitle(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  names: ReadonlySet<string>,
): string | null {
  if (!names.has(token.next)) return null;
  const before = sightings.filter(({ nextForm }) => /^\p{Lu}/u.test(nextForm));
  if (before.length === 0 || before.some(({ form }) => isLower(form, book.lower))) return null;
  return favourite(before);
}

/** Does the story ever use this capitalised word outside a longer name? "House" only in "White House" is no name. */
const standsAlone = (sighting: Sighting): boolean =>
  !/^\p{Lu}/u.test(sighting.prevForm) && !/^\p{Lu}/u.test(sighting.nextForm);

/** The spelling of one word, whatever its neighbours, if the story leaves no doubt. */
function byItself(book: NameBook, token: Token, sightings: readonly Sighting[]): string | null {
  const inside = sightings.filter(({ initial }) => !initial);
  const capital = inside.filter(({ form }) => !isLower(form, book.lower));
  if (sightings.some(({ form }) => isLower(form, book.lower))) return null;
  if (book.english && isFunctionWord(token.key)) return null;
  if (capital.length === 0) return null;
  if (book.english && isEverydayWord(token.key) && capital.filter(standsAlone).length < 2) return null;
  return favourite(capital);
}

/** A word that only ever opens a sentence is a name if a name follows it there too: "Ada Lind said". */
function byOpening(
  book: NameBook,
  token: Token,
  sightings: readonly Sighting[],
  names: ReadonlySet<string>,
): string | null {
  if (sightings.some(({ form }) => isLower(form, book.lower))) return null;
  if (book.english && (isFunctionWord(token.key) || isEverydayWord(token.key))) return null;
  const opening = sightings.filter(
    ({ next, initial }) => initial && next !== '' && next === token.next && names.has(next),
  );
  return opening.length > 0 ? favourite(opening) : null;
}

/** The story has "Korean" and the bullet "koreans", or the other way round. */
function byNumber(book: NameBook, token: Token): string | null {
  if (!book.english || token.key.length < 4) return null;
  const other = token.key.endsWith('s') ? token.key.slice(0, -1) : `${token.key}s`;
  const form = byItself(book, { ...token, key: other }, book.ledger.get(other) ?? []);
  if (form === null || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(form)) return null;
  return token.key.endsWith('s') ? `${form}s` : form.slice(0, -1);
}

function spellingOf(book: NameBook, token: Token, names: ReadonlySet<string>): string | null {
  const sightings = book.ledger.get(token.key) ?? [];
  const inside = sightings.filter(({ initial }) => !initial);
  return (
    byNeighbours(book, token, inside, 2) ??
    asTitle(book, token, inside, names) ??
    byItself(book, token, sightings) ??
    byOpening(book, token, sightings, names) ??
    (sightings.length === 0 ? byNumber(book, token) : null) ??
    (book.english ? isAlwaysCapital(token.key) : null)
  );
}

/** "anti-obama" is no word of the story, but "Obama" is: each part for itself. */
function partsOf(book: NameBook, token: Token, names: ReadonlySet<string>): string {
  return token.base
    .split(/([-‐‑])/u)
    .map((part, index, all) => {
      if (index % 2 === 1 || !isLower(part, book.lower)) return part;
      const key = book.lower(part);
      const prev = index === 0 ? token.prev : book.lower(all[index - 2] ?? '');
      const next = index === all.length - 1 ? token.next : book.lower(all[index + 2] ?? '');
      const form = spellingOf(book, { ...token, base: part, key, prev, next }, names);
      return form === null ? part : inCaseOf(part, form);
    })
    .join('');
}

/**
 * Gives the lower-cased names in `text` the capitals that the story gives them, and nothing else.
 *
 * A word is only touched when it is typed wholly in lower case. The story's use of the word between the same
 * neighbours decides first ("in may" and "may win"); then its use before a name ("president" and "President
 * Lind"); then the word alone, if the story never has it in lower case and not only at the start of sentences.
 * @example restoreNames('kim lind visits north vale', book) // 'Kim Lind visits North Vale'
 */
export function restoreNames(text: string, book: NameBook): string {
  const tokens = tokensOf(text, book.lower);
  const names = new Set<string>();
  for (const token of tokens) {
    const sightings = book.ledger.get(token.key) ?? [];
    if (!isLower(token.base, book.lower) || byItself(book, token, sightings) !== null) names.add(token.key);
  }
  let restored = '';
  let from = 0;
  for (const token of tokens) {
    if (!isLower(token.base, book.lower)) continue;
    const whole = spellingOf(book, token, names);
    const spelled =
      whole !== null
        ? inCaseOf(token.base, whole)
        : /[-‐‑]/u.test(token.base) && !book.ledger.has(token.key)
          ? partsOf(book, token, names)
          : token.base;
    if (spelled === token.base) continue;
    restored += text.slice(from, token.at) + spelled;
    from = token.end;
  }
  return restored + text.slice(from);
}
