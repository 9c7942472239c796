import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { articlesIn, takeFile } from '../../support/archives/take-file';
import { writeArchive } from '../../support/archives/write-archive';
import { STORY, wordpressExport, type Post } from '../../support/archives/wordpress-export';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const UPLOADS = 'https://paper.example/wp-content/uploads';

const POSTS: Post[] = [
  {
    ...{
      id: 1,
      title: 'Skald opens its pier &#8211; at last',
      name: 'pier-opens',
      content: STORY,
      excerpt: 'Two years late.',
    },
    link: 'https://paper.example/2020/03/pier-opens/',
    terms: [
      ['category', 'harbour', 'Harbour'],
      ['post_tag', 'piers', 'Piers'],
      ['author', 'cap-lee', 'Lee Moon'],
      ['author', 'cap-ada', 'Ada Park'],
    ],
    meta: { _thumbnail_id: '90', _wp_old_slug: 'pier' },
  },
  {
    ...{ id: 2, title: 'Who paid for the pier', name: 'who_paid', creator: 'lee' },
    content: `${STORY}\n\n[caption id="attachment_90"]<img class="wp-image-90" src="${UPLOADS}/2020/03/pier-300x200.jpg" /> The pier on Tuesday.[/caption]\n\nIt began with <a href="https://paper.example/2020/03/pier-opens/">the opening</a> and <a href="https://other.example/">others</a>.`,
    terms: [['category', 'harbour', 'Harbour']],
  },
  { id: 3, title: 'Behind a password', name: 'secret', content: STORY, password: 'x' },
  { id: 4, title: 'Private', name: 'private', content: STORY, status: 'private' },
  { id: 5, title: 'Thrown away', name: 'gone', content: STORY, status: 'trash' },
  { id: 6, title: 'About us', name: 'about', content: STORY, type: 'page' },
  {
    id: 7,
    title: 'Skald opens its pier',
    name: 'pier-opens',
    content: STORY,
    date: '2021-01-01 00:00:00',
    gmt: '2021-01-01 00:00:00',
  },
  {
    id: 90,
    title: 'pier',
    type: 'attachment',
    status: 'inherit',
    excerpt: 'The new pier.',
    attachment: `${UPLOADS}/2020/03/pier.jpg`,
    meta: { _wp_attachment_image_alt: 'A pier', _media_credit: 'Olav Moe' },
  },
];

describe.each(databases())('an archive on %s', (database) => {
  let news: RunningStrapi;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-archive-'));
  const media = path.join(folder, 'uploads');
  beforeAll(async () => {
    news = await startStrapi(database);
    mkdirSync(path.join(media, '2020/03'), { recursive: true });
    const sea = {
      create: { width: 900, height: 600, channels: 3 as const, background: { r: 20, g: 60, b: 90 } },
    };
    await sharp(sea).jpeg().toFile(path.join(media, '2020/03/pier.jpg'));
    writeFileSync(path.join(folder, 'wp.xml'), wordpressExport(POSTS));
  });
  afterAll(async () => {
    await news.stop();
    rmSync(folder, { recursive: true });
  });

  const TABLES = [
    'articles',
    'slugline_editions',
    'slugline_slug_claims',
    'slugline_past_paths',
    'files',
    'articles_cmps',
  ];
  const counts = async () => {
    const all: Record<string, number> = {};
    for (const table of TABLES)
      all[table] = Number((await news.strapi.db.connection(table).count({ n: '*' }).first())?.n);
    return all;
  };
  const page = async (slug: string, running = news) =>
    (await running.rest(`/api/editions/${slug}`, { token: null })).body.data;
  const take = () => takeFile(news.strapi, path.join(folder, 'wp.xml'), { media, pages: false });

  it('goes on after it was ended in the middle, and a second run changes nothing', async () => {
    const ended = await takeFile(news.strapi, path.join(folder, 'wp.xml'), { media, limit: 1 });
    expect(articlesIn(ended).map(({ slug }) => slug)).toEqual(['pier-opens']);
    const results = await take();
    expect(articlesIn(results)).toHaveLength(5);
    expect(results.flatMap((one) => ('error' in one ? [one.error.code] : []))).toEqual([
      'left-out.thrown-away',
      'left-out.type',
    ]);
    const before = await counts();
    expect(before).toMatchObject({ articles: 8, slugline_editions: 3, files: 1 });
    const again = await take();
    expect(again.flatMap((one) => ('report' in one ? [one.report.outcome] : []))).toEqual(
      Array(5).fill('unchanged'),
    );
    expect(await counts()).toEqual(before);
  });

  it('keeps headline, times, names, addresses and pictures', async () => {
    expect(await page('pier-opens')).toMatchObject({
      headline: 'Skald opens its pier – at last',
      ...{ standfirst: 'Two years late.', firstPublishedAt: '2020-03-03T10:00:00.000Z', tags: ['Piers'] },
      section: { name: 'Harbour', slug: 'harbour' },
      authors: [{ name: 'Lee Moon' }, { name: 'Ada Park' }],
      image: { alternativeText: 'A pier', caption: 'The new pier.', credit: 'Olav Moe', width: 900 },
    });
    expect((await page('pier-opens')).inShort.length).toBeGreaterThan(1);
    const second = await page('who-paid');
    const blocks = JSON.stringify(second.body);
    expect(blocks).toContain('"url":"/harbour/pier-opens"');
    expect(blocks).toContain('https://other.example/');
    expect(second.body.filter(({ type }: { type: string }) => type === 'image')).toMatchObject([
      { image: { caption: 'The pier on Tuesday. (Olav Moe)', width: 900 } },
    ]);
    expect((await page('pier-opens-2')).firstPublishedAt).toBe('2021-01-01T00:00:00.000Z');
  });

  it('keeps drafts what was hidden there', async () => {
    for (const slug of ['secret', 'private'])
      expect((await news.rest(`/api/editions/${slug}`, { token: null })).status).toBe(404);
  });

  it('leads readers on from addresses of the past', async () => {
    const { body } = await news.rest('/api/redirects', { token: null });
    const redirects = JSON.stringify(body);
    for (const from of ['/2020/03/pier-opens', '/harbour/pier', '/harbour/who_paid'])
      expect(redirects).toContain(`"${from}"`);
  });

  it('writes what a save would write', async () => {
    const [before] = await news.strapi.db
      .query('api::article.article')
      .findMany({ where: { slug: 'pier-opens', publishedAt: { $null: true } } });
    const edition = async () => {
      const {
        changed_ms: _at,
        id: _id,
        version: _v,
        ...row
      } = await news.strapi.db.connection('slugline_editions').where({ slug: 'pier-opens' }).first();
      return row;
    };
    const written = await edition();
    const parts = await counts();
    await news.strapi
      .documents('api::article.article')
      .update({ documentId: before.documentId, data: { headline: before.headline } });
    await news.strapi.documents('api::article.article').publish({ documentId: before.documentId });
    const { source: _new, ...saved } = await edition();
    const { source: _old, ...stored } = written;
    expect(saved).toEqual(stored);
    expect(await counts()).toEqual(parts);
  });

  it('tells the sites once', async () => {
    const endpoints = await news.strapi.store!.get({ type: 'core', name: 'slugline', key: 'intake-rebuild' });
    expect(endpoints).toBe(false);
  });

  it('leaves as an archive of ours and comes back the same in an empty newsroom', async () => {
    const file = path.join(folder, 'stories.ndjson');
    expect((await writeArchive(news.strapi, file)).missing).toEqual([]);
    const SLUGS = ['pier-opens', 'pier-opens-2', 'who-paid'];
    const given = await Promise.all(SLUGS.map((slug) => page(slug)));
    const list = (await news.rest('/api/editions', { token: null })).body;
    const redirects = (await news.rest('/api/redirects', { token: null })).body;

    const rows = await counts();

    await news.stop();
    news = await startStrapi(database);
    const results = await takeFile(news.strapi, file);
    expect(results.filter((one) => 'error' in one)).toEqual([]);
    expect(await Promise.all(SLUGS.map((slug) => page(slug)))).toEqual(given);
    expect((await news.rest('/api/editions', { token: null })).body).toEqual(list);
    expect((await news.rest('/api/redirects', { token: null })).body).toEqual(redirects);
    expect(await counts()).toEqual(rows);
    const again = await takeFile(news.strapi, file);
    expect(again.every((one) => 'report' in one && one.report.outcome === 'unchanged')).toBe(true);
  });
});
