import type { Article, InShortItem, RelatedLink } from '../article';
import type { HouseStyle } from '../house-style';
import { articlePath, authorPath, sectionPath } from '../paths';
import type { EditionPage } from './edition';
import { publicImages } from './public-images';

/** What a page is made from beside the story's own fields. */
export interface PageFacts {
  documentId: string;
  locale: string;
  teaser: string;
  /** When readers first met the story, and when something of substance changed. ISO 8601. */
  firstPublishedAt: string;
  updatedAt: string;
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>;
}

/** A page as it is stored: complete but for its related links, whose cards are read with it and so never go stale. */
export type StoredPage = Omit<EditionPage, 'relatedLinks'> & { relatedLinks: RelatedLink[] };

/** Everything the public sees of one story in one locale. Editors' own fields, drafts and ids of rows are not in it. */
export function pageOf(article: Article, facts: PageFacts): StoredPage {
  const where = { locale: facts.locale, defaultLocale: facts.style.defaultLocale };
  const { paths } = facts.style;
  const section = article.section && {
    documentId: article.section.documentId ?? '',
    name: article.section.name,
    slug: article.section.slug,
    path: sectionPath(paths, { section: article.section.slug, ...where }),
  };
  const images = publicImages(article.images);
  return {
    documentId: facts.documentId,
    locale: facts.locale,
    slug: article.slug,
    path: articlePath(paths, { section: section?.slug ?? null, slug: article.slug, ...where }),
    headline: article.headline,
    standfirst: article.standfirst,
    teaser: facts.teaser,
    section,
    dateline: article.dateline,
    inShort: article.inShort.map(publicItem),
    body: article.body,
    image:
      images.find((image) => image.role === 'lead' && image.url) ?? images.find((image) => image.url) ?? null,
    images,
    relatedLinks: article.relatedLinks,
    authors: article.authors.map((author) => ({
      documentId: author.documentId ?? '',
      name: author.name,
      slug: author.slug,
      path: authorPath(paths, { author: author.slug, ...where }),
    })),
    credits: article.credits,
    tags: article.tags,
    corrections: article.corrections,
    firstPublishedAt: facts.firstPublishedAt,
    updatedAt: facts.updatedAt,
  };
}

/** That an item lost its sentence is the editors' business: readers' pages do not change for it. */
const publicItem = ({ text, label, origin, source }: InShortItem): InShortItem => ({
  text,
  label,
  origin,
  source,
});
