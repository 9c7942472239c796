import type { StoryContent } from '../edition/edition';
import { storyUrn } from '../edition/story-urn';
import { safeText } from '../text/safe-text';
import { mediaAddress, siteAddress } from '../text/web-address';
import { feedLanguage, feedTitle, isoTime } from './feed';
import type { FeedInput } from './feed';
import { storyHtml } from './story-html';

/**
 * JSON Feed 1.1. In Short stands twice: at the top of `content_html` for people, and item by item in `_in_short` for
 * programs (names with an underscore in front are the standard's place for extensions).
 */
export function jsonFeed(input: FeedInput): string {
  const { publication, homeUrl, selfUrl, mediaUrl, pages } = input;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(input),
    home_page_url: homeUrl,
    feed_url: selfUrl,
    description: publication.description || undefined,
    icon: (publication.logo && mediaAddress(mediaUrl, publication.logo.url)) ?? undefined,
    authors: [{ name: feedTitle({ ...input, titleSuffix: '' }), url: siteAddress(publication.siteUrl, '/') }],
    language: feedLanguage(input),
    items: pages.map((page) => item(page, input)),
  };
  const json = JSON.stringify(feed, (_key, value: unknown) =>
    typeof value === 'string' ? safeText(value) : value,
  );
  return json.replace(ENDS_SCRIPT, escaped);
}

/** What would end or open a script if a site puts the feed into one of its pages as it is; other `<` stay readable. */
const ENDS_SCRIPT = /<(?=\/?script|!--)|[\u2028\u2029]/giu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function item(page: StoryContent, { publication, mediaUrl }: FeedInput) {
  const { siteUrl } = publication;
  const tags = [...new Set([page.section?.name ?? '', ...page.tags])].filter((tag) => tag !== '');
  return {
    id: storyUrn(page),
    url: siteAddress(siteUrl, page.path),
    title: page.headline,
    content_html: storyHtml(page, { siteUrl, mediaUrl }),
    summary: page.teaser || undefined,
    image: (page.image?.url && mediaAddress(mediaUrl, page.image.url)) || undefined,
    date_published: isoTime(page.firstPublishedAt) ?? undefined,
    date_modified: isoTime(page.updatedAt) ?? undefined,
    authors: filled(page.authors.map(({ name, path }) => ({ name, url: siteAddress(siteUrl, path) }))),
    tags: filled(tags),
    language: page.locale,
    _in_short: page.inShort.map(({ text, label, origin }) => ({ text, label, origin })),
  };
}

const filled = <Value>(list: Value[]): Value[] | undefined => (list.length === 0 ? undefined : list);
