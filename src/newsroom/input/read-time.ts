export type ReadTime = { ms: number } | { wrong: 'not-a-time' | 'no-such-day' | 'no-zone' };

/**
 * A time as a caller writes it: RFC 3339, a space for the "T" and seconds left out where somebody likes, or ms since
 * 1970 as a number, or a Date.
 *
 * A day that the calendar lacks is refused: JavaScript makes 2 March of 30 February, and the story goes live two days
 * late. A time without a zone is refused too: it would mean the zone of whichever server reads it (decision 0016). A
 * date alone is read where `isDateEnough`, as its first moment in UTC.
 */
export function readTime(value: unknown, { isDateEnough = false } = {}): ReadTime {
  if (typeof value === 'number' || value instanceof Date) return within(Number(value));
  if (typeof value !== 'string' || value.length > LONGEST) return { wrong: 'not-a-time' };
  const [, year, month, day, time, zone] = WRITTEN.exec(value.trim()) ?? [];
  if (year === undefined) return { wrong: 'not-a-time' };
  if (!isDay(Number(year), Number(month), Number(day))) return { wrong: 'no-such-day' };
  if (time === undefined && zone === undefined && isDateEnough) return within(Date.parse(value.trim()));
  if (zone === undefined) return { wrong: 'no-zone' };
  return within(Date.parse(`${year}-${month}-${day}T${time}${withColon(zone)}`));
}

/** What is wrong with a time, as a sentence that begins with the name of its field. */
export const whyNoTime = (field: string, wrong: 'not-a-time' | 'no-such-day' | 'no-zone'): string =>
  `${field} must be a date and time${MORE[wrong]}`;

const MORE = {
  'not-a-time': ', such as 2026-05-01T06:00:00Z.',
  'no-such-day': ' that exists: the calendar has no such day.',
  'no-zone': ' with its zone, such as 2026-05-01T06:00:00Z or 2026-05-01T08:00:00+02:00.',
} as const;

const LONGEST = 40;
const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)([Zz]|[+-]\d{2}:?\d{2})?)?$/u;

/** Day 0 of the next month is the last one of this. */
const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const withColon = (zone: string): string =>
  zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();

/** None that one of the databases cannot hold. */
const within = (ms: number): ReadTime =>
  Number.isNaN(ms) || ms < EARLIEST || ms > LATEST ? { wrong: 'not-a-time' } : { ms };

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);
