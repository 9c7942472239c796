import type { StoryContent } from '../edition/edition';
import { storyUrn } from '../edition/story-urn';
import { mediaAddress, siteAddress } from '../text/web-address';
import { feedLanguage, feedTitle, isoTime, lastChange } from './feed';
import type { FeedInput } from './feed';
import { storyHtml } from './story-html';
import { element, textElement, xmlDocument, xmlText } from './xml';
import type { Xml } from './xml';

/** Atom (RFC 4287): In Short and the whole text as HTML in `content`, the teaser as plain `summary`. */
export function atomFeed(input: FeedInput): string {
  const { publication, selfUrl, homeUrl, mediaUrl, pages } = input;
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feedLanguage(input) };
  const root = element('feed', attributes, [
    textElement('id', selfUrl),
    textElement('title', feedTitle(input), { type: 'text' }),
    textElement('subtitle', publication.description, { type: 'text' }),
    textElement('updated', lastChange(pages) ?? isoTime(input.now)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    element('link', { rel: 'alternate', type: 'text/html', href: homeUrl }),
    person('author', feedTitle({ ...input, titleSuffix: '' }), siteAddress(publication.siteUrl, '/')),
    textElement('logo', publication.logo && mediaAddress(mediaUrl, publication.logo.url)),
    ...pages.map((page) => entry(page, input)),
  ]);
  return xmlDocument(root);
}

/** `title` and `updated` must be there by RFC 4287, 4.1.2, even if a story has none. */
function entry(page: StoryContent, { publication, mediaUrl, now }: FeedInput): Xml {
  const { siteUrl } = publication;
  const updated = isoTime(page.updatedAt) ?? isoTime(page.firstPublishedAt) ?? isoTime(now);
  return element('entry', { 'xml:lang': page.locale }, [
    textElement('id', storyUrn(page)),
    element('title', { type: 'text' }, [xmlText(page.headline)]),
    element('link', { rel: 'alternate', type: 'text/html', href: siteAddress(siteUrl, page.path) }),
    leadPicture(page, mediaUrl),
    textElement('published', isoTime(page.firstPublishedAt)),
    textElement('updated', updated),
    ...page.authors.map((author) => person('author', author.name, siteAddress(siteUrl, author.path))),
    page.section && element('category', { term: page.section.slug, label: page.section.name }),
    ...page.tags.map((tag) => element('category', { term: tag })),
    textElement('summary', page.teaser, { type: 'text' }),
    element('content', { type: 'html' }, [xmlText(storyHtml(page, { siteUrl, mediaUrl }))]),
  ]);
}

function leadPicture({ image }: StoryContent, mediaUrl: string): Xml | null {
  const href = image?.url ? mediaAddress(mediaUrl, image.url) : null;
  if (!href) return null;
  return element('link', { rel: 'enclosure', type: image?.mime, href, title: image?.alternativeText });
}

const person = (name: string, called: string, uri: string): Xml | null =>
  called === '' ? null : element(name, {}, [textElement('name', called), textElement('uri', uri)]);
