import type { Card, PublicImage } from '../edition/edition';
import { mediaAddress, siteAddress } from '../text/web-address';
import { isoTime } from './feed';
import { sitemapFiles, sitemapUrl } from './sitemap-file';
import type { SitemapFiles } from './sitemap-file';
import { element, textElement } from './xml';
import type { Xml } from './xml';

const NAMESPACES = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };

/** sitemaps.org: addresses in one file. */
export const MOST_URLS = 50_000;

/** Google's image extension: pictures of one address. */
const MOST_IMAGES = 1_000;

/** A card will do; a page brings all its pictures. */
export type SitemapStory = Pick<Card, 'path' | 'updatedAt' | 'image'> & { images?: readonly PublicImage[] };

/** The site map of every story, with its last change and its pictures, in the order given. */
export function sitemap({
  siteUrl,
  mediaUrl,
  stories,
  fileUrl,
}: {
  siteUrl: string;
  mediaUrl: string;
  stories: readonly SitemapStory[];
  fileUrl: (file: number) => string;
}): SitemapFiles {
  const urls = stories.map((story) =>
    sitemapUrl(siteAddress(siteUrl, story.path), [
      textElement('lastmod', isoTime(story.updatedAt)),
      ...pictures(story, mediaUrl),
    ]),
  );
  return sitemapFiles({ urls, mostUrls: MOST_URLS, namespaces: NAMESPACES, fileUrl });
}

function pictures({ image, images }: SitemapStory, mediaUrl: string): Xml[] {
  const addresses = (images ?? [image]).map((picture) =>
    picture?.url ? mediaAddress(mediaUrl, picture.url) : null,
  );
  const each = new Set(addresses.filter((address) => address !== null));
  return [...each]
    .slice(0, MOST_IMAGES)
    .map((address) => element('image:image', {}, [textElement('image:loc', address)]));
}
