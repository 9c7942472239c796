import type { HouseStyle } from '../../newsroom/house-style';
import type { Pictures } from '../../newsroom/edition/pictures/body-pictures';
import { pageOf, type StoredPage } from '../../newsroom/edition/page';
import { articleOf } from './article-of';

/**
 * What the public sees of one row of `articles` with all its parts: the one way from a stored story to its page, so
 * that a save, a change of a section and a rebuild can never disagree.
 */
export function storyPage(
  row: Record<string, unknown>,
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>,
): StoredPage {
  const firstPublishedAt = new Date((row.firstPublishedAt ?? row.publishedAt) as string | Date);
  return pageOf(articleOf(row), {
    documentId: String(row.documentId),
    locale: String(row.locale),
    teaser: String(row.teaser ?? ''),
    firstPublishedAt: firstPublishedAt.toISOString(),
    updatedAt: new Date((row.substantiveUpdateAt as string | null) ?? firstPublishedAt).toISOString(),
    pictures: (row.pictures ?? {}) as Pictures,
    style,
  });
}
