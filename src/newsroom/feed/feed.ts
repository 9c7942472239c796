import type { StoryContent, Publication } from '../edition/edition';

/** What each feed is made of. `pages` come newest first and are public by being editions. */
export interface FeedInput {
  publication: Publication;
  /** The base address of the CMS, from which media files are served. */
  mediaUrl: string;
  /** The address of this feed, with its query. */
  selfUrl: string;
  /** The page a reader of this feed would open: the front page, a section's, an author's. */
  homeUrl: string;
  pages: readonly StoryContent[];
  /** ISO 8601. Used only where a standard asks for a time and there is no story to take it from. */
  now: string;
  /** The section or author this feed is narrowed to: "World", "Ada Park". */
  titleSuffix?: string;
  /** The language asked for with `?locale=`; the publication's own otherwise. */
  language?: string;
}

/** How many of the newest stories a feed holds. Whole texts make some 100 KB of them, what JSON Feed calls ideal. */
export const FEED_STORIES = 30;

/** "The Daily Example" or "The Daily Example: World"; a newspaper not named yet goes by its address. */
export function feedTitle({ publication, titleSuffix }: FeedInput): string {
  const name = publication.name || publication.siteUrl;
  return titleSuffix ? `${name}: ${titleSuffix}` : name;
}

export const feedLanguage = ({ publication, language }: FeedInput): string =>
  language ?? publication.language;

/** When anything in this feed last changed, or null for a feed without stories. */
export function lastChange(pages: readonly { updatedAt: string }[]): string | null {
  const times = pages.map((page) => isoTime(page.updatedAt)).filter((time) => time !== null);
  return times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null);
}

/** A time as RFC 3339 in UTC, or null for what is no time. */
export function isoTime(time: string): string | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A time as RFC 822 wants it, with a year of four digits as RSS 2.0 prefers, or null for what is no time. */
export function rfc822Time(time: string): string | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toUTCString();
}
