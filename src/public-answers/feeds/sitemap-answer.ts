import { NEWS_HOURS, newsSitemap } from '../../newsroom/feed/news-sitemap';
import { MOST_URLS, sitemap } from '../../newsroom/feed/sitemap';
import { sitemapIndex } from '../../newsroom/feed/sitemap-file';
import type { ListState } from '../../stores/public-reads/feed-reads';
import { digestOf } from '../../stores/database/digest';
import { failed, holds, notModified, ok, type Answer } from '../answer';
import { feedAddress } from './feed-address';
import type { FeedNeeds, FeedScope } from './feed-scope';
import { keepNewest } from './keep-newest';

type SitemapRequest = FeedScope & { file: number | null; ifNoneMatch: string | undefined };

export const SITEMAP_FORMS = { 'sitemap.xml': wholeSite, 'news-sitemap.xml': newsOnly } as const;

const XML = 'application/xml; charset=utf-8';

/** Written files, by what they were made from: a crawler that asks for a big one again costs two small reads. */
const MOST_KEPT = 8;

/**
 * A site map: its one file, or the index of several, which `?file=2` names one by one. A file that is not there is
 * 404. Without `?locale=` it holds every language, since a search engine is to find them all.
 */
export function sitemapAnswers(needs: FeedNeeds) {
  const kept = keepNewest<string | null>(MOST_KEPT);
  return async (name: keyof typeof SITEMAP_FORMS, request: SitemapRequest): Promise<Answer> => {
    const { state, write } = await SITEMAP_FORMS[name](request, needs);
    const { etag, changedMs } = await needs.masthead();
    const key = JSON.stringify([name, request.parameters, request.file, state.mark, etag]);
    const facts = {
      etag: digestOf(key),
      changedMs: Math.max(state.changedMs, changedMs),
      cacheControl: needs.cacheControl,
      tags: request.tags,
    };
    if (holds(request.ifNoneMatch, facts.etag)) return notModified(facts);
    const body = await kept(key, write);
    if (body === null) return failed(404, 'NotFoundError', 'This site map has no such file.');
    return ok(body, facts, XML);
  };
}

interface Sitemap {
  state: ListState;
  /** The text asked for, or null for a file that is not there. */
  write(): Promise<string | null>;
}

/** Google's news site map: small enough to be written whole. */
async function newsOnly(request: SitemapRequest, { feeds, masthead, now }: FeedNeeds): Promise<Sitemap> {
  const at = now();
  const { stories, ...state } = await feeds.since(request.query, at - NEWS_HOURS * 3_600_000);
  return {
    state,
    write: async () => {
      const { publication, mediaUrl } = await masthead();
      const { main, files } = newsSitemap({
        publication: { ...publication, name: publication.name || publication.siteUrl },
        stories,
        now: new Date(at).toISOString(),
        fileUrl: fileUrl(mediaUrl, 'news-sitemap.xml', request),
      });
      return request.file === null ? main : (files[request.file - 1] ?? null);
    },
  };
}

/** Every story; only the file asked for is read and written. */
async function wholeSite(request: SitemapRequest, { feeds, masthead }: FeedNeeds): Promise<Sitemap> {
  const state = await feeds.everythingState(request.query);
  const files = Math.max(1, Math.ceil(state.count / MOST_URLS));
  return {
    state,
    write: async () => {
      const { publication, mediaUrl } = await masthead();
      const address = fileUrl(mediaUrl, 'sitemap.xml', request);
      if (request.file === null && files > 1) {
        const each = Array.from({ length: files }, (_, at) => ({ url: address(at + 1), updatedAt: null }));
        return sitemapIndex(each);
      }
      const file = request.file ?? 1;
      if (file > files) return null;
      const stories = await feeds.everything(request.query, (file - 1) * MOST_URLS, MOST_URLS);
      const { siteUrl } = publication;
      const written = sitemap({ siteUrl, mediaUrl, stories, fileUrl: address });
      if (written.files.length === 1) return written.main;
      // More than 50 MB: the addresses matter, the pictures are a courtesy.
      return sitemap({
        siteUrl,
        mediaUrl,
        stories: stories.map((story) => ({ ...story, image: null })),
        fileUrl: address,
      }).main;
    },
  };
}

const fileUrl =
  (mediaUrl: string, name: string, { parameters }: FeedScope) =>
  (file: number): string =>
    feedAddress(mediaUrl, name, [...parameters, ['file', String(file)]]);
