import type { Card } from './edition/edition';
import { articlePath, homePath, tagCacheTag, tagPath, type AddressStyle } from './paths';

export type SiteEventKind = 'published' | 'updated' | 'withdrawn' | 'moved' | 'everything';

/** The public site is no longer right because ... Kept in the outbox until every endpoint has heard of it. */
export interface SiteEvent {
  /** Given by the outbox when it is appended. */
  id?: string;
  /** '' for `everything`. */
  documentId: string;
  /** '' for `everything`. */
  locale: string;
  slug: string;
  /** The slug it had until now, when that is another one. */
  previousSlug: string | null;
  kind: SiteEventKind;
  /** One plain sentence for a person: why the site is no longer right. */
  reason: string;
  /** Every public path that no longer shows what it should. Rooted, percent-encoded, no host. */
  paths: string[];
  /** The same as surrogate keys for a cache: `article-…`, `section-…`, `author-…`, `tag-…`, `list-…`, `feeds`, `sitemaps`. */
  tags: string[];
  /** ISO 8601, UTC. */
  occurredAt: string;
  headline?: string;
}

/** One story in one locale, as the public saw it and as the public sees it now. Null: not public. */
export interface PublicChange {
  before: Card | null;
  after: Card | null;
  /** Does the page differ although its card does not (another paragraph)? Take it from the edition's hash. */
  isPageChanged: boolean;
  /** Cards of the stories whose pages show this one's card. */
  shownOn: readonly Card[];
  /** Slugs this story answered to in the past; their redirects follow it. */
  oldSlugs?: readonly string[];
}

export interface Affected {
  kind: Exclude<SiteEventKind, 'everything'>;
  paths: string[];
  tags: string[];
}

/** More changes than this at once (a renamed section) are told as one: rebuild everything. */
export const MOST_EVENTS_AT_ONCE = 100;

export const FEED_PATHS: readonly string[] = ['rss.xml', 'atom.xml', 'feed.json'].map(
  (file) => `/api/feeds/${file}`,
);
export const SITEMAP_PATHS: readonly string[] = ['sitemap.xml', 'news-sitemap.xml'].map(
  (file) => `/api/feeds/${file}`,
);

/**
 * Every public path and cache tag that one change makes wrong, or null when the public sees no difference.
 *
 * A story that moves affects both addresses and both sections, so that nothing lists it twice or points nowhere.
 * Feeds and sitemaps are always in it: they carry whole stories and times.
 */
export function affectedBy(change: PublicChange, style: AddressStyle): Affected | null {
  const kind = kindOf(change);
  if (kind === null) return null;

  const cards = [change.before, change.after].filter((card): card is Card => card !== null);
  const owned = cards.map((card) => wherever(card, change.oldSlugs ?? [], style));
  return {
    kind,
    paths: unique([
      ...owned.flatMap(({ paths }) => paths),
      ...change.shownOn.map((card) => card.path),
      ...FEED_PATHS,
      ...SITEMAP_PATHS,
    ]),
    tags: unique([
      ...owned.flatMap(({ tags }) => tags),
      ...change.shownOn.map((card) => `article-${card.documentId}`),
      'feeds',
      'sitemaps',
    ]),
  };
}

/** The event for one change, or null when there is nothing to tell. `reason` says why in words, `occurredAt` is given. */
export function siteEventFor(
  change: PublicChange,
  style: AddressStyle,
  { reason, occurredAt }: { reason?: string; occurredAt: string },
): SiteEvent | null {
  const affected = affectedBy(change, style);
  const card = change.after ?? change.before;
  if (affected === null || card === null) return null;

  const previousSlug = change.before !== null && change.before.slug !== card.slug ? change.before.slug : null;
  return {
    documentId: card.documentId,
    locale: card.locale,
    slug: card.slug,
    previousSlug,
    ...affected,
    reason: reason ?? REASONS[affected.kind],
    occurredAt,
    headline: card.headline,
  };
}

/** Nobody can say which pages are wrong (an import, a change of settings): all of them may be. */
export const everythingChanged = ({
  reason,
  occurredAt,
}: {
  reason: string;
  occurredAt: string;
}): SiteEvent => ({
  documentId: '',
  locale: '',
  slug: '',
  previousSlug: null,
  kind: 'everything',
  reason,
  paths: [],
  tags: [],
  occurredAt,
});

/** The events of one cause that reached many stories (a renamed section): each, or one "everything" above the limit. */
export function siteEventsFor(
  changes: readonly PublicChange[],
  style: AddressStyle,
  { reason, occurredAt }: { reason: string; occurredAt: string },
): SiteEvent[] {
  const events = changes.flatMap((change) => siteEventFor(change, style, { reason, occurredAt }) ?? []);
  return events.length > MOST_EVENTS_AT_ONCE ? [everythingChanged({ reason, occurredAt })] : events;
}

const REASONS: Record<Affected['kind'], string> = {
  published: 'The story was published.',
  updated: 'The story was changed.',
  withdrawn: 'The story was withdrawn.',
  moved: 'The story has a new address.',
};

function kindOf({ before, after, isPageChanged }: PublicChange): Affected['kind'] | null {
  if (before === null) return after === null ? null : 'published';
  if (after === null) return 'withdrawn';
  if (before.path !== after.path || before.slug !== after.slug) return 'moved';
  return isPageChanged || JSON.stringify(before) !== JSON.stringify(after) ? 'updated' : null;
}

/** Where one card is to be found: its own addresses, and the lists that hold it. */
function wherever(
  card: Card,
  oldSlugs: readonly string[],
  style: AddressStyle,
): { paths: string[]; tags: string[] } {
  const where = { locale: card.locale, defaultLocale: style.defaultLocale };
  const section = card.section?.slug ?? null;
  return {
    paths: [
      card.path,
      ...oldSlugs.map((slug) => articlePath(style.paths, { section, slug, ...where })),
      homePath(where),
      ...(card.section ? [card.section.path] : []),
      ...card.authors.map((author) => author.path),
      ...card.tags.map((tag) => tagPath(style.paths, { tag, ...where })),
    ],
    tags: [
      `article-${card.documentId}`,
      `list-${card.locale}`,
      ...(section === null ? [] : [`section-${section}`]),
      ...card.authors.map((author) => `author-${author.slug}`),
      ...card.tags.map(tagCacheTag),
    ],
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
