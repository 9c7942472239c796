import { isFunctionWord } from '../words/english-case';
import type { NameBook } from './name-book';
import { spellingOf } from './spelling';
import type { Token } from '../words/tokens';

/** Shorter ones are initials as a rule. */
const SHORTEST_SHOUT = 3;

const isShouted = (word: string): boolean =>
  word.length >= SHORTEST_SHOUT && word === word.toUpperCase() && !/[^\p{Lu}\p{M}’'-]/u.test(word);

/** Is the whole line in capitals? Then that is its style, or a cry for the lint. */
function isCry(tokens: readonly Token[]): boolean {
  const letters = tokens.filter(({ base }) => /\p{L}/u.test(base));
  return (
    letters.filter(({ base }) => isShouted(base) || /^\p{Lu}{2}$/u.test(base)).length * 2 > letters.length
  );
}

/**
 * The names of a text that stand in capitals where the story never writes them so: "NORDLINK" for "Nordlink", by where
 * they begin. Initials that the story itself writes in capitals are none, nor is a word that the story has small.
 */
export function shoutedNames(tokens: readonly Token[], book: NameBook): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  if (isCry(tokens)) return names;
  for (const token of tokens) {
    const { base, key, at } = token;
    if (!isShouted(base) || (book.english && isFunctionWord(key))) continue;
    const forms = (book.ledger.get(key) ?? []).map(({ form }) => form);
    if (forms.length === 0 || forms.some((form) => !/\p{Ll}/u.test(form))) continue;
    const form = spellingOf(book, token, new Set());
    if (form !== null && /^\p{Lu}.*\p{Ll}/u.test(form) && form.length === base.length) names.set(at, form);
  }
  return names;
}
