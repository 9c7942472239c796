import type { WxrItem } from './wxr-item';

/** When a post went out. `doubtful`: the export has the time only as the site's clock showed it, without a zone. */
export interface PostDate {
  at: string | null;
  doubtful: boolean;
}

/** WordPress writes "0000-00-00 00:00:00" where it has no date, and -0001 for that as a feed's. */
const WRITTEN = /^([12]\d{3})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/u;
const EARLIEST = Date.UTC(1970, 0, 2);

/** The time of a post: by Greenwich, else by its feed's date, else by the clock of the site. Null where there is none. */
export function postDate({ dateGmt, date, published }: WxrItem): PostDate {
  const exact = timeOf(dateGmt) ?? feedTime(published);
  if (exact !== null) return { at: exact, doubtful: false };
  const local = timeOf(date);
  return { at: local, doubtful: local !== null };
}

function timeOf(text: string): string | null {
  const [, year, month, day, hour, minute, second] = (WRITTEN.exec(text.trim()) ?? []).map(Number);
  if (year === undefined) return null;
  const ms = Date.UTC(year, (month ?? 1) - 1, day, hour, minute, second);
  const isDay = new Date(ms).getUTCDate() === day;
  return isDay && ms >= EARLIEST ? new Date(ms).toISOString() : null;
}

function feedTime(text: string): string | null {
  if (text.length > 40 || !/[+-]\d{4}$|GMT$|UTC$|Z$/u.test(text.trim()) || /-0001/u.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || ms < EARLIEST ? null : new Date(ms).toISOString();
}
