import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { breaches } from '../../support/feed-rules';
import { readXml } from '../../support/read-xml';
import { databases, startStrapi, type RestAnswer, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const FILES = ['rss.xml', 'atom.xml', 'feed.json', 'news-sitemap.xml', 'sitemap.xml'];
const STORY_FEEDS = FILES.slice(0, 3);

const HOSTILE = 'Storm "Ada" </script><script>alert(1)</script> ]]> <img src=x onerror="go()"> & &apos; end';
/** What a direct write or an old import can leave in the database, and XML cannot hold at all. */
const UNPRINTABLE = 'Tide \u0008\u001f\ufffe\u202e turns';

describe.each(databases())('the feeds on %s', (database) => {
  let news: RunningStrapi;
  const slugs: Record<string, string> = {};
  beforeAll(async () => {
    news = await startStrapi(database);
    await news.rest('/api/publication', {
      method: 'PUT',
      data: { name: 'The Fjord Courier', siteUrl: 'https://news.example', description: 'News & tides' },
    });
    const named = async (type: string, name: string) =>
      (await news.rest(`/api/${type}`, { data: { name } })).body.data.documentId;
    const coast = await named('sections', 'Coast');
    await named('sections', 'Empty');
    const ada = await named('authors', 'Ada Park');
    const stories = {
      ferry: {
        headline: 'Ferry line reopens',
        section: coast,
        authors: [ada],
        tags: ['ferries'],
        body: [paragraph('The first boat left Vik at six on Monday.')],
        summaryBullets: [{ text: 'The first boat left at six.' }, { text: 'It was full.', label: 'Crowd' }],
        corrections: [{ text: 'The fare is four crowns.', at: '2026-03-01T12:00:00.000Z' }],
      },
      hostile: {
        headline: HOSTILE,
        standfirst: HOSTILE,
        body: [paragraph(HOSTILE)],
        tags: [HOSTILE.slice(0, 60)],
      },
      unprintable: { headline: 'Tide turns', body: [paragraph('The tide turned at noon.')] },
    };
    for (const [name, data] of Object.entries(stories)) {
      const { body } = await news.rest('/api/articles', { data });
      slugs[name] = body.data.slug;
    }
    await news.rest('/api/articles?status=draft', { data: { headline: 'Secret draft', section: coast } });
    const row = await news.strapi.db
      .connection('slugline_editions')
      .where({ slug: slugs.unprintable })
      .first();
    const dirty = (json: string) => json.replaceAll('"Tide turns"', JSON.stringify(UNPRINTABLE));
    await news.strapi.db
      .connection('slugline_editions')
      .where({ slug: slugs.unprintable })
      .update({ page: dirty(row.page), card: dirty(row.card), headline: UNPRINTABLE });
    await news.strapi.plugin('i18n').service('locales').create({ code: 'sv', name: 'Swedish (sv)' });
  });
  afterAll(() => news.stop());

  const feed = async (file: string, query = '', headers: Record<string, string> = {}) => {
    const answer = await fetch(`${news.url}/api/feeds/${file}${query}`, { headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it.each([
    ['rss.xml', 'application/rss+xml; charset=utf-8'],
    ['atom.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['news-sitemap.xml', 'application/xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
  ])('%s keeps every rule of its format, with hostile stories in it', async (file, contentType) => {
    const { status, text, headers } = await feed(file);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(contentType);
    expect(breaches(file, text)).toEqual([]);
    expect(text).toContain('https://news.example/coast/ferry-line-reopens');
    expect(text).toContain(slugs.hostile);
    expect(text).toContain(slugs.unprintable);
    expect(text).not.toMatch(/<script|<\/script/i);
    if (file !== 'feed.json') expect(text).not.toContain('<img src=x');
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/secret/i);
  });

  it('hands a hostile headline on as the very text it is', async () => {
    const titles = (list: { title?: unknown }[] | undefined) => (list ?? []).map(({ title }) => title);
    const item = readXml((await feed('rss.xml')).text).rss.channel.item;
    expect(titles(item)).toContain(HOSTILE);
    expect(titles(item)).toContain('Tide  turns');
    const entry = readXml((await feed('atom.xml')).text).feed.entry;
    expect(entry.map((one: { title: { '#text': string } }) => one.title['#text'])).toContain(HOSTILE);
    expect(titles(JSON.parse((await feed('feed.json')).text).items)).toContain(HOSTILE);
    const url = readXml((await feed('news-sitemap.xml')).text).urlset.url;
    expect(
      url.map((one: Record<string, { 'news:title': string }>) => one['news:news']?.['news:title']),
    ).toContain(HOSTILE);
  });

  it.each(['json-ld', 'ninjs'])(
    'keeps a hostile headline inside its %s, even in a script element',
    async (form) => {
      const answer = await fetch(`${news.url}/api/editions/${slugs.hostile}/${form}`);
      const text = await answer.text();
      expect(text).not.toMatch(/[<>]/);
      const { headline, headlines } = JSON.parse(text);
      expect(headline ?? headlines[0].value).toBe(HOSTILE);
    },
  );

  it('carries In Short and corrections in every story feed', async () => {
    const list = '<ul><li>The first boat left at six.</li><li><strong>Crowd:</strong> It was full.</li></ul>';
    const html: Record<string, unknown> = {
      'rss.xml': parseRssFeed((await feed('rss.xml', '?section=coast')).text).items?.[0]?.content?.encoded,
      'atom.xml': parseAtomFeed((await feed('atom.xml', '?section=coast')).text).entries?.[0]?.content?.value,
      'feed.json': parseJsonFeed((await feed('feed.json', '?section=coast')).text).items?.[0]?.content_html,
    };
    for (const file of STORY_FEEDS) {
      expect(html[file]).toContain(list);
      expect(html[file]).toContain('The fare is four crowns.');
    }
    const [item] = JSON.parse((await feed('feed.json', '?section=coast')).text).items;
    expect(item._in_short).toEqual([
      { text: 'The first boat left at six.', label: null, origin: 'editor' },
      { text: 'It was full.', label: 'Crowd', origin: 'editor' },
    ]);
  });

  it.each(FILES)('narrows %s to a section, an author, a language', async (file) => {
    for (const query of ['?section=coast', '?author=ada-park', '?section=coast&author=ada-park&locale=en']) {
      const { status, text } = await feed(file, query);
      expect(status).toBe(200);
      expect(text).toContain('/coast/ferry-line-reopens');
      expect(text).not.toContain(slugs.hostile);
      expect(breaches(file, text)).toEqual([]);
    }
    for (const query of ['?section=empty', '?section=empty&author=ada-park', '?locale=sv']) {
      const { status, text } = await feed(file, query);
      expect(status).toBe(200);
      expect(text).not.toContain('ferry-line-reopens');
      expect(breaches(file, text)).toEqual([]);
    }
  });

  it('names the section and the author in the title, and their page as the home', async () => {
    const { title, home_page_url, feed_url } = JSON.parse((await feed('feed.json', '?section=coast')).text);
    expect(title).toBe('The Fjord Courier: Coast');
    expect(home_page_url).toBe('https://news.example/coast');
    expect(feed_url).toMatch(/\/api\/feeds\/feed\.json\?section=coast$/);
    const byAda = JSON.parse((await feed('feed.json', '?author=ada-park')).text);
    expect(byAda).toMatchObject({
      title: 'The Fjord Courier: Ada Park',
      home_page_url: 'https://news.example/authors/ada-park',
    });
  });

  it.each([
    ['?section=no-such-section', 404],
    ['?author=no-such-author', 404],
    ['?locale=nn', 404],
    ['?file=7', 404],
    ['?section=Not%20A%20Slug', 400],
    ['?section=coast&section=coast', 400],
    ['?locale=%00', 400],
    ['?sections=coast', 400],
    ['?__proto__=1', 400],
    ['?file=0', 400],
  ])('%s is answered with %i', async (query, expected) => {
    for (const file of FILES) {
      const isStoryFeed = STORY_FEEDS.includes(file);
      const { status } = await feed(file, query);
      expect({ file, status }).toEqual({ file, status: query === '?file=7' && isStoryFeed ? 400 : expected });
    }
  });

  it.each([
    '/api/feeds/constructor',
    '/api/feeds/toString',
    '/api/feeds/__proto__',
    '/api/feeds/hasOwnProperty',
    '/api/editions/x/__proto__',
    '/api/editions/x/constructor',
    '/api/editions/x/valueOf',
  ])('%s is no address of ours', async (address) => {
    const { status, body } = await news.rest(address, { token: null });
    expect([status, body.error.name]).toEqual([404, 'NotFoundError']);
  });

  it('takes no address of the newspaper that a page may not carry, and names the field', async () => {
    const before = (await news.rest('/api/publication')).body.data.siteUrl;
    for (const siteUrl of ['javascript:alert(1)', 'https://news.example/\r\nevil', 'ftp://news.example']) {
      const { status, body } = await news.rest('/api/publication', { method: 'PUT', data: { siteUrl } });
      expect([status, body.error.details.errors[0].path]).toEqual([400, ['siteUrl']]);
    }
    expect((await news.rest('/api/publication')).body.data.siteUrl).toBe(before);
  });

  it('tells all that is wrong with a query at once', async () => {
    const { body }: RestAnswer = await news.rest('/api/feeds/rss.xml?section=A+B&colour=red', {
      token: null,
    });
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([
      ['section'],
      ['colour'],
    ]);
  });

  it.each(FILES)('answers 304 for a %s that is held, and the whole again after a change', async (file) => {
    const first = await feed(file, '?section=coast');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, stale-while-revalidate=30');
    expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeGreaterThan(Date.parse('2026-01-01'));
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await feed(file, '?section=coast', { 'if-none-match': held });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await feed(file, '', { 'if-none-match': etag })).status).toBe(200);
    expect((await feed(file, '?section=coast')).text).toBe(first.text);

    const { body } = await news.rest('/api/sections', { token: null });
    const coast = body.data.find(({ slug }: { slug: string }) => slug === 'coast').documentId;
    await news.rest('/api/articles', { data: { headline: `Boat of ${file}`, section: coast } });
    expect((await feed(file, '?section=coast', { 'if-none-match': etag })).status).toBe(200);
  });

  it('forgets a story that is withdrawn, under a new tag', async () => {
    const { body } = await news.rest('/api/articles', { data: { headline: 'Gone by noon' } });
    const before = await feed('rss.xml');
    expect(before.text).toContain('Gone by noon');
    await news.strapi.documents('api::article.article').unpublish({ documentId: body.data.documentId });
    for (const file of FILES) expect((await feed(file)).text).not.toMatch(/gone.by.noon/i);
    expect((await feed('rss.xml', '', { 'if-none-match': before.headers.get('etag') ?? '' })).status).toBe(
      200,
    );
  });

  it('keeps a feed to one language, and a site map without one to none', async () => {
    const { body } = await news.rest('/api/articles', { data: { headline: 'Bridge opens' } });
    await news.rest(`/api/articles/${body.data.documentId}?locale=sv`, {
      method: 'PUT',
      data: { headline: 'Bron öppnar' },
    });
    for (const file of STORY_FEEDS) {
      expect((await feed(file)).text).not.toContain('/sv/bron-oppnar');
      const swedish = await feed(file, '?locale=sv');
      expect(breaches(file, swedish.text)).toEqual([]);
      expect(swedish.text).toContain('/sv/bron-oppnar');
      expect(swedish.text).not.toContain('/bridge-opens');
    }
    for (const file of ['news-sitemap.xml', 'sitemap.xml']) {
      const { text } = await feed(file);
      expect(breaches(file, text)).toEqual([]);
      expect(text).toContain('/sv/bron-oppnar');
      expect(text).toContain('/bridge-opens');
      expect((await feed(file, '?locale=sv')).text).not.toContain('/bridge-opens');
    }
  });

  it('lists in the news site map only what is at most 48 hours old', async () => {
    const { body } = await news.rest('/api/articles', { data: { headline: 'Last week in brief' } });
    const old = Date.now() - 49 * 3_600_000;
    const row = await news.strapi.db.connection('slugline_editions').where({ slug: body.data.slug }).first();
    const card = JSON.stringify({ ...JSON.parse(row.card), firstPublishedAt: new Date(old).toISOString() });
    await news.strapi.db
      .connection('slugline_editions')
      .where({ slug: body.data.slug })
      .update({ card, first_published_ms: old });
    expect((await feed('news-sitemap.xml')).text).not.toContain('last-week-in-brief');
    expect((await feed('sitemap.xml')).text).toContain('last-week-in-brief');
  });
});
