import { newsLanguage, newsSitemap } from '../../../src/newsroom/feed/news-sitemap';
import { sitemap } from '../../../src/newsroom/feed/sitemap';
import { sitemapIndex } from '../../../src/newsroom/feed/sitemap-file';
import { safeText } from '../../../src/newsroom/text/safe-text';
import { barePage, HOSTILE, hostilePage, mediaUrl, page, publication } from '../../support/edition-pages';
import { readXml } from '../../support/read-xml';

const now = '2026-03-03T10:00:00.000Z';
const fileUrl = (file: number) => `https://cms.example/api/feeds/sitemap.xml?file=${file}&locale=en`;
const news = (stories: Parameters<typeof newsSitemap>[0]['stories']) =>
  newsSitemap({ publication, stories, now, fileUrl });
const whole = (stories: Parameters<typeof sitemap>[0]['stories']) =>
  sitemap({ siteUrl: publication.siteUrl, mediaUrl, stories, fileUrl });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => page({ path: `/coast/story-${n}`, firstPublishedAt: now }));

describe('the news site map', () => {
  it('has what Google asks of each story', () => {
    const { urlset } = readXml(news([page()]).main);
    expect(urlset['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset['@xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    expect(urlset.url).toEqual([
      {
        loc: 'https://news.example/coast/ferry-line-reopens',
        'news:news': {
          'news:publication': { 'news:name': 'The Fjord Courier', 'news:language': 'en' },
          'news:publication_date': '2026-03-01T10:00:00.000Z',
          'news:title': 'Ferry line reopens after two years',
        },
      },
    ]);
  });

  it.each([
    ['published just now', '2026-03-03T10:00:00.000Z', 1],
    ['47 hours and 59 minutes old', '2026-03-01T10:01:00.000Z', 1],
    ['a second older than two days', '2026-03-01T09:59:59.000Z', 0],
    ['a year old, changed today', '2025-03-03T10:00:00.000Z', 0],
    ['without a time that can be read', 'soon', 0],
  ])('a story %s: %s', (_name, firstPublishedAt, stories) => {
    expect(readXml(news([page({ firstPublishedAt, updatedAt: now })]).main).urlset.url ?? []).toHaveLength(
      stories,
    );
  });

  it('is an empty file on a quiet day', () => {
    const { main, files } = news([]);
    expect(files).toEqual([main]);
    expect(readXml(main).urlset).not.toHaveProperty('url');
  });

  it('holds 1,000 stories in one file, and one more in two below an index', () => {
    expect(news(numbered(1_000)).files).toHaveLength(1);
    const { main, files } = news(numbered(1_001));
    expect(files.map((file) => readXml(file).urlset.url.length)).toEqual([1_000, 1]);
    expect(readXml(main).sitemapindex.sitemap).toEqual([{ loc: fileUrl(1) }, { loc: fileUrl(2) }]);
  });

  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['ar', 'ar'],
    ['zh', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hant-TW', 'zh-tw'],
  ])('names the language of %s as %s', (locale, language) => {
    expect(newsLanguage(locale)).toBe(language);
  });

  it('hands a hostile headline on as text and nothing else', () => {
    const { main } = news([hostilePage()]);
    expect(main).not.toMatch(/<script|<img/i);
    expect(readXml(main).urlset.url[0]['news:news']['news:title']).toBe(safeText(HOSTILE));
  });
});

describe('the site map', () => {
  it('gives address, last change and pictures in the order the schema wants', () => {
    const [url] = readXml(whole([page()]).main).urlset.url;
    expect(Object.entries(url)).toEqual([
      ['loc', 'https://news.example/coast/ferry-line-reopens'],
      ['lastmod', '2026-03-01T12:30:00.000Z'],
      ['image:image', { 'image:loc': 'https://cms.example/uploads/ferry.jpg' }],
    ]);
  });

  it('holds each address once escaped, and none of 2,048 characters', () => {
    const stories = [page({ path: '/küste/fähre?a=1&b=2' }), page({ path: `/${'x'.repeat(2_100)}` })];
    const { url } = readXml(whole(stories).main).urlset;
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([
      'https://news.example/k%C3%BCste/f%C3%A4hre?a=1&b=2',
    ]);
  });

  it('lists a picture used twice once, and no picture for a story without', () => {
    const picture = page().images[0]!;
    const [twice, none] = readXml(whole([page({ images: [picture, picture] }), barePage()]).main).urlset.url;
    expect(twice['image:image']).toEqual({ 'image:loc': 'https://cms.example/uploads/ferry.jpg' });
    expect(none).not.toHaveProperty(['image:image']);
  });

  it('starts a second file after 50,000 addresses', () => {
    const story = { path: '/x', updatedAt: now, image: null };
    const { main, files } = whole(Array.from({ length: 50_001 }, () => story));
    expect(files.map((file) => file.split('<url>').length - 1)).toEqual([50_000, 1]);
    expect(readXml(main).sitemapindex.sitemap).toHaveLength(2);
  });

  it('starts a second file before 50 MB', () => {
    const story = { path: `/${'x'.repeat(2_000)}`, updatedAt: now, image: null };
    const { files } = whole(Array.from({ length: 26_000 }, () => story));
    expect(files).toHaveLength(2);
    for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(50_000_000);
  });

  it('dates the files of an index where their last change is known', () => {
    const index = readXml(sitemapIndex([{ url: fileUrl(1), updatedAt: now }]));
    expect(index.sitemapindex.sitemap).toEqual([{ loc: fileUrl(1), lastmod: now }]);
  });
});
