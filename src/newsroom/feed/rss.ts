import type { StoryContent, PublicImage } from '../edition/edition';
import { storyPictures } from '../edition/pictures/story-pictures';
import { storyUrn } from '../edition/story-urn';
import { markupText } from '../text/markup-text';
import { mediaAddress, siteAddress } from '../text/web-address';
import { feedLanguage, feedTitle, lastChange, rfc822Time } from './feed';
import type { FeedInput } from './feed';
import { storyHtml } from './story-html';
import { cdata, element, textElement, xmlDocument, xmlText } from './xml';
import type { Xml } from './xml';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * RSS 2.0 with Media RSS, content and Dublin Core: In Short and the whole text in `content:encoded`.
 *
 * The guid is the story's own name, not its address, so a new slug is not a new story. `description` is HTML by
 * custom, so a teaser is escaped once for HTML and once for XML; a title is plain text. There is no `enclosure`:
 * it must state a length in bytes, which an edition does not know; `media:content` need not.
 */
export function rssFeed(input: FeedInput): string {
  const { publication, homeUrl, selfUrl, pages } = input;
  const title = feedTitle(input);
  const changed = lastChange(pages);
  const channel = element('channel', {}, [
    textElement('title', title),
    textElement('link', homeUrl),
    element('description', {}, [xmlText(publication.description || title)]),
    textElement('language', feedLanguage(input)),
    textElement('lastBuildDate', changed && rfc822Time(changed)),
    element('atom:link', { href: selfUrl, rel: 'self', type: 'application/rss+xml' }),
    channelImage(input, title),
    ...pages.map((page) => item(page, input)),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, [channel]));
}

function item(page: StoryContent, { publication, mediaUrl }: FeedInput): Xml {
  return element('item', {}, [
    textElement('title', page.headline),
    textElement('link', siteAddress(publication.siteUrl, page.path)),
    textElement('guid', storyUrn(page), { isPermaLink: 'false' }),
    textElement('pubDate', rfc822Time(page.firstPublishedAt)),
    textElement('description', markupText(page.teaser)),
    ...creators(page).map((name) => textElement('dc:creator', name)),
    textElement('dc:language', page.locale),
    textElement('category', page.section?.name ?? null),
    ...page.tags.map((tag) => textElement('category', tag)),
    element('content:encoded', {}, [cdata(storyHtml(page, { siteUrl: publication.siteUrl, mediaUrl }))]),
    ...storyPictures(page).map((image) => mediaContent(image, mediaUrl)),
  ]);
}

/** A typed byline stands in place of the names, as it does on the page. */
const creators = ({ byline, authors }: StoryContent): string[] =>
  byline ? [byline] : authors.map(({ name }) => name);

function mediaContent(image: PublicImage, mediaUrl: string): Xml | null {
  const url = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (url === null) return null;
  const smallest = image.sizes.reduce<PublicImage['sizes'][number] | null>(
    (small, size) => (small === null || size.width < small.width ? size : small),
    null,
  );
  const thumbnail = smallest && mediaAddress(mediaUrl, smallest.url);
  const attributes = { url, medium: 'image', type: image.mime, width: image.width, height: image.height };
  return element('media:content', attributes, [
    textElement('media:title', image.alternativeText, { type: 'plain' }),
    textElement('media:description', image.caption, { type: 'plain' }),
    textElement('media:credit', image.credit),
    smallest && thumbnail
      ? element('media:thumbnail', { url: thumbnail, width: smallest.width, height: smallest.height })
      : null,
  ]);
}

/** RSS 2.0 allows a logo of at most 144 by 400 pixels; a larger one is left out rather than cut. */
function channelImage({ publication, mediaUrl, homeUrl }: FeedInput, title: string): Xml | null {
  const { logo } = publication;
  const url = logo ? mediaAddress(mediaUrl, logo.url) : null;
  if (!logo || url === null || !logo.width || !logo.height || logo.width > 144 || logo.height > 400)
    return null;
  return element('image', {}, [
    textElement('url', url),
    textElement('title', title),
    textElement('link', homeUrl),
    textElement('width', String(logo.width)),
    textElement('height', String(logo.height)),
  ]);
}
