import { asciiDigits } from '../ascii-digits';

/** A number as it stands in a text, and what it is worth. */
export interface NumberInText {
  text: string;
  value: number;
  /** "7.8m" without a currency is 7.8 metres or 7.8 million: what it may be as well. */
  orElse?: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const TEENS = 'seventeen eighteen nineteen';
const SMALL = new Map(`${UNITS} ${TEENS}`.split(' ').map((word, value) => [word, value]));
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10]),
);

/** What a word or letter after a number multiplies it by. A lone "m" may be metres, so it needs a currency sign. */
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const AFTER_CURRENCY = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

const PIECE = /\p{L}[\p{L}\p{M}]*|\d(?:[\d.,'’\u00a0\u202f]*\d)?/gu;

/** Languages that write 1.500.000,5; the others write 1,500,000.5, and several set spaces. */
const COMMA_DECIMAL = /^(?:de|es|fr|it|pt|nl|ru|pl|tr|sv|da|nb|no|nn|fi|cs|el|uk|id|ro|hu)\b/i;

/**
 * "1,500,000", "1.500.000" and "1 500 000" are one number; "5.2" and "5,2" are one too. Where a single mark could be
 * either, the language decides. Null for what is no one number, as a version or a date with dots is.
 */
export function numeralValue(numeral: string, locale: string): number | null {
  const bare = numeral.replace(/['’\u00a0\u202f]/gu, '');
  const grouping = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u.exec(bare);
  const decimal = COMMA_DECIMAL.test(locale) ? ',' : '.';
  const marks = bare.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(bare);
  if (grouping?.[1] && (marks.length > 1 || grouping[1] !== decimal)) {
    const whole = bare.replaceAll(grouping[1], '').replace(',', '.');
    return Number(whole);
  }
  return marks.length === 1 ? Number(bare.replace(',', '.')) : null;
}

interface Piece {
  text: string;
  key: string;
  at: number;
  end: number;
}

/**
 * The numbers of a text in digits of any script, and in English words from two to ninety-nine, with their scales:
 * "1.5 million", "$3tn", "twenty-five", "two hundred".
 *
 * Left out: "one" (mostly a pronoun), ordinals in words, and digits inside names ("G7", "COVID-19", "MH370").
 */
export function numbersIn(text: string, locale: string): NumberInText[] {
  const english = locale === '' || /^en\b/i.test(locale);
  const plain = english ? asciiDigits(text) : withHardSpaces(asciiDigits(text));
  const pieces = [...plain.matchAll(PIECE)].map((match): Piece => ({
    text: match[0],
    key: match[0].toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));
  const found: NumberInText[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const started = /^\d/u.test(piece.text)
      ? numeralAt(plain, piece, locale)
      : english
        ? wordsAt(plain, pieces, index)
        : null;
    if (!started) continue;
    let { value } = started;
    let last = index + started.pieces - 1;
    for (
      let next = pieces[last + 1];
      next && isNear(plain, pieces[last] as Piece, next);
      next = pieces[last + 1]
    ) {
      const scale =
        SCALES.get(next.key) ??
        (/[$€£¥]\s?$/u.test(plain.slice(Math.max(0, piece.at - 2), piece.at))
          ? AFTER_CURRENCY.get(next.key)
          : undefined);
      if (scale === undefined) break;
      value *= scale;
      last += 1;
    }
    const next = pieces[last + 1];
    const scale = next && next.at === (pieces[last] as Piece).end ? AFTER_CURRENCY.get(next.key) : undefined;
    const number = { text: plain.slice(piece.at, (pieces[last] as Piece).end), value };
    found.push(scale === undefined ? number : { ...number, orElse: value * scale });
    index = last;
  }
  return found;
}

/** "40 000" as most people type it: one number everywhere but in English, where two may stand side by side. */
const withHardSpaces = (text: string): string =>
  text.replace(/(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(' ', '\u00a0'));

/** Side by side, or with one space or hyphen between. */
const isNear = (text: string, one: Piece, other: Piece): boolean =>
  /^[ \u00a0\u202f-]?$/u.test(text.slice(one.end, other.at));

/** Digits that belong to a name or a code are no number: a letter stands right before them, or a hyphen after one. */
function numeralAt(text: string, piece: Piece, locale: string): { value: number; pieces: number } | null {
  const before = text.slice(Math.max(0, piece.at - 2), piece.at);
  if (/\p{L}$/u.test(before) || /\p{Lu}[-‐‑]$/u.test(before)) return null;
  const value = numeralValue(piece.text, locale);
  return value === null ? null : { value, pieces: 1 };
}

function wordsAt(
  text: string,
  pieces: readonly Piece[],
  index: number,
): { value: number; pieces: number } | null {
  const piece = pieces[index] as Piece;
  const next = pieces[index + 1];
  const ten = TENS.get(piece.key);
  if (ten !== undefined) {
    const unit = next && isNear(text, piece, next) ? SMALL.get(next.key) : undefined;
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: ten + unit, pieces: 2 }
      : { value: ten, pieces: 1 };
  }
  const small = SMALL.get(piece.key);
  if (small !== undefined && small > 1) return { value: small, pieces: 1 };
  const counted = next && (piece.key === 'a' || piece.key === 'one') && isNear(text, piece, next);
  return counted && SCALES.has(next.key) && next.key.length > 3 ? { value: 1, pieces: 1 } : null;
}
