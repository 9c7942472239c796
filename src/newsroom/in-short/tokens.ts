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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** "OSLO, Norway (TFD) Pilots ...": a bracket that closes within so many words closes a dateline. */
const DATELINE_WORDS = 4;

/** A stop after one of these does not end a sentence. */
const TITLES = new Set(
  (
    'mr mrs ms dr gov sen rep reps sens gen lt col sgt cpl capt maj adm cmdr st prof rev hon pres supt det insp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no vs mt ft ' +
    'sr sra srta dra hr fr frau mme mlle bzw ca nr str'
  ).split(' '),
);

/** Lower case by the rules of the language: Turkish and Azeri dot their i. Unknown locales are read as English. */
export function lowerIn(locale: string): (text: string) => string {
  if (!/^(?:tr|az|lt)\b/i.test(locale)) return (text) => text.toLowerCase();
  const language = locale.slice(0, 2).toLowerCase();
  return (text) => text.toLocaleLowerCase(language);
}

const isAbbreviation = (token: { base: string; key: string }): boolean =>
  token.base.length === 1 || token.base.includes('.') || TITLES.has(token.key);

/** The words of a text with their neighbours, in order. Linear in the text. */
export function tokensOf(text: string, lower: (text: string) => string): Token[] {
  const tokens: Token[] = [];
  let before: Token | null = null;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const base = whole.replace(/['’][sS]$/u, '');
    const key = lower(base).replace(/’/gu, "'");
    const gap = before ? text.slice(before.end, match.index).replace(/^['’][sS]?/u, '') : '';
    const abbreviated = before !== null && gap.startsWith('.') && isAbbreviation(before);
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
