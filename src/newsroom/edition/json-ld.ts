import { paragraphsOf } from '../article/body';
import { mediaAddress, siteAddress, webAddress } from '../text/web-address';
import type { PublicImage, Publication, StoryContent } from './edition';
import { inShortText } from './in-short-line';
import { storyPictures } from './pictures/story-pictures';
import { withoutGaps } from './without-gaps';
import { wordCount } from './word-count';

/** What a story's machine-readable forms need besides the story. */
export interface StoryFormInput {
  page: StoryContent;
  publication: Publication;
  /** The base address of the CMS, from which media files are served. */
  mediaUrl: string;
}

/**
 * A story as schema.org NewsArticle, the way Google reads it. In Short is its `abstract`.
 *
 * A field the story does not fill is absent rather than empty. A story without a byline is by the newspaper.
 */
export function newsArticleJsonLd({ page, publication, mediaUrl }: StoryFormInput): Record<string, unknown> {
  const url = siteAddress(publication.siteUrl, page.path);
  const publisher = organization(publication, mediaUrl);
  const authors = page.authors.map((author) => ({
    '@type': 'Person',
    name: author.name,
    url: siteAddress(publication.siteUrl, author.path),
  }));
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: page.headline,
    description: page.standfirst || page.teaser,
    abstract: inShortText(page.inShort),
    image: storyPictures(page).map((image) => imageObject(image, mediaUrl)),
    datePublished: page.firstPublishedAt,
    dateModified: page.updatedAt,
    author: authors.length > 0 ? authors : [publisher],
    publisher,
    articleSection: page.section?.name,
    dateline: page.dateline,
    inLanguage: page.locale,
    keywords: page.tags,
    wordCount: wordCount(paragraphsOf(page.body).join(' ')),
    isAccessibleForFree: page.isFree,
    correction: page.corrections.map(({ text, at }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: at,
    })),
  }) as Record<string, unknown>;
}

/** JSON for the inside of `<script type="application/ld+json">`: no text in it can end the script or a line of it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function organization({ name, siteUrl, logo, socialProfiles }: Publication, mediaUrl: string) {
  const url = logo && mediaAddress(mediaUrl, logo.url);
  return {
    '@type': 'NewsMediaOrganization',
    name: name || siteUrl,
    url: siteAddress(siteUrl, '/'),
    logo: url && { '@type': 'ImageObject', url, width: logo?.width, height: logo?.height },
    sameAs: socialProfiles.map((profile) => webAddress(profile.url)),
  };
}

function imageObject(image: PublicImage, mediaUrl: string) {
  const url = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (url === null) return null;
  return {
    '@type': 'ImageObject',
    url,
    width: image.width,
    height: image.height,
    caption: image.caption || image.alternativeText,
    creditText: image.credit,
  };
}
