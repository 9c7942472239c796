import type { Card } from '../edition/edition';
import { siteAddress } from '../text/web-address';
import { isoTime } from './feed';
import { sitemapFiles, sitemapUrl } from './sitemap-file';
import type { SitemapFiles } from './sitemap-file';
import { element, textElement, xmlText } from './xml';
import type { Xml } from './xml';

const NAMESPACES = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/** Google: "only include articles from the last two days". */
export const NEWS_HOURS = 48;

/** Google: `<news:news>` entries in one file. */
export const MOST_NEWS = 1_000;

export type NewsSitemapStory = Pick<Card, 'path' | 'headline' | 'locale' | 'firstPublishedAt'>;

/**
 * Google's news site map: the stories first published in the 48 hours before `now`, at most 1,000 a file, an index
 * above them when there are more. Older stories may be passed in; they are left out, and so is a story without a
 * headline, since `news:title` must not be empty.
 */
export function newsSitemap({
  publication,
  stories,
  now,
  fileUrl,
}: {
  publication: { name: string; siteUrl: string };
  stories: readonly NewsSitemapStory[];
  now: string;
  fileUrl: (file: number) => string;
}): SitemapFiles {
  const oldest = new Date(now).getTime() - NEWS_HOURS * 3_600_000;
  const urls = stories
    .filter((story) => new Date(story.firstPublishedAt).getTime() >= oldest && story.headline.trim() !== '')
    .map((story) =>
      sitemapUrl(siteAddress(publication.siteUrl, story.path), [news(story, publication.name)]),
    );
  return sitemapFiles({ urls, mostUrls: MOST_NEWS, namespaces: NAMESPACES, fileUrl });
}

const news = (story: NewsSitemapStory, name: string): Xml =>
  element('news:news', {}, [
    element('news:publication', {}, [
      element('news:name', {}, [xmlText(name)]),
      textElement('news:language', newsLanguage(story.locale)),
    ]),
    textElement('news:publication_date', isoTime(story.firstPublishedAt)),
    textElement('news:title', story.headline),
  ]);

/** An ISO 639 code of two or three letters, or one of the two exceptions Google makes for Chinese. */
export function newsLanguage(locale: string): string {
  const [language = '', ...rest] = locale.toLowerCase().split(/[-_]/u);
  if (language !== 'zh') return language;
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-tw' : 'zh-cn';
}
