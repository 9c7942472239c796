import { cacheTag } from '../../newsroom/edition/cache-tags';
import type { FeedQuery } from '../../stores/public-reads/feed-statement';
import { failed, type Answer, type PublicRequest } from '../answer';
import { parametersFrom } from '../parameters-from';
import { routeParameters } from '../route-parameters';
import type { FeedNeeds, FeedScope } from './feed-scope';
import { FEED_FORMS, feedAnswer } from './story-feed';
import { SITEMAP_FORMS, sitemapAnswers } from './sitemap-answer';

/**
 * `GET /api/feeds/{rss.xml,atom.xml,feed.json,sitemap.xml,news-sitemap.xml}?section=&author=&tag=&locale=`; null for any
 * other path.
 *
 * A section, an author, a tag or a language that the newsroom does not have is 404: an empty feed would let a typing error
 * look like a quiet news day for ever. One that it has, without stories yet, is a valid empty feed.
 */
export function feedAnswers(needs: FeedNeeds): (request: PublicRequest) => Promise<Answer> | null {
  const sitemaps = sitemapAnswers(needs);
  return (request) => {
    const [, root, file, ...more] = request.path.split('/');
    if (root !== 'feeds' || file === undefined || more.length > 0) return null;
    if (Object.hasOwn(FEED_FORMS, file)) return storyFeed(file as keyof typeof FEED_FORMS, request, needs);
    if (Object.hasOwn(SITEMAP_FORMS, file)) return siteMap(file as keyof typeof SITEMAP_FORMS, request);
    return null;
  };

  async function siteMap(file: keyof typeof SITEMAP_FORMS, request: PublicRequest): Promise<Answer> {
    const read = parametersFrom(request.query, routeParameters.sitemap);
    if ('refused' in read) return read.refused;
    const scope = await scopeOf({ ...read.values, tag: null }, needs, [cacheTag('sitemaps')]);
    if ('status' in scope) return scope;
    return sitemaps(file, { ...scope, file: read.values.file, ifNoneMatch: request.ifNoneMatch });
  }
}

async function storyFeed(
  file: keyof typeof FEED_FORMS,
  request: PublicRequest,
  needs: FeedNeeds,
): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.feed);
  if ('refused' in read) return read.refused;
  const scope = await scopeOf(read.values, needs, [cacheTag('feeds')]);
  if ('status' in scope) return scope;
  return feedAnswer(file, { ...scope, ifNoneMatch: request.ifNoneMatch }, needs);
}

async function scopeOf(
  { section, author, tag, locale }: FeedQuery,
  { feeds }: Pick<FeedNeeds, 'feeds'>,
  tags: string[],
): Promise<FeedScope | Answer> {
  const [sectionName, authorName, tagName, isLocale] = await Promise.all([
    section === null ? '' : feeds.sectionName(section),
    author === null ? '' : feeds.authorName(author),
    tag === null ? '' : feeds.tagName(tag),
    locale === null || feeds.hasLocale(locale),
  ]);
  if (sectionName === null) return unknown(`No section has the slug "${section}".`);
  if (authorName === null) return unknown(`No author has the slug "${author}".`);
  if (tagName === null) return unknown(`No story has the tag "${tag}".`);
  if (!isLocale) return unknown(`No story is written in "${locale}" here.`);

  const parameters: [string, string | null][] = [
    ['section', section],
    ['author', author],
    ['tag', tag],
    ['locale', locale],
  ];
  return {
    query: { section, author, tag, locale },
    title: [sectionName, authorName, tagName].filter((name) => name !== '').join(', '),
    parameters: parameters.filter((pair): pair is [string, string] => pair[1] !== null),
    tags,
  };
}

const unknown = (message: string): Answer => failed(404, 'NotFoundError', message);
