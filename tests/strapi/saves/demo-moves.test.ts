import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadDemo } from '../../../src/commands/demo/load-demo';
import { takeFile } from '../../support/archives/take-file';
import { writeArchive } from '../../support/archives/write-archive';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const LOCALES = ['en', 'de', 'uk', 'ar'];
const LATER = '2099-01-01T00:00:00.000Z';

/** Everything that readers can ask for: each address that there ever was, with its status and its tag, and all lists. */
async function publicIn(news: RunningStrapi): Promise<Record<string, unknown>> {
  const db = news.strapi.db.connection;
  const claims = await db('slugline_slug_claims').select('locale', 'slug').orderBy(['locale', 'slug']);
  const [sections, authors] = await Promise.all(
    ['sections', 'authors'].map((table) => db(table).orderBy('slug').pluck('slug')),
  );
  const addresses = [
    ...claims
      .filter(({ locale }) => LOCALES.includes(locale))
      .map(({ locale, slug }) => `/api/editions/${slug}?locale=${locale}`),
    ...LOCALES.flatMap((locale) => [
      `/api/editions?pageSize=100&total=true&locale=${locale}`,
      `/api/front?locale=${locale}`,
      `/api/front?section=${sections?.[0]}&locale=${locale}`,
      `/api/search?q=the&locale=${locale}`,
      ...(sections ?? []).map((section) => `/api/editions?section=${section}&locale=${locale}`),
      ...(authors ?? []).map((author) => `/api/editions?author=${author}&locale=${locale}`),
    ]),
    ...claims.flatMap(({ locale, slug }) =>
      ['json-ld', 'ninjs'].map((form) => `/api/editions/${slug}/${form}?locale=${locale}`),
    ),
    ...['rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'news-sitemap.xml'].map(
      (feed) => `/api/feeds/${feed}`,
    ),
    '/api/redirects',
    '/api/publication',
    '/api/sections?sort=slug&pagination[pageSize]=100',
    '/api/authors?sort=slug&pagination[pageSize]=100',
    ...LOCALES.map((locale) => `/api/articles?sort=documentId&pagination[pageSize]=100&locale=${locale}`),
  ];
  const found: Record<string, unknown> = {};
  for (const address of addresses) {
    const { status, body, headers } = await news.rest(address, { token: null, redirect: 'manual' } as never);
    const etag = address.startsWith('/api/feeds/') ? null : headers.get('etag'); // goes by the rows' own numbers
    found[address] = [status, etag, headers.get('location'), withoutIds(body)];
  }
  return found;
}

/** The names of sections and authors are claimed when these are made anew. */
const withoutClaimTime = (line: string): string => line.replace(/"created_ms":\d+/u, '');

/** The numbers that a database gives its rows are no part of a story. */
const withoutIds = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'id' && typeof value === 'number' ? undefined : value,
  );

describe.each(databases())('the whole demo newspaper on %s', (database) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-moves-'));
  let news: RunningStrapi;
  afterEach(() => news.stop());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leaves as an archive and is to its readers the same in an empty newsroom, byte for byte', async () => {
    news = await startStrapi(database);
    await loadDemo({ strapi: news.strapi, say: () => undefined, small: false });
    await lived(news);
    const given = await publicIn(news);
    const file = path.join(folder, `stories-${database}.ndjson`);
    const { lines, missing } = await writeArchive(news.strapi, file);
    expect(missing).toEqual([]);
    await news.stop();

    news = await startStrapi(database);
    const results = await takeFile(news.strapi, file);
    expect(results.filter((one) => 'error' in one)).toEqual([]);
    const taken = await publicIn(news);
    expect(Object.keys(taken)).toEqual(Object.keys(given));
    for (const address of Object.keys(given))
      expect([address, taken[address]]).toEqual([address, given[address]]);
    expect(Object.values(given).filter((answer) => (answer as [number])[0] === 200).length).toBeGreaterThan(
      80,
    );

    const again = (await writeArchive(news.strapi, `${file}.again`)).lines;
    expect(again.map(withoutClaimTime).sort()).toEqual(lines.map(withoutClaimTime).sort());
  }, 600_000);
});

/** What the demo's stories have not met: a front in order, words for networks, an embargo, a draft beside its edition. */
async function lived({ strapi }: RunningStrapi): Promise<void> {
  const stories = strapi.documents('api::article.article' as never) as unknown as {
    findMany(params: object): Promise<{ documentId: string; images: { asset: { id: number } | null }[] }[]>;
    update(params: object): Promise<unknown>;
  };
  const fronts = strapi.documents('api::front.front' as never) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
    update(params: object): Promise<unknown>;
  };
  const all = await stories.findMany({
    status: 'published',
    locale: 'en',
    sort: 'id:asc',
    populate: { images: { populate: { asset: true } } },
  });
  const ids = all.map(({ documentId }) => documentId);
  const picture = all.flatMap(({ images }) => images.flatMap(({ asset }) => asset?.id ?? []))[0];
  const social = {
    socialHeadline: 'Told to networks',
    socialImage: picture,
    byline: 'By our desk',
    isFree: false,
  };
  await stories.update({
    documentId: ids[1],
    locale: 'en',
    status: 'published',
    data: { ...social, deskNotes: 'Call back.' },
  });
  await stories.update({
    documentId: ids[2],
    locale: 'en',
    data: { embargoUntil: LATER, headline: 'Not told yet' },
  });
  await stories.update({
    documentId: ids[3],
    locale: 'en',
    data: { slug: 'another-address', headline: 'A new draft' },
  });
  await stories.update({
    documentId: ids[4],
    locale: 'en',
    status: 'published',
    data: { unpublishAt: LATER, breakingUntil: LATER },
  });
  const focused = all[5]?.images.map(({ asset, ...words }) => ({
    ...words,
    asset: asset?.id,
    focus: { x: 20, y: 80 },
  }));
  await stories.update({
    documentId: ids[5],
    locale: 'en',
    status: 'published',
    data: { images: focused, substantiveUpdate: true },
  });
  const [section] = await strapi.db
    .query('api::section.section')
    .findMany({ orderBy: { slug: 'asc' }, limit: 1 });
  const { documentId } = await fronts.create({
    locale: 'en',
    data: { name: 'Front', stories: [ids[9], ids[4], ids[7]] },
  });
  await fronts.update({ documentId, locale: 'de', data: { name: 'Titel', stories: [ids[7]] } });
  await fronts.create({
    locale: 'en',
    data: { name: 'Of a section', section: section.documentId, stories: [ids[8]] },
  });
}
