import type { Card, EditionPage } from './edition';

/** What other pages show of a story: named field by field, so that a new field of the page stays on its page. */
export const cardOf = (page: Omit<EditionPage, 'relatedLinks'>): Card => ({
  documentId: page.documentId,
  locale: page.locale,
  slug: page.slug,
  path: page.path,
  headline: page.headline,
  teaser: page.teaser,
  inShort: page.inShort,
  image: page.image,
  section: page.section,
  authors: page.authors,
  tags: page.tags,
  firstPublishedAt: page.firstPublishedAt,
  updatedAt: page.updatedAt,
});
