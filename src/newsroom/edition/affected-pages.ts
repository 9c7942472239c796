import { cacheTag } from './cache-tags';
import type { Card } from './edition';
import { articlePath, homePath, sectionPath, tagPath, type AddressStyle } from './paths';

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
  /** Slugs of sections on whose front an editor has put the story, its own or others. */
  pinnedOn?: readonly string[];
}

export interface Affected {
  kind: 'published' | 'updated' | 'withdrawn' | 'moved';
  paths: string[];
  tags: string[];
}

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
  const { pinnedOn = [] } = change;
  const where = { locale: cards[0]?.locale ?? '', defaultLocale: style.defaultLocale };
  const owned = cards.map((card) => wherever(card, change.oldSlugs ?? [], style));
  return {
    kind,
    paths: unique([
      ...owned.flatMap(({ paths }) => paths),
      ...change.shownOn.map((card) => card.path),
      ...pinnedOn.map((section) => sectionPath(style.paths, { section, ...where })),
      ...FEED_PATHS,
      ...SITEMAP_PATHS,
    ]),
    tags: unique([
      ...owned.flatMap(({ tags }) => tags),
      ...change.shownOn.map((card) => cacheTag({ article: card.documentId })),
      ...pinnedOn.map((section) => cacheTag({ section })),
      cacheTag('feeds'),
      cacheTag('sitemaps'),
    ]),
  };
}

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
      cacheTag({ article: card.documentId }),
      cacheTag({ list: card.locale }),
      ...(section === null ? [] : [cacheTag({ section })]),
      ...card.authors.map((author) => cacheTag({ author: author.slug })),
      ...card.tags.map((tag) => cacheTag({ tag })),
    ],
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
