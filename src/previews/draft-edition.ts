import type { Core } from '@strapi/strapi';
import type { EditionPage } from '../newsroom/edition/edition';
import { pageParts, type LinkPlace } from '../newsroom/edition/page-parts';
import { siteAddress } from '../newsroom/text/web-address';
import type { RelatedLink } from '../newsroom/article/article';
import type { HouseStyle } from '../newsroom/house-style';
import { findStory } from '../stores/stories/articles';
import { withPictures } from '../stores/stories/library-pictures';
import { readMasthead } from '../stores/stories/publication';
import type { StoryAddress } from '../stores/stories/story-address';
import { storyPage } from '../stores/stories/story-page';

interface DraftEdition {
  page: EditionPage;
  embargoUntil: string | null;
}

/**
 * The draft of a story in the very shape of its edition, as if it were published at `now`: path, pictures, and the
 * related links that readers would see. Null where there is no draft in this language.
 */
export async function draftEdition(
  strapi: Core.Strapi,
  address: StoryAddress,
  { style, now }: { style: HouseStyle; now: number },
): Promise<DraftEdition | null> {
  const [row] = await withPictures(strapi, [await findStory(strapi, { ...address, version: 'draft' })]);
  if (!row) return null;
  const firstPublishedAt = row.firstPublishedAt ?? new Date(now);
  const { relatedLinks, ...own } = storyPage({ ...row, firstPublishedAt }, style);
  const places = await placesOf(strapi, address, relatedLinks);
  const elsewhere = await elsewhereOf(strapi, { ...address, path: own.path });
  const parts = pageParts(JSON.stringify(own), { ...own, ...elsewhere }, places, {
    most: style.relatedLinks,
  });
  return {
    page: JSON.parse(parts.join('')) as EditionPage,
    embargoUntil: row.embargoUntil ? new Date(row.embargoUntil as string).toISOString() : null,
  };
}

/** Where the story would stand on the site, and the languages in which readers have it already. */
async function elsewhereOf(
  strapi: Core.Strapi,
  { documentId, locale, path }: StoryAddress & { path: string },
): Promise<Pick<EditionPage, 'url' | 'translations'>> {
  const { publication } = await readMasthead(strapi);
  const others: { locale: string; path: string; slug: string }[] = await strapi.db
    .connection('slugline_editions')
    .where({ document_id: documentId })
    .whereNot({ locale })
    .orderBy('locale')
    .select('locale', 'path', 'slug');
  return {
    url: siteAddress(publication.siteUrl, path),
    translations: others.map((other) => ({ ...other, url: siteAddress(publication.siteUrl, other.path) })),
  };
}

interface Target {
  document_id: string;
  card: string;
  path: string;
  headline: string;
}

/** The editor's links first, then what the archive suggests at the foot of the public story, if there is one. */
async function placesOf(
  strapi: Core.Strapi,
  { documentId, locale }: StoryAddress,
  links: readonly RelatedLink[],
): Promise<LinkPlace[]> {
  const db = strapi.db.connection;
  const suggested: { target_document_id: string; reason: string | null }[] = await db(
    'slugline_edition_links',
  )
    .where({ document_id: documentId, locale, origin: 'archive', kind: 'article' })
    .orderBy('place')
    .select('target_document_id', 'reason');
  const wanted = [
    ...links.map((link) => ({ link, reason: 'chosen by the editor', origin: 'editor' as const })),
    ...suggested.map(({ target_document_id: target, reason }) => ({
      link: { kind: 'article' as const, documentId: target, title: '' },
      reason: reason ?? '',
      origin: 'archive' as const,
    })),
  ];
  const ids = wanted.flatMap(({ link }) => (link.kind === 'article' ? [link.documentId] : []));
  const targets: Target[] = await db('slugline_editions')
    .where({ locale })
    .whereIn('document_id', ids)
    .select('document_id', 'card', 'path', 'headline');
  const known = new Map(targets.map((target) => [target.document_id, target]));
  return wanted.map(({ link, reason, origin }) => {
    const target = link.kind === 'article' ? known.get(link.documentId) : undefined;
    return {
      kind: link.kind,
      documentId: link.kind === 'article' ? link.documentId : null,
      title: link.title,
      url: link.kind === 'external' ? link.url : null,
      reason,
      origin,
      target: target ? { card: target.card, path: target.path, headline: target.headline } : null,
    };
  });
}
