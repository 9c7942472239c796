import { isFunctionWord } from '../words/english-case';
import { withoutHalfNames, withoutLoneWords } from './half-names';
import { spellJoined } from './joined-names';
import type { NameBook } from './name-book';
import { isLower } from '../words/letter-case';
import { byQuotation } from './quoted-case';
import { shoutedNames } from './shouted-names';
import { byItself, spellingOf } from './spelling';
import { tokensOf, type Token } from '../words/tokens';

/** The letters of `typed` in the case of `model`; the model itself where the two differ in length. */
function inCaseOf(typed: string, model: string): string {
  const from = [...typed];
  const to = [...model];
  if (from.length !== to.length) return model;
  return from.map((letter, index) => (/['’‐‑-]/u.test(letter) ? letter : to[index])).join('');
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
 * "Us senators" and "Nato chief" at the start of a bullet: initials that were typed as words. Only where the story has
 * the initials, and never the word; "It" and "Who" are words whatever the story has.
 */
function asInitials(book: NameBook, token: Token): string | null {
  if (!token.initial || !/^\p{Lu}\p{Ll}+$/u.test(token.base)) return null;
  if (book.english && isFunctionWord(token.key) && token.key !== 'us') return null;
  const sightings = (book.ledger.get(token.key) ?? []).filter(({ shouted }) => !shouted);
  if (sightings.some(({ form }) => form === token.base)) return null;
  return sightings.find(({ form }) => form === token.base.toUpperCase())?.form ?? null;
}

/**
 * Gives the names in `text` the capitals that the story gives them, and nothing else.
 *
 * A word is only touched when it is typed wholly in lower case, when it opens the bullet and is a set of initials, or
 * when it is a name shouted in a line that is not. The story's use of the word between the same
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
  const quoted = byQuotation(text, tokens, book);
  const shouted = shoutedNames(tokens, book);
  const spelled = tokens.map((token) => {
    if (!isLower(token.base, book.lower))
      return asInitials(book, token) ?? shouted.get(token.at) ?? token.base;
    const whole = quoted.get(token.at) ?? spellingOf(book, token, names);
    if (whole !== null) return inCaseOf(token.base, whole);
    return /[-‐‑]/u.test(token.base) && !book.ledger.has(token.key)
      ? partsOf(book, token, names)
      : token.base;
  });
  withoutHalfNames(book, tokens, spelled, quoted);
  withoutLoneWords(book, tokens, spelled, quoted);
  spellJoined(tokens, spelled, book.joined);
  let restored = '';
  let from = 0;
  tokens.forEach((token, index) => {
    if (spelled[index] === token.base) return;
    restored += text.slice(from, token.at) + spelled[index];
    from = token.end;
  });
  return restored + text.slice(from);
}
