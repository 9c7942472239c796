import type { Article, InShortItem, RelatedLink } from '../article/article';
import type { HouseStyle } from '../house-style';
import { articlePath, authorPath, sectionPath } from './paths';
import { withoutEmptyBlocks } from '../article/body';
import { blocksHtml } from '../article/blocks-html';
import { isRightToLeft } from '../text/text-direction';
import { picturesIn, type Pictures } from './pictures/body-pictures';
import type { StoryContent } from './edition';
import { publicBody } from './public-body';
import { pictureOf, publicImages } from './pictures/public-images';

/** What a page is made from beside the story's own fields. */
export interface PageFacts {
  documentId: string;
  locale: string;
  teaser: string;
  /** When readers first met the story, and when something of substance changed. ISO 8601. */
  firstPublishedAt: string;
  updatedAt: string;
  /** What the media library knows today of the pictures in the text. */
  pictures?: Pictures;
  style: Pick<HouseStyle, 'paths' | 'defaultLocale'>;
}

/** A page as it is stored: complete but for what is read with it and so never goes stale, its links and translations. */
export type StoredPage = Omit<StoryContent, 'relatedLinks'> & { relatedLinks: RelatedLink[] };

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
  const body = publicBody(withoutEmptyBlocks(article.body), facts.pictures);
  const image =
    images.find(({ role, url }) => role === 'lead' && url) ??
    images.find(({ url }) => url) ??
    picturesIn(body)[0] ??
    null;
  return {
    documentId: facts.documentId,
    locale: facts.locale,
    dir: isRightToLeft(facts.locale) ? 'rtl' : 'ltr',
    slug: article.slug,
    path: articlePath(paths, { section: section?.slug ?? null, slug: article.slug, ...where }),
    headline: article.headline,
    standfirst: article.standfirst,
    teaser: facts.teaser,
    section,
    dateline: article.dateline,
    inShort: article.inShort.map(publicItem),
    body,
    bodyHtml: blocksHtml(body, ROOTED),
    image,
    images,
    relatedLinks: article.relatedLinks,
    authors: article.authors.map((author) => ({
      documentId: author.documentId ?? '',
      name: author.name,
      slug: author.slug,
      path: authorPath(paths, { author: author.slug, ...where }),
    })),
    byline: article.byline,
    credits: article.credits,
    tags: article.tags,
    corrections: article.corrections,
    firstPublishedAt: facts.firstPublishedAt,
    updatedAt: facts.updatedAt,
    breakingUntil: article.breakingUntil,
    isFree: article.isFree,
    social: {
      headline: article.socialHeadline || article.headline,
      image: article.socialImage ? pictureOf(article.socialImage) : image,
    },
  };
}

/** Addresses of our own stay rooted: a page does not change when the CMS or the site moves. */
const ROOTED = { siteUrl: '', mediaUrl: '' };

/** That an item lost its sentence is the editors' business: readers' pages do not change for it. */
const publicItem = ({ text, label, origin, source }: InShortItem): InShortItem => ({
  text,
  label,
  origin,
  source,
});
