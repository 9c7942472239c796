import { parseRssFeed } from 'feedsmith';
import { rssFeed } from '../../../src/newsroom/feed/rss';
import { barePage, feedInput, HOSTILE, hostilePage, mixedPages, page } from '../../support/edition-pages';
import { readXml } from '../../support/read-xml';
import { safeText } from '../../../src/newsroom/text/safe-text';

const channelOf = (pages = [page()]) => readXml(rssFeed(feedInput(pages))).rss.channel;

describe('RSS', () => {
  it('declares the namespaces it uses, as their specifications spell them', () => {
    const { rss } = readXml(rssFeed(feedInput([page()])));
    expect(rss['@version']).toBe('2.0');
    expect(rss['@xmlns:media']).toBe('http://search.yahoo.com/mrss/');
    expect(rss['@xmlns:content']).toBe('http://purl.org/rss/1.0/modules/content/');
    expect(rss['@xmlns:dc']).toBe('http://purl.org/dc/elements/1.1/');
    expect(rss['@xmlns:atom']).toBe('http://www.w3.org/2005/Atom');
  });

  it('names the newspaper, its page and itself', () => {
    const channel = channelOf();
    expect(channel.title).toBe('The Fjord Courier');
    expect(channel.link).toBe('https://news.example/coast');
    expect(channel.description).toBe('News from the coast');
    expect(channel['atom:link']).toMatchObject({
      '@rel': 'self',
      '@href': 'https://cms.example/api/feeds/rss.xml?section=coast&locale=en',
    });
  });

  it('says which section it is narrowed to', () => {
    const xml = rssFeed({ ...feedInput([]), titleSuffix: 'Coast' });
    expect(readXml(xml).rss.channel.title).toBe('The Fjord Courier: Coast');
  });

  it('gives each item every field a reader expects', () => {
    const [item] = channelOf().item;
    expect(item.title).toBe('Ferry line reopens after two years');
    expect(item.link).toEqual(['https://news.example/coast/ferry-line-reopens']);
    expect(item.guid).toEqual({ '#text': 'urn:slugline:ferry1:en', '@isPermaLink': 'false' });
    expect(item.pubDate).toBe('Sun, 01 Mar 2026 10:00:00 GMT');
    expect(item['dc:creator']).toEqual(['Ada Park']);
    expect(item.category).toEqual(['Coast', 'ferries', 'transport']);
  });

  it('writes dates as RFC 822 does', () => {
    const date =
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
    const channel = channelOf(mixedPages());
    expect(channel.lastBuildDate).toMatch(date);
    for (const item of channel.item) expect(item.pubDate).toMatch(date);
  });

  it('puts In Short as a list in front of the text', () => {
    const html: string = channelOf().item[0]['content:encoded'];
    const list =
      '<ul><li>The first boat left at six.</li><li><strong>Fares:</strong> A ticket costs four crowns.</li></ul>';
    expect(html).toContain(list);
    expect(html.indexOf(list)).toBeLessThan(html.indexOf('<p>The first boat left Vik at six on Monday.</p>'));
  });

  it('gives pictures with whole addresses, size, words and credit', () => {
    expect(channelOf().item[0]['media:content']).toEqual([
      {
        '@url': 'https://cms.example/uploads/ferry.jpg',
        '@medium': 'image',
        '@type': 'image/jpeg',
        '@width': '1600',
        '@height': '900',
        'media:title': { '#text': 'A ferry at the quay', '@type': 'plain' },
        'media:description': { '#text': 'The ferry on Monday', '@type': 'plain' },
        'media:credit': 'Ada Park',
        'media:thumbnail': {
          '@url': 'https://cms.example/uploads/thumb_ferry.jpg',
          '@width': '245',
          '@height': '138',
        },
      },
    ]);
  });

  it('keeps the guid when the slug changes', () => {
    const before = channelOf().item[0].guid;
    expect(channelOf([page({ slug: 'ferry-returns', path: '/coast/ferry-returns' })]).item[0].guid).toEqual(
      before,
    );
  });

  it('gives each story of a feed its own guid, in each of its languages', () => {
    const guids = channelOf(mixedPages()).item.map(
      (item: { guid: { '#text': string } }) => item.guid['#text'],
    );
    expect(new Set(guids).size).toBe(guids.length);
  });

  it('leaves out what a story does not have', () => {
    const [item] = channelOf([barePage()]).item;
    for (const absent of ['category', 'dc:creator', 'media:content', 'description']) {
      expect(item).not.toHaveProperty([absent]);
    }
    expect(item.title).toBe('Short notice');
  });

  it('is a feed even without stories', () => {
    const channel = channelOf([]);
    expect(channel).toMatchObject({ title: 'The Fjord Courier', description: 'News from the coast' });
    expect(channel).not.toHaveProperty('item');
  });

  it('hands a hostile headline on as text and nothing else', () => {
    const xml = rssFeed(feedInput([hostilePage()]));
    expect(xml).not.toMatch(/<script|<img src=x|javascript:/i);
    const [item] = readXml(xml).rss.channel.item;
    expect(item.title).toBe(safeText(HOSTILE));
    expect(item.description).not.toContain('<');
    expect(item['content:encoded']).not.toMatch(/<script|<img src=x|]]>/i);
  });

  it('turns a feed reader the right way for Arabic', () => {
    const [item] = channelOf([page({ locale: 'ar' })]).item;
    expect(item['content:encoded']).toMatch(/^<div dir="rtl" lang="ar">.*<\/div>$/s);
    expect(item['dc:language']).toBe('ar');
  });

  it('is read back by a feed parser as it was written, a hundred stories at a time', () => {
    const pages = Array.from({ length: 100 }, (_, n) =>
      page({ documentId: `d${n}`, headline: `Story ${n} & more` }),
    );
    const feed = parseRssFeed(rssFeed(feedInput(pages)));
    expect(feed.items?.map((item) => item.title)).toEqual(pages.map(({ headline }) => headline));
    expect(feed.items?.[99]?.guid).toEqual({ value: 'urn:slugline:d99:en', isPermaLink: false });
  });
});
