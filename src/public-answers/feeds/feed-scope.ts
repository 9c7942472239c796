import type { Publication } from '../../newsroom/edition/edition';
import type { HouseStyle } from '../../newsroom/house-style';
import type { FeedReads } from '../../stores/public-reads/feed-reads';
import type { FeedQuery } from '../../stores/public-reads/feed-statement';

export interface FeedNeeds {
  feeds: FeedReads;
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>;
  cacheControl: string;
  /** The locale of feeds that name none. */
  defaultLocale: () => string;
  masthead: () => Promise<{ publication: Publication; mediaUrl: string; etag: string; changedMs: number }>;
  now: () => number;
}

/** What one feed is about, after every name in its address was found. */
export interface FeedScope {
  query: FeedQuery;
  /** "World", "World, Ada Park"; '' for the whole newspaper. */
  title: string;
  /** The parameters as an address gives them, always in one order. */
  parameters: [name: string, value: string][];
  tags: string[];
}
