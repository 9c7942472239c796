import { readXml } from './read-xml';

/** What each feed format says about itself, as a list of breaches: [] is a valid file. Texts go through `readXml` first. */
export function breaches(file: string, text: string): string[] {
  if (file === 'feed.json') return jsonFeedBreaches(JSON.parse(text));
  const document = readXml(text);
  if (file === 'rss.xml') return rssBreaches(document);
  if (file === 'atom.xml') return atomBreaches(document);
  return sitemapBreaches(document);
}

// What a parser gives has no type worth writing down.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Parsed = any;

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const WEB = /^https?:\/\/[!-~]+$/;

function rules() {
  const broken: string[] = [];
  return {
    broken,
    is: (isKept: boolean, rule: string) => {
      if (!isKept) broken.push(rule);
    },
  };
}

const textOf = (node: Parsed): string => (typeof node === 'object' ? (node?.['#text'] ?? '') : (node ?? ''));
const each = (list: Parsed): Parsed[] => list ?? [];
const isUnique = (values: unknown[]) => new Set(values).size === values.length;

/** RSS 2.0 (rssboard.org), Media RSS 1.5.1. */
function rssBreaches({ rss }: Parsed): string[] {
  const { is, broken } = rules();
  is(rss?.['@version'] === '2.0', 'rss has version 2.0');
  const channel = rss?.channel ?? {};
  for (const name of ['title', 'link', 'description'])
    is(textOf(channel[name]) !== '', `channel has ${name}`);
  is(WEB.test(textOf(channel.link)), 'channel link is an address');
  is(channel.lastBuildDate === undefined || RFC_822.test(channel.lastBuildDate), 'lastBuildDate is RFC 822');
  const known = /^(title|link|description|category|guid|pubDate|source|dc:|content:encoded$|media:)/;
  for (const item of each(channel.item)) {
    is(Boolean(item.title || item.description), 'item has title or description');
    is(WEB.test(item.link?.[0] ?? ''), 'item link is an address');
    is(item.guid?.['@isPermaLink'] === 'false' && textOf(item.guid) !== '', 'item has a guid');
    is(RFC_822.test(item.pubDate), 'pubDate is RFC 822');
    is(
      Object.keys(item).every((name) => known.test(name)),
      'item has only elements of RSS and its modules',
    );
    for (const media of each(item['media:content'])) {
      is(WEB.test(media['@url']), 'media:content has an address');
      is(/^\w+\/[\w.+-]+$/.test(media['@type'] ?? 'image/jpeg'), 'media:content type is a media type');
    }
  }
  is(isUnique(each(channel.item).map((item) => textOf(item.guid))), 'guids are unique');
  return broken;
}

/** RFC 4287. */
function atomBreaches({ feed }: Parsed): string[] {
  const { is, broken } = rules();
  is(feed?.['@xmlns'] === 'http://www.w3.org/2005/Atom', 'feed is in the namespace of Atom');
  const checkCommon = (node: Parsed, where: string) => {
    is(/^[a-z][a-z0-9+.-]*:\S+$/.test(textOf(node.id)), `${where} has an id that is an IRI`);
    is(node.title !== undefined, `${where} has a title`);
    is(RFC_3339.test(node.updated), `${where} has updated in RFC 3339`);
    is(
      each(node.link).every((link) => WEB.test(link['@href'])),
      `${where} links are addresses`,
    );
    const alternates = each(node.link).filter((link) => link['@rel'] === 'alternate');
    is(alternates.length === 1, `${where} has one alternate link`);
  };
  checkCommon(feed, 'feed');
  is(
    each(feed.link).some((link) => link['@rel'] === 'self'),
    'feed links to itself',
  );
  is(textOf(feed.author?.name) !== '', 'feed has an author for entries without one');
  for (const entry of each(feed.entry)) {
    checkCommon(entry, 'entry');
    is(entry.published === undefined || RFC_3339.test(entry.published), 'published is RFC 3339');
    is(entry.content?.['@type'] === 'html', 'content says that it is HTML');
  }
  is(isUnique(each(feed.entry).map((entry) => textOf(entry.id))), 'entry ids are unique');
  return broken;
}

/** JSON Feed 1.1. */
function jsonFeedBreaches(feed: Parsed): string[] {
  const { is, broken } = rules();
  is(feed.version === 'https://jsonfeed.org/version/1.1', 'version is 1.1');
  is(typeof feed.title === 'string' && feed.title !== '', 'feed has a title');
  is(WEB.test(feed.home_page_url) && WEB.test(feed.feed_url), 'feed has its addresses');
  is(Array.isArray(feed.items), 'items is a list');
  for (const item of each(feed.items)) {
    is(typeof item.id === 'string' && item.id !== '', 'item has an id');
    is(typeof (item.content_html ?? item.content_text) === 'string', 'item has content');
    is(WEB.test(item.url), 'item url is an address');
    for (const name of ['date_published', 'date_modified'])
      is(RFC_3339.test(item[name]), `${name} is RFC 3339`);
    is(
      each(item.authors).every((author) => author.name || author.url),
      'an author has a name or an address',
    );
    is(
      each(item.tags).every((tag) => typeof tag === 'string'),
      'tags are texts',
    );
    is(item.image === undefined || WEB.test(item.image), 'image is an address');
  }
  is(isUnique(each(feed.items).map((item) => item.id)), 'ids are unique');
  return broken;
}

/** sitemaps.org 0.9, with Google's news and image extensions. */
function sitemapBreaches(document: Parsed): string[] {
  const { is, broken } = rules();
  const root = document.urlset ?? document.sitemapindex;
  is(
    root?.['@xmlns'] === 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'root is in the namespace of sitemaps',
  );
  const entries = each(root?.url ?? root?.sitemap);
  is(entries.length <= 50_000, 'at most 50,000 entries');
  is(isUnique(entries.map(({ loc }) => loc)), 'addresses are unique');
  is(entries.filter((entry) => entry['news:news']).length <= 1_000, 'at most 1,000 news entries');
  for (const entry of entries) {
    is(WEB.test(entry.loc) && entry.loc.length < 2048, 'loc is an address of less than 2,048 characters');
    const order = Object.keys(entry).map((name) => ['loc', 'lastmod'].indexOf(name) >>> 0);
    is(
      order.every((place, at) => at === 0 || place >= order[at - 1]!),
      'loc, lastmod, extensions in this order',
    );
    is(entry.lastmod === undefined || RFC_3339.test(entry.lastmod), 'lastmod is a W3C time');
    const news = entry['news:news'];
    if (news === undefined) continue;
    is(textOf(news['news:publication']?.['news:name']) !== '', 'news has the name of the publication');
    is(/^([a-z]{2,3}|zh-cn|zh-tw)$/.test(news['news:publication']?.['news:language']), 'news has a language');
    is(RFC_3339.test(news['news:publication_date']), 'news has a W3C time');
    is(textOf(news['news:title']) !== '', 'news has a title');
  }
  return broken;
}
