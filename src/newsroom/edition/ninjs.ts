import { blocksHtml } from '../article/blocks-html';
import { paragraphsOf } from '../article/body';
import { mediaAddress, siteAddress, webAddress } from '../text/web-address';
import type { PublicImage, PublicLink } from './edition';
import { bylineOf } from './byline';
import { inShortLine } from './in-short-line';
import type { StoryFormInput } from './json-ld';
import { storyPictures } from './pictures/story-pictures';
import { storyUrn } from './story-urn';
import { withoutGaps } from './without-gaps';
import { wordCount } from './word-count';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/**
 * A story as IPTC ninjs 3.1. Each In Short item is a description with the role `summary`, in order: the standard has
 * no field for key points, roles are free, and unknown properties are refused.
 *
 * Pictures and related links are associations. Links that lead nowhere yet are left out: an association needs a uri.
 */
export function ninjs({ page, publication, mediaUrl }: StoryFormInput): Record<string, unknown> {
  const { siteUrl } = publication;
  const text = paragraphsOf(page.body).join('\n\n');
  const address = siteAddress(siteUrl, page.path);
  return withoutGaps({
    uri: storyUrn(page),
    type: 'text',
    representationType: 'full',
    firstCreated: page.firstPublishedAt,
    versionCreated: page.updatedAt,
    pubStatus: 'usable',
    language: page.locale,
    title: page.headline,
    slugline: page.slug,
    headlines: [{ role: 'main', contentType: 'text/plain', value: page.headline }],
    descriptions: [
      ...page.inShort.map((item) => described('summary', inShortLine(item))),
      described('standfirst', page.standfirst),
      described('teaser', page.teaser),
      ...page.corrections.map((correction) => described('correction', correction.text)),
    ].filter(({ value }) => value !== ''),
    bodies: [
      { role: 'main', contentType: 'text/html', value: blocksHtml(page.body, { siteUrl, mediaUrl }) },
      {
        role: 'plain',
        contentType: 'text/plain',
        charCount: [...text].length,
        wordCount: wordCount(text),
        value: text,
      },
    ].filter(({ value }) => value !== ''),
    by: bylineOf(page),
    located: page.dateline,
    subjects: [
      ...(page.section ? [{ name: page.section.name, rel: 'section', literal: page.section.slug }] : []),
      ...page.tags.map((tag) => ({ name: tag, rel: 'tag' })),
    ],
    infoSources: [
      { name: publication.name, role: 'publisher', uri: webAddress(siteUrl) },
      ...page.authors.map(({ name, path }) => ({
        name,
        role: 'author',
        uri: webAddress(siteAddress(siteUrl, path)),
      })),
      ...page.credits.map(({ name, place }) => ({ name, role: 'reporter', literal: place })),
    ].filter(({ name }) => name !== ''),
    copyrightHolder: publication.name,
    renditions: webAddress(address) && [{ name: 'web', href: address, contentType: 'text/html' }],
    associations: [
      ...storyPictures(page).map((image, place) => picture(image, place, mediaUrl)),
      ...page.relatedLinks.map((link, place) => related(link, place, siteUrl)),
    ],
    altIds: [
      { role: 'documentId', value: page.documentId },
      { role: 'slug', value: page.slug },
    ],
    standard: STANDARD,
  }) as Record<string, unknown>;
}

function picture(image: PublicImage, place: number, mediaUrl: string) {
  const href = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (href === null) return null;
  const sizes = image.sizes.map(({ name, url, width, height }) => ({
    name,
    href: mediaAddress(mediaUrl, url),
    width: wholePixels(width),
    height: wholePixels(height),
  }));
  const original = {
    name: 'original',
    href,
    contentType: image.mime,
    width: wholePixels(image.width),
    height: wholePixels(image.height),
  };
  return {
    name: image.role === 'lead' ? 'lead' : `${image.role}-${place + 1}`,
    rel: image.role,
    uri: href,
    type: 'picture',
    descriptions: [
      described('caption', image.caption),
      described('alternative', image.alternativeText),
    ].filter(({ value }) => value !== ''),
    by: image.credit,
    renditions: [original, ...sizes.filter((size) => size.href !== null)],
  };
}

function related(link: PublicLink, place: number, siteUrl: string) {
  const href = link.path === null ? webAddress(link.url ?? '') : webAddress(siteAddress(siteUrl, link.path));
  if (href === null) return null;
  return {
    name: `related-${place + 1}`,
    rel: 'related',
    uri: link.card ? storyUrn(link.card) : href,
    type: 'text',
    headlines: link.title === '' ? null : [{ contentType: 'text/plain', value: link.title }],
    renditions: [{ name: 'web', href, contentType: 'text/html' }],
  };
}

const described = (role: string, value: string) => ({ role, contentType: 'text/plain', value });

/** The schema asks for whole numbers; vector pictures may measure 12.5. */
const wholePixels = (pixels: number | null): number | null => (pixels === null ? null : Math.round(pixels));
