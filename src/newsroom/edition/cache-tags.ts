import { tagKey } from './paths';

/** What a cache may be told to forget: one thing of the newsroom by its name, or everything of one kind. */
export type CacheTagOf =
  | { article: string }
  | { list: string }
  | { section: string }
  | { author: string }
  | { tag: string }
  | 'feeds'
  | 'sitemaps'
  | 'redirects';

/**
 * A cache tag (surrogate key) as it stands in the header of an answer and in the message that purges it.
 *
 * Articles go by their document id, lists by their locale, sections and authors by their slug. Tags have no slug: they
 * are percent-encoded, since a header holds ASCII only.
 */
export function cacheTag(of: CacheTagOf): string {
  if (typeof of === 'string') return of;
  const [[kind, name]] = Object.entries(of) as [[string, string]];
  return `${kind}-${kind === 'tag' ? encodeURIComponent(tagKey(name)) : name}`;
}
