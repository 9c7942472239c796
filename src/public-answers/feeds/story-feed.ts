import { createHash } from 'node:crypto';
import { atomFeed } from '../../newsroom/feed/atom';
import { FEED_STORIES } from '../../newsroom/feed/feed';
import { jsonFeed } from '../../newsroom/feed/json-feed';
import { rssFeed } from '../../newsroom/feed/rss';
import { authorPath, homePath, sectionPath, tagPath } from '../../newsroom/edition/paths';
import { siteAddress } from '../../newsroom/text/web-address';
import { holds, notModified, ok, type Answer } from '../answer';
import type { FeedNeeds, FeedScope } from './feed-scope';
import { feedAddress } from './feed-address';

export const FEED_FORMS = {
  'rss.xml': { write: rssFeed, type: 'application/rss+xml; charset=utf-8' },
  'atom.xml': { write: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  'feed.json': { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const;

/** The newest stories of one scope in one form. Without `?locale=` a feed is in the newsroom's own language. */
export async function feedAnswer(
  file: keyof typeof FEED_FORMS,
  { query, title, parameters, tags, ifNoneMatch }: FeedScope & { ifNoneMatch: string | undefined },
  { feeds, style, cacheControl, defaultLocale, masthead }: FeedNeeds,
): Promise<Answer> {
  const locale = query.locale ?? defaultLocale();
  const [{ publication, mediaUrl, etag, changedMs }, state] = await Promise.all([
    masthead(),
    feeds.newestState({ ...query, locale }, FEED_STORIES),
  ]);
  const facts = {
    etag: `${state.mark}-${etag}-${titleMark(title)}-${file.replace('.', '-')}`,
    changedMs: Math.max(state.changedMs, changedMs),
    cacheControl,
    tags,
  };
  if (holds(ifNoneMatch, facts.etag)) return notModified(facts);

  const where = { locale, defaultLocale: style.defaultLocale };
  const home =
    query.author !== null
      ? authorPath(style.paths, { author: query.author, ...where })
      : query.section !== null
        ? sectionPath(style.paths, { section: query.section, ...where })
        : query.tag !== null
          ? tagPath(style.paths, { tag: query.tag, ...where })
          : homePath(where);
  const { write, type } = FEED_FORMS[file];
  const body = write({
    publication,
    mediaUrl,
    selfUrl: feedAddress(mediaUrl, file, parameters),
    homeUrl: siteAddress(publication.siteUrl, home),
    pages: await feeds.newest({ ...query, locale }, FEED_STORIES),
    // A feed without stories says when the newspaper itself last changed: the same bytes for the same ETag.
    now: new Date(changedMs).toISOString(),
    titleSuffix: title,
    language: query.locale ?? undefined,
  });
  return ok(body, facts, type);
}

/** A section that is renamed has another; a name itself could not stand in a header. */
const titleMark = (title: string): string => createHash('sha1').update(title).digest('base64url').slice(0, 8);
