import type { Card, StoryContent } from './edition';

/** What other pages show of a story: named field by field, so that a new field of the page stays on its page. */
export const cardOf = (page: Omit<StoryContent, 'relatedLinks'>): Card => ({
  documentId: page.documentId,
  locale: page.locale,
  dir: page.dir,
  slug: page.slug,
  path: page.path,
  headline: page.headline,
  teaser: page.teaser,
  inShort: page.inShort,
  image: page.image,
  section: page.section,
  authors: page.authors,
  byline: page.byline,
  tags: page.tags,
  firstPublishedAt: page.firstPublishedAt,
  updatedAt: page.updatedAt,
  breakingUntil: page.breakingUntil,
  isFree: page.isFree,
});
