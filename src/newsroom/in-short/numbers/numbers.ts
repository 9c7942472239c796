import { allMatches } from '../../text/all-matches';
import { asciiDigits } from '../../text/ascii-digits';
import { clockTimesIn, type ClockTime } from './clock-times';
import { scaleAfterCurrency, scaleOf } from './number-scales';
import { isNear, wordsAt, type Piece, type Start } from './number-words';
import { numeralValue } from './numeral-value';
import { isEnglish } from '../words/stop-words';

/** A number as it stands in a text, and what it is worth. */
export interface NumberInText {
  text: string;
  value: number;
  /** What it may be as well: "7.8m" without a currency is 7.8 metres or 7.8 million, "6.30pm" 18:30 or 6:30. */
  orElse?: number[];
}

/** Words, and digits with their marks. Chinese, Japanese and Korean write their scales without a space: 3万. */
const PIECE =
  /[百千万萬億亿兆백천만억조]|(?:(?![百千万萬億亿兆백천만억조])\p{L})(?:(?![百千万萬億亿兆백천만억조])[\p{L}\p{M}])*|\d(?:[\d.,'’\u00a0\u202f]*\d)?/gu;

/**
 * The numbers of a text in digits of any script, and in English words from two to ninety-nine, with their scales:
 * "1.5 million", "$3tn", "twenty-five", "two hundred".
 *
 * Left out: "one" (mostly a pronoun), ordinals in words, and digits inside names ("G7", "COVID-19", "MH370").
 */
export function numbersIn(text: string, locale: string): NumberInText[] {
  const english = isEnglish(locale);
  const plain = plainDigits(text, english);
  const times = clockTimesIn(plain);
  const found: NumberInText[] = times.map(({ at, end, value, orElse }) => ({
    text: plain.slice(at, end),
    value,
    orElse,
  }));
  const rest = withoutTimes(plain, times);
  const pieces = allMatches(rest, PIECE).map((match): Piece => ({
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
  const more = last > index && moreBehind(text, pieces, { index, last, value, lastScale, english, locale });
  if (more) {
    value += more.value;
    last = more.last;
  }
  const { end } = pieces[last] as Piece;
  const next = pieces[last + 1];
  const scale = next?.at === end ? scaleAfterCurrency(next.key) : undefined;
  const number = { text: text.slice(at, end), value };
  return { number: scale === undefined ? number : { ...number, orElse: [value * scale] }, last };
}

/** What is added after a scale: "two hundred and fourteen"; "1億5000万", "2 bin 500", "3 млрд 200 млн". */
function moreBehind(
  text: string,
  pieces: readonly Piece[],
  {
    index,
    last,
    value,
    lastScale,
    english,
    locale,
  }: { index: number; last: number; value: number; lastScale: number; english: boolean; locale: string },
): { value: number; last: number } | null {
  const next = pieces[last + 1];
  if (!next) return null;
  if (english) {
    const isSpelled = next.key === 'and' && value >= 100 && !/^\d/u.test(pieces[index]!.text);
    const rest = isSpelled && pieces[last + 2] ? wordsAt(text, pieces, last + 2) : null;
    const isAdded = rest !== null && rest.value > 1 && rest.value < 100;
    return isAdded ? { value: rest.value, last: last + 1 + rest.pieces } : null;
  }
  if (lastScale <= 1 || !/^\d/u.test(next.text) || !isNear(text, pieces[last]!, next)) return null;
  const started = numeralAt(text, next, locale);
  const rest = started && scaledFrom(text, pieces, { index: last + 1, started, english, locale });
  return rest && rest.number.value < lastScale ? { value: rest.number.value, last: rest.last } : null;
}

/** "40 000" as most people type it: one number everywhere but in English, where two may stand side by side. */
const withHardSpaces = (text: string): string =>
  text.replace(/(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(' ', '\u00a0'));

/**
 * Digits that belong to a name or a code are no number: a letter of a script with spaces stands right before them (约3 is
 * a number), or a hyphen after one.
 */
function numeralAt(text: string, piece: Piece, locale: string): Start | null {
  const before = text.slice(Math.max(0, piece.at - 2), piece.at);
  if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(before) || /\p{Lu}[-‐‑]$/u.test(before)) return null;
  const value = numeralValue(piece.text, locale);
  return value === null ? null : { value, pieces: 1 };
}
