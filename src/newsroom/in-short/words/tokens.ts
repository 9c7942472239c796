import { allMatches } from '../../text/all-matches';
import { isStarter, shortFormKind } from '../../sentences/short-forms';

/** One word of a text as the name rules see it: `base` is without a possessive ending, `key` its lower-case form. */
export interface Token {
  base: string;
  key: string;
  at: number;
  /** Where `base` ends; a possessive ending may follow. */
  end: number;
  /** The keys of the words right before and after it, '' where punctuation or the text's edge stands between. */
  prev: string;
  next: string;
  /** A capital here proves nothing: the word opens a sentence, a line or a quotation. */
  initial: boolean;
  /** A quotation mark stands right before it. */
  opensQuote: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** "OSLO, Norway (TFD) Pilots ...": a bracket that closes within so many words closes a dateline. */
const DATELINE_WORDS = 4;

/** Short forms of other languages than English, which a name rule of any language meets. */
const FOREIGN = new Set('sr sra srta dra hr fr frau mme mlle bzw ca nr str no'.split(' '));

/** Lower case by the rules of the language: Turkish and Azeri dot their i. Unknown locales are read as English. */
export function lowerIn(locale: string): (text: string) => string {
  if (!/^(?:tr|az|lt)\b/i.test(locale)) return (text) => text.toLowerCase();
  const language = locale.slice(0, 2).toLowerCase();
  return (text) => text.toLocaleLowerCase(language);
}

/** Does the stop after `token` only shorten it, so that `next` opens no sentence? */
function isAbbreviation(token: { base: string; key: string }, next: string): boolean {
  if (token.base.length === 1 || token.base.includes('.') || FOREIGN.has(token.key)) return true;
  const kind = shortFormKind(token.base, 'en');
  return kind === 'always' || kind === 'beforeNumber' || (kind === 'unlessStarter' && !isStarter(next, 'en'));
}

/** A text and its words. */
export interface ReadLine {
  text: string;
  tokens: readonly Token[];
}

export const readLines = (texts: readonly string[], lower: (text: string) => string): ReadLine[] =>
  texts.map((text) => ({ text, tokens: tokensOf(text, lower) }));

/** The words of a text with their neighbours, in order. Linear in the text. */
export function tokensOf(text: string, lower: (text: string) => string): Token[] {
  const tokens: Token[] = [];
  let before: Token | null = null;
  for (const match of allMatches(text, TOKEN)) {
    const whole = match[0];
    const base = whole.replace(/['’][sS]$/u, '');
    const key = lower(base).replace(/’/gu, "'");
    const gap = before ? text.slice(before.end, match.index).replace(/^['’][sS]?/u, '') : '';
    const abbreviated = before !== null && gap.startsWith('.') && isAbbreviation(before, base);
    const plain = abbreviated ? gap.slice(1) : gap;
    const joined = before !== null && /^[ \u00a0\u202f]{1,3}$/u.test(plain);
    const token: Token = {
      base,
      key,
      at: match.index,
      end: match.index + base.length,
      prev: joined && before ? before.key : '',
      next: '',
      opensQuote: /["“«„‘]$|(?:^|[\s(])'$/u.test(text.slice(Math.max(0, match.index - 2), match.index)),
      initial:
        before === null ||
        /[.!?:…•|"“”«„‘\n–—]|--|(?:^|\s)'|\)$/u.test(plain) ||
        (tokens.length <= DATELINE_WORDS && /\)\s*$/u.test(plain)),
    };
    if (joined && before) before.next = key;
    tokens.push(token);
    before = token;
  }
  return tokens;
}
