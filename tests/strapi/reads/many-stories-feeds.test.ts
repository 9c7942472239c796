import { get, type IncomingHttpHeaders } from 'node:http';
import { breaches } from '../../support/feed-rules';
import { readXml } from '../../support/read-xml';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const STORIES = 50_001;
const NEWS = 1_001;

/** More stories than one file may hold. They are put straight into the table: what is tested is how they are read. */
describe.each(databases())('site maps of more stories than one file holds, on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
    await news.rest('/api/publication', {
      method: 'PUT',
      data: { name: 'The Fjord Courier', siteUrl: 'https://news.example' },
    });
    const now = Date.now();
    const rows = Array.from({ length: STORIES }, (_, at) => {
      const isNews = at >= STORIES - NEWS;
      const ms = isNews ? now - 3_600_000 + at : now - 90 * 86_400_000 + at;
      const [path, headline, time] = [`/s-${at}`, `Story ${at}`, new Date(ms).toISOString()];
      return {
        document_id: `d${at}`,
        locale: 'en',
        slug: `s-${at}`,
        etag: `e${at}`,
        card_etag: `c${at}`,
        version: 1,
        first_published_ms: ms,
        updated_ms: ms,
        changed_ms: ms,
        path,
        headline,
        card: JSON.stringify({ path, headline, updatedAt: time, firstPublishedAt: time, image: null }),
        page: '{}',
      };
    });
    await news.strapi.db.connection.batchInsert('slugline_editions', rows, 500);
  });
  afterAll(() => news.stop());

  /** A connection for each request: parsing 50,000 entries here outlasts a kept one. */
  const read = (address: string, headers: IncomingHttpHeaders = {}) =>
    new Promise<{ status?: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const path = address.replace(/^https?:\/\/[^/]+/u, '');
      get(news.url + path, { headers, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode, text, headers: answer.headers }));
      }).on('error', reject);
    });

  it.each([
    ['sitemap.xml', [50_000, 1]],
    ['news-sitemap.xml', [1_000, 1]],
  ])('puts an index above the files of %s, and every story in exactly one', async (file, sizes) => {
    const index = await read(`/api/feeds/${file}`);
    expect(breaches(file, index.text)).toEqual([]);
    const addresses: string[] = readXml(index.text).sitemapindex.sitemap.map(
      ({ loc }: { loc: string }) => loc,
    );
    expect(addresses).toHaveLength(sizes.length);

    const seen = new Set<string | undefined>();
    for (const [at, address] of addresses.entries()) {
      const part = await read(address);
      expect(breaches(file, part.text)).toEqual([]);
      const locations = [...part.text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, location]) => location);
      expect(locations).toHaveLength(sizes[at]!);
      for (const location of locations) seen.add(location);
    }
    expect(seen.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
    expect((await read(`/api/feeds/${file}?file=${sizes.length + 1}`)).status).toBe(404);
  });

  it('answers 304 for a file that is held', async () => {
    const etag = (await read('/api/feeds/sitemap.xml?file=2')).headers.etag;
    expect((await read('/api/feeds/sitemap.xml?file=2', { 'if-none-match': etag })).status).toBe(304);
  });
});
