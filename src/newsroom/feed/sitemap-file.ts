import { isoTime } from './feed';
import { element, textElement, xmlDocument } from './xml';
import type { Xml } from './xml';

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** sitemaps.org: a file is at most 50 MB; a little is left for the element around the addresses. */
const MOST_CHARACTERS = 49_000_000;

/** sitemaps.org: an address is shorter than 2,048 characters, and an index holds at most 50,000 files. */
const LONGEST_ADDRESS = 2_047;
const MOST_FILES = 50_000;

/** A site map in as many files as it needs. `main` is what its own address answers: the only file, or the index. */
export interface SitemapFiles {
  main: string;
  files: string[];
}

/** One `<url>`, or null for an address too long for any site map. */
export const sitemapUrl = (address: string, children: readonly (Xml | null)[]): Xml | null =>
  address.length > LONGEST_ADDRESS ? null : element('url', {}, [textElement('loc', address), ...children]);

/**
 * Cuts addresses into files that keep the limits of number and size. `fileUrl(1)` is where `files[0]` is served.
 *
 * No story at all gives one empty file, which Google accepts; an index of nothing it does not.
 */
export function sitemapFiles({
  urls,
  mostUrls,
  namespaces,
  fileUrl,
}: {
  urls: readonly (Xml | null)[];
  mostUrls: number;
  namespaces: Record<string, string>;
  fileUrl: (file: number) => string;
}): SitemapFiles {
  const parts = cut(urls, mostUrls);
  const files = parts.map((part) =>
    xmlDocument(element('urlset', { xmlns: SITEMAP_NAMESPACE, ...namespaces }, part)),
  );
  const index = sitemapIndex(files.map((_file, place) => ({ url: fileUrl(place + 1), updatedAt: null })));
  return { main: files.length === 1 ? (files[0] ?? index) : index, files };
}

/** The file that lists the files. `updatedAt` is the newest change inside each, null where it is not known. */
export function sitemapIndex(files: readonly { url: string; updatedAt: string | null }[]): string {
  const entries = files
    .slice(0, MOST_FILES)
    .map(({ url, updatedAt }) =>
      element('sitemap', {}, [
        textElement('loc', url),
        textElement('lastmod', updatedAt && isoTime(updatedAt)),
      ]),
    );
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAP_NAMESPACE }, entries));
}

function cut(urls: readonly (Xml | null)[], mostUrls: number): Xml[][] {
  const parts: Xml[][] = [[]];
  let part = parts[0]!;
  let characters = 0;
  for (const url of urls) {
    if (url === null) continue;
    if (part.length >= mostUrls || characters + url.length > MOST_CHARACTERS) {
      part = [];
      parts.push(part);
      characters = 0;
    }
    part.push(url);
    characters += url.length;
  }
  return parts;
}
