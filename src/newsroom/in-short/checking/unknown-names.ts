import { isEverydayWord, isFunctionWord } from '../words/english-case';
import { flat, type Evidence } from './evidence';
import { DAYS, MONTHS } from '../words/days';
import type { NameBook } from '../repair/name-book';
import { numbersIn } from '../numbers/numbers';
import { isOpeningNoun, isSpokenShort } from '../statements/opening-nouns';
import { tokensOf, type Token } from '../words/tokens';

export const DAY_OR_MONTH = new RegExp(`^(?:${DAYS}|${MONTHS})$`, 'u');

/** Languages that bend names: "Лаврова" is Лавров. */
const INFLECTS = /^(?:ru|uk|be|bg|sr|hr|sl|cs|sk|pl|lt|lv|et|fi|hu|tr|el)\b/i;
/** A name without the letters that may bend, four at least. */
const stemOf = (name: string): string => name.slice(0, Math.max(4, name.length - 3));

/** The names in a text, days and months among them, that its story does not hold in any spelling it may have. */
export function unknownNames(text: string, { names: book, words, initials, locale }: Evidence): string[] {
  const found: string[] = [];
  let run: Token[] = [];
  const tokens = tokensOf(text, book.lower);
  const bends = INFLECTS.test(locale);
  const isKnown = ({ base, key }: Token): boolean =>
    [key, `${key}s`, key.replace(/s$/u, ''), key.replaceAll('.', '')].some((form) => book.ledger.has(form)) ||
    words.includes(` ${flat(key)} `) ||
    (DAY_OR_MONTH.test(base) && [3, 4, 5].some((letters) => words.includes(` ${key.slice(0, letters)} `))) ||
    initials.has(base.replaceAll('.', '')) ||
    (!book.english && words.includes(` ${flat(key.split(/['’]/u)[0] ?? '')} `)) ||
    (base === base.toUpperCase() && words.includes(` ${[...key].join(' ')} `)) ||
    (/[-‐‑]/u.test(key) &&
      key.split(/[-‐‑]/u).every((part) => part === '' || words.includes(` ${flat(part)} `))) ||
    (bends && words.includes(` ${stemOf(flat(key))}`));
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    // German gives every noun a capital: only capitals side by side are a sign of a name there.
    const isName = !book.nounsAreCapital || run.length > 1;
    if (first && last && isName) found.push(text.slice(first.at, last.end));
    run = [];
  };
  for (const token of tokens) {
    const isName = looksLikeName(token, book) && !isKnown(token);
    if (!isName || (run.length > 0 && token.prev === '')) close();
    if (isName) run.push(token);
  }
  close();
  return found;
}

/** A capital inside a sentence; at its beginning only a word that English has not as an everyday one. */
function looksLikeName({ base, key, initial }: Token, { english }: NameBook): boolean {
  if (!/^\p{Lu}/u.test(base)) return false;
  const plain = key.replace(/'(?:ll|d|ve|re|m|s)$/u, '');
  if (english && (isFunctionWord(plain) || isSpokenShort(key) || numbersIn(key, 'en').length > 0))
    return false;
  if (!initial) return base.length > 1;
  return (
    english &&
    base.length > 2 &&
    !isEverydayWord(key) &&
    !isOpeningNoun(key) &&
    !/(?:ing|ed|ly|s)$/u.test(key)
  );
}
