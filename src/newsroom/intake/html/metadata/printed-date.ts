import { asciiDigits } from '../../../text/ascii-digits';
import { offsetOf } from './zone-names';

/** A line with a date is no longer. */
const LONGEST = 160;
const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];

/** Behind a number it says what the number counts, in scripts that write years, months and days so. */
const UNITS: ReadonlySet<string> = new Set(['年', '月', '日', '년', '월', '일']);
/** Between an hour and its minutes. */
const HOURS: ReadonlySet<string> = new Set(['h', '時', '时', '点', '시']);
const MORNING: ReadonlySet<string> = new Set(['am', 'a.m.', '오전', '上午', '午前']);
const AFTERNOON: ReadonlySet<string> = new Set(['pm', 'p.m.', '오후', '下午', '午後']);

interface Token {
  text: string;
  /** Of a number, and of the name of a month; null for other words. */
  number: number | null;
  month: number | null;
  /** The sign in front of it. */
  before: string;
}

/**
 * A date as pages print it for readers ("1. April 2025, 15:25 Uhr", "April 1st, 2025 3:25 p.m. EDT", "2025年4月1日 15:25"),
 * as ISO 8601 with its zone; null for what is none, and for 4/5/2025 where nobody can say which is the month. A day
 * without an hour is its beginning; an hour without a zone is taken for UTC.
 */
export function printedDate(line: string, locale: string): string | null {
  const text = asciiDigits(line.slice(0, LONGEST));
  if (!/\d{4}|\d{1,2}\.\d{1,2}\.\d{2}/u.test(text)) return null;
  const tokens = tokensOf(text, monthsOf(locale));
  for (const [at] of tokens.entries()) {
    const found = dayAt(tokens, at, locale);
    if (found === null) continue;
    const time = timeAt(tokens, at + 3) ?? timeAt(tokens, at - 2) ?? timeAt(tokens, at - 3);
    const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
    const iso = `${found}T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}`;
    return Number.isNaN(Date.parse(`${iso}Z`)) ? null : `${iso}${time === null ? 'Z' : offsetOf(text)}`;
  }
  return null;
}

/** Numbers, names of months and words around hours; all other words of a line say nothing of its date. */
function tokensOf(text: string, months: ReadonlyMap<string, number>): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\d+|[\p{L}\p{M}]+(?:\.\p{L}\.)?/gu)) {
    const before = text.slice(end, index).trim();
    end = index + word.length;
    const key = word.toLowerCase();
    if (UNITS.has(word)) continue;
    const number = /^\d+$/u.test(word) ? Number(word) : null;
    const month = number === null ? (months.get(key) ?? null) : null;
    const isHalf = MORNING.has(key) || AFTERNOON.has(key);
    const isHourSign = HOURS.has(key);
    if (number !== null || month !== null || isHalf || isHourSign)
      tokens.push({ text: isHourSign ? 'h' : key, number, month, before });
  }
  return tokens;
}

/** The day that three tokens name, as 2025-04-01. */
function dayAt(tokens: readonly Token[], at: number, locale: string): string | null {
  const [one, two, three] = tokens.slice(at, at + 3);
  if (one === undefined || two === undefined || three === undefined) return null;
  const day = (year: Token, month: number | null, of: Token) => dayOf(year, month, of.number);
  if (two.month !== null) return day(three, two.month, one) ?? day(one, two.month, three);
  if (one.month !== null) return day(three, one.month, two);
  if (one.number === null || two.number === null || three.number === null || three.before !== two.before)
    return null;
  if (one.text.length === 4) return day(one, two.number, three);
  const year =
    three.text.length === 2 && two.before === '.' ? { ...three, number: 2000 + three.number } : three;
  if (two.before === '/' && one.number <= 12 && two.number <= 12 && one.number !== two.number)
    return isMonthFirst(locale) === null
      ? null
      : isMonthFirst(locale)
        ? day(year, one.number, two)
        : day(year, two.number, one);
  return day(year, two.number, one) ?? (two.before === '/' ? day(year, one.number, two) : null);
}

function dayOf(year: Token, month: number | null, day: number | null): string | null {
  if (year.number === null || month === null || day === null) return null;
  if (
    year.number < FIRST_YEAR ||
    year.number > LAST_YEAR ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(year.number, month)
  )
    return null;
  return `${year.number}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 4/5/2025 is April in America, May in all of Europe; where English is all that a page tells, nobody knows. */
function isMonthFirst(locale: string): boolean | null {
  const [language, region] = locale.split('-');
  if (region === 'US' || region === 'PH') return true;
  return language === 'en' && region === undefined ? null : false;
}

/** An hour with its minutes, or with its half of the day. */
function timeAt(
  tokens: readonly Token[],
  at: number,
): { hour: number; minute: number; second: number } | null {
  const isHalf = (token: Token | undefined) =>
    token !== undefined && token.number === null && token.text !== 'h';
  const half = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]].find(isHalf);
  const [hour, next, after] = tokens.slice(isHalf(tokens[at]) ? at + 1 : at);
  if (hour?.number == null || hour.number > 24) return null;
  const minute = next?.text === 'h' ? after : next;
  const isMinute =
    minute?.number != null && minute.text.length === 2 && (minute !== next || /^[:.h]$/u.test(minute.before));
  const isHour = isMinute || (half !== undefined && half === next);
  if (!isHour || (isMinute && (minute.number ?? 0) > 59)) return null;
  const seconds = after?.before === ':' && minute === next ? (after.number ?? 0) : 0;
  return {
    hour: (half === undefined ? hour.number : (hour.number % 12) + (AFTERNOON.has(half.text) ? 12 : 0)) % 24,
    minute: isMinute ? (minute.number ?? 0) : 0,
    second: seconds < 60 ? seconds : 0,
  };
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months in a language and in English: long, short, and as they stand behind a day. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const months = new Map<string, number>();
  for (const language of [locale, 'en'])
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const)
        for (const [at, name] of monthNames(language, { month, day }).entries())
          if (name.length >= SHORTEST_NAME) months.set(name, at + 1);
  if (known.size < MOST_LOCALES) known.set(locale, months);
  return months;
}

/** "1月" has no name, only a number. */
const SHORTEST_NAME = 2;
const MOST_LOCALES = 200;

function monthNames(language: string, form: Intl.DateTimeFormatOptions): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2025, at, 15));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      return /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '';
    });
  } catch {
    return []; // no such language
  }
}
