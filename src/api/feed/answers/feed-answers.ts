import type { Publication } from '../../../newsroom/edition/edition';
import type { HouseStyle } from '../../../newsroom/house-style';
import type { FeedReads } from '../../../stores/feed-reads';
import type { FeedQuery } from '../../../stores/feed-statement';
import { failed, type Answer, type PublicRequest } from '../../edition/answers/answer';
import { parametersFrom } from '../../edition/answers/parameters';
import { FEED_FORMS, feedAnswer } from './story-feed';
import { SITEMAP_FORMS, sitemapAnswers } from './sitemap-answer';

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

/**
 * `GET /api/feeds/{rss.xml,atom.xml,feed.json,sitemap.xml,news-sitemap.xml}?section=&author=&locale=`; null for any
 * other path.
 *
 * A section, an author or a language that the newsroom does not have is 404: an empty feed would let a typing error
 * look like a quiet news day for ever. One that it has, without stories yet, is a valid empty feed.
 */
export function feedAnswers(needs: FeedNeeds): (request: PublicRequest) => Promise<Answer> | null {
  const sitemaps = sitemapAnswers(needs);
  return (request) => {
    const [, root, file, ...more] = request.path.split('/');
    if (root !== 'feeds' || file === undefined || more.length > 0) return null;
    if (file in FEED_FORMS) return storyFeed(file as keyof typeof FEED_FORMS, request, needs);
    if (file in SITEMAP_FORMS) return siteMap(file as keyof typeof SITEMAP_FORMS, request);
    return null;
  };

  async function siteMap(file: keyof typeof SITEMAP_FORMS, request: PublicRequest): Promise<Answer> {
    const read = parametersFrom(request.query, ['section', 'author', 'locale', 'file']);
    if ('refused' in read) return read.refused;
    const scope = await scopeOf(read.values, needs, ['sitemaps']);
    if ('status' in scope) return scope;
    return sitemaps(file, { ...scope, file: read.values.file, ifNoneMatch: request.ifNoneMatch });
  }
}

async function storyFeed(
  file: keyof typeof FEED_FORMS,
  request: PublicRequest,
  needs: FeedNeeds,
): Promise<Answer> {
  const read = parametersFrom(request.query, ['section', 'author', 'locale']);
  if ('refused' in read) return read.refused;
  const scope = await scopeOf(read.values, needs, ['feeds']);
  if ('status' in scope) return scope;
  return feedAnswer(file, { ...scope, ifNoneMatch: request.ifNoneMatch }, needs);
}

async function scopeOf(
  { section, author, locale }: FeedQuery,
  { feeds }: Pick<FeedNeeds, 'feeds'>,
  tags: string[],
): Promise<FeedScope | Answer> {
  const [sectionName, authorName, isLocale] = await Promise.all([
    section === null ? '' : feeds.sectionName(section),
    author === null ? '' : feeds.authorName(author),
    locale === null || feeds.hasLocale(locale),
  ]);
  if (sectionName === null) return unknown(`No section has the slug "${section}".`);
  if (authorName === null) return unknown(`No author has the slug "${author}".`);
  if (!isLocale) return unknown(`No story is written in "${locale}" here.`);

  const parameters: [string, string | null][] = [
    ['section', section],
    ['author', author],
    ['locale', locale],
  ];
  return {
    query: { section, author, locale },
    title: [sectionName, authorName].filter((name) => name !== '').join(', '),
    parameters: parameters.filter((pair): pair is [string, string] => pair[1] !== null),
    tags,
  };
}

const unknown = (message: string): Answer => failed(404, 'NotFoundError', message);
