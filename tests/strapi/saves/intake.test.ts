import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '../../../src/commands/intake/result';
import { takeFile, type TakeOptions } from '../../support/archives/take-file';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const PAGES = path.resolve(__dirname, '../../support/pages');
const pages = readdirSync(PAGES).map((file) => path.join(PAGES, file));

const NINJS = {
  ...{ uri: 'urn:wire:1', type: 'text', version: '1', standard: { name: 'ninjs', version: '3.1' } },
  headlines: [{ value: 'Skald opens its new pier' }],
  bodies: [
    { contentType: 'text/html', value: '<p>The pier of Skald opened on Tuesday after two years.</p>' },
  ],
  by: 'Ada Park',
};

describe.each(databases())('taking pages and wires in on %s', (database) => {
  let news: RunningStrapi;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-intake-'));
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(async () => {
    await news.stop();
    rmSync(folder, { recursive: true });
  });

  const rows = async (table: string) =>
    Number((await news.strapi.db.connection(table).count({ n: '*' }).first())?.n);
  const take = async (file: string, options: TakeOptions = {}) => {
    const [result] = await takeFile(news.strapi, file, options);
    return result as Extract<Result, { article: object }>;
  };
  const written = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it.each(pages)('makes a draft of %s, and nothing more the second time', async (file) => {
    const first = await take(file);
    expect(first.report.outcome).toBe('stored');
    expect(first.article.status).toBe('draft');
    expect(first.article.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const before = await rows('articles');
    const again = await take(file);
    expect(again).toMatchObject({ report: { outcome: 'unchanged' }, article: { slug: first.article.slug } });
    expect(await rows('articles')).toBe(before);
  });

  it('knows a page that an earlier release took in by its text', async () => {
    const file = written(
      'old.txt',
      'Council opens a pier\n\nBy Ada Park\n\nOSLO (AP) — The pier of Skald opened on Tuesday.\n\nIt cost 12 million.',
    );
    const { article } = await take(file);
    const db = news.strapi.db.connection;
    await db('slugline_intake_items').delete();
    const { createHash } = await import('node:crypto');
    const { readFileSync } = await import('node:fs');
    const key = createHash('sha256')
      .update(`en\n${readFileSync(file, 'utf8').trim()}`)
      .digest('hex');
    const value = { documentId: article.documentId };
    await news.strapi.store!.set({ type: 'slugline', name: 'intake', key, value });
    expect((await take(file)).report.outcome).toBe('unchanged');
  });

  it('adds the language of a page where editors would not see it, and refuses one that does not exist', async () => {
    const codes = async () =>
      (await news.strapi.plugin('i18n').service('locales').find()).map(({ code }: { code: string }) => code);
    await take(String(pages[0]), { locale: 'nb' });
    expect(await codes()).toContain('nb');
    const before = await rows('articles');
    const refused: unknown = await take(String(pages[0]), { locale: 'xx' });
    expect(refused).toMatchObject({
      error: { code: 'locale.unknown', message: expect.stringMatching(/"xx".*en/) },
    });
    expect(await rows('articles')).toBe(before);
  });

  it('publishes when asked to, and readers get the story', async () => {
    const file = written(
      'live.txt',
      'Skald opens a second pier\n\nBy Ada Park\n\nSKALD (AP) — The second pier of Skald opened on Tuesday after two years of work.\n\nAda Park, who runs the harbour, said 40,000 people a week would use it.\n\nThe council paid 12 million kroner for it.',
    );
    const { article } = await take(file, { publish: true });
    const { status, body } = await news.rest(`/api/editions/${article.slug}`, { token: null });
    expect(status).toBe(200);
    expect(body.data.headline).toBe(article.headline);
    expect(body.data.inShort.length).toBeGreaterThan(0);
  });

  it('fetches pictures from public addresses only, and says why a story has none', async () => {
    const url = `${news.url}/favicon.ico`;
    const picture = { type: 'picture', descriptions: [{ value: 'The pier.' }], renditions: [{ href: url }] };
    const story = { ...NINJS, uri: 'urn:wire:2', associations: [picture] };
    const answer = await take(written('picture.json', JSON.stringify(story)), { fetchMedia: true });
    expect(answer.report.entries).toMatchObject([
      { what: 'picture', text: url, note: 'the address is private or special' },
    ]);
    expect(answer.article.images).toMatchObject([{ url, caption: 'The pier.', role: 'lead' }]);
  });

  it('makes a new version of an item a new version of its draft, never over words of an editor', async () => {
    const first = await take(written('1.json', JSON.stringify(NINJS)));
    expect(first).toMatchObject({ item: 'urn:wire:1', report: { outcome: 'stored' } });
    const documentId = String(first.article.documentId);
    const text = (value: string) => [{ contentType: 'text/html', value: `<p>${value}</p>` }];

    const second = { ...NINJS, version: '2', bodies: text('The pier of Skald opened on Wednesday.') };
    expect((await take(written('2.json', JSON.stringify(second)))).report.outcome).toBe('updated');
    const draft = async () =>
      (await news.strapi
        .documents('api::article.article')
        .findOne({ documentId, status: 'draft' })) as Record<string, unknown>;
    expect(JSON.stringify((await draft()).body)).toContain('Wednesday');

    await news.rest(`/api/articles/${documentId}?status=draft`, {
      method: 'PUT',
      data: { headline: 'Our own words' },
    });
    const third = {
      ...second,
      version: '3',
      headlines: [{ value: 'Theirs' }],
      bodies: text('The pier opened on Thursday.'),
    };
    const answer = await take(written('3.json', JSON.stringify(third)));
    expect(answer.report.entries).toMatchObject([
      { what: 'headline', note: expect.stringContaining('editor') },
    ]);
    expect(await draft()).toMatchObject({
      headline: 'Our own words',
      body: [{ children: [{ text: 'The pier opened on Thursday.' }] }],
    });

    await news.strapi.documents('api::article.article').delete({ documentId });
    const fourth = await take(
      written('4.json', JSON.stringify({ ...third, version: '4', headlines: [{ value: 'X' }] })),
    );
    expect(fourth.report.outcome).toBe('kept');
    expect(await draft()).toBeNull();
  });
});
