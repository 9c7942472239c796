import { asciiDigits } from '../ascii-digits';
import { clockTimesIn, type ClockTime } from './clock-times';
import { scaleAfterCurrency, scaleOf } from './number-scales';

/** A number as it stands in a text, and what it is worth. */
export interface NumberInText {
  text: string;
  value: number;
  /** What it may be as well: "7.8m" without a currency is 7.8 metres or 7.8 million, "6.30pm" 18:30 or 6:30. */
  orElse?: number[];
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

/** Words, and digits with their marks. Chinese, Japanese and Korean write their scales without a space: 3万. */
const PIECE =
  /[百千万萬億亿兆백천만억조]|(?:(?![百千万萬億亿兆백천만억조])\p{L})(?:(?![百千万萬億亿兆백천만억조])[\p{L}\p{M}])*|\d(?:[\d.,'’\u00a0\u202f]*\d)?/gu;

/** Languages that write 1.500.000,5; the others write 1,500,000.5, and several set spaces. */
/** Mexico and its neighbours write 1,500.5. */
const POINT_IN_SPANISH = /^es-(?:MX|US|GT|HN|NI|PA|PE|PR|SV|DO|419)\b/i;
const COMMA_DECIMAL = /^(?:de|es|fr|it|pt|nl|ru|pl|tr|sv|da|nb|no|nn|fi|cs|el|uk|id|ro|hu)\b/i;

/**
 * "1,500,000", "1.500.000" and "1 500 000" are one number; "5.2" and "5,2" are one too. Where a single mark could be
 * either, the language decides. Null for what is no one number, as a version or a date with dots is.
 */
export function numeralValue(numeral: string, locale: string): number | null {
  const bare = numeral.replace(/['’\u00a0\u202f]/gu, '');
  const grouping = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u.exec(bare);
  const decimal = COMMA_DECIMAL.test(locale) && !POINT_IN_SPANISH.test(locale) ? ',' : '.';
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
  const plain = plainDigits(text, english);
  const times = clockTimesIn(plain);
  const found: NumberInText[] = times.map(({ at, end, value, orElse }) => ({
    text: plain.slice(at, end),
    value,
    orElse,
  }));
  const rest = withoutTimes(plain, times);
  const pieces = [...rest.matchAll(PIECE)].map((match): Piece => ({
    text: match[0],
    key: match[0].toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));
  for (let index = 0; index < pieces.length; index += 1) {
    const started = startAt(rest, pieces, { index, locale, english });
    if (!started) continue;
    const scaled = scaledFrom(rest, pieces, { index, started, english, locale });
    found.push(scaled.number);
    index = scaled.last;
  }
  return found;
}

/** ٤٠ is 40, and ٫ and ٬ are the Arabic point and comma. */
const plainDigits = (text: string, english: boolean): string => {
  const plain = asciiDigits(text)
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٬(?=\d)/gu, ',');
  return english ? plain : withHardSpaces(plain);
};

/** Spaces where the times of day were, so that places stay. */
function withoutTimes(text: string, times: readonly ClockTime[]): string {
  const kept = times.map(
    ({ at }, index) => text.slice(times[index - 1]?.end ?? 0, at) + ' '.repeat(times[index]!.end - at),
  );
  return kept.join('') + text.slice(times.at(-1)?.end ?? 0);
}

interface Start {
  value: number;
  pieces: number;
}

const startAt = (
  text: string,
  pieces: readonly Piece[],
  { index, locale, english }: { index: number; locale: string; english: boolean },
): Start | null => {
  const piece = pieces[index] as Piece;
  if (/^\d/u.test(piece.text)) return numeralAt(text, piece, locale);
  return english ? wordsAt(text, pieces, index) : null;
};

/** The number that starts here with all its scales: "1.5 million", "$3tn", "3万". */
function scaledFrom(
  text: string,
  pieces: readonly Piece[],
  { index, started, english, locale }: { index: number; started: Start; english: boolean; locale: string },
): { number: NumberInText; last: number } {
  const { at } = pieces[index] as Piece;
  const isMoney = /[$€£¥]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
  let { value } = started;
  let last = index + started.pieces - 1;
  let lastScale = 1;
  for (
    let next = pieces[last + 1];
    next && isNear(text, pieces[last] as Piece, next);
    next = pieces[last + 1]
  ) {
    const scale = scaleOf(next.key, { english }) ?? (isMoney ? scaleAfterCurrency(next.key) : undefined);
    if (scale === undefined) break;
    value *= scale;
    lastScale = scale;
    last += 1;
  }
  // "1億5000万", "2 bin 500", "3 млрд 200 млн"
  const follows = pieces[last + 1];
  if (!english && lastScale > 1 && follows && isNear(text, pieces[last] as Piece, follows)) {
    const more = /^\d/u.test(follows.text) ? numeralAt(text, follows, locale) : null;
    const rest = more && scaledFrom(text, pieces, { index: last + 1, started: more, english, locale });
    if (rest && rest.number.value < lastScale) {
      value += rest.number.value;
      last = rest.last;
    }
  }
  // "two hundred and fourteen"
  if (english && last > index && value >= 100 && pieces[last + 1]?.key === 'and') {
    const rest = pieces[last + 2] && wordsAt(text, pieces, last + 2);
    if (rest && rest.value > 1 && rest.value < 100 && !/^\d/u.test(pieces[index]!.text)) {
      value += rest.value;
      last += 1 + rest.pieces;
    }
  }
  const { end } = pieces[last] as Piece;
  const next = pieces[last + 1];
  const scale = next?.at === end ? scaleAfterCurrency(next.key) : undefined;
  const number = { text: text.slice(at, end), value };
  return { number: scale === undefined ? number : { ...number, orElse: [value * scale] }, last };
}

/** "40 000" as most people type it: one number everywhere but in English, where two may stand side by side. */
const withHardSpaces = (text: string): string =>
  text.replace(/(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(' ', '\u00a0'));

/** Side by side, or with one space or hyphen between. */
const isNear = (text: string, one: Piece, other: Piece): boolean =>
  /^[ \u00a0\u202f-]?$/u.test(text.slice(one.end, other.at));

/**
 * Digits that belong to a name or a code are no number: a letter of a script with spaces stands right before them (约3 is
 * a number), or a hyphen after one.
 */
function numeralAt(text: string, piece: Piece, locale: string): { value: number; pieces: number } | null {
  const before = text.slice(Math.max(0, piece.at - 2), piece.at);
  if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(before) || /\p{Lu}[-‐‑]$/u.test(before)) return null;
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
  const isScale = (one: Piece | undefined, before: Piece) =>
    one !== undefined &&
    one.key.length > 3 &&
    isNear(text, before, one) &&
    scaleOf(one.key, { english: true }) !== undefined;
  if (piece.key === 'a' || piece.key === 'one') return isScale(next, piece) ? { value: 1, pieces: 1 } : null;
  // "half a million", "half a dozen"
  const isHalf = piece.key === 'half' && next?.key === 'a' && isScale(pieces[index + 2], next);
  return isHalf ? { value: 0.5, pieces: 2 } : null;
}
