import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { newSecret } from '../../src/dispatch/signature';
import { blocksOf } from '../../src/newsroom/article/body';
import { adminSession } from '../support/admin-session';
import { runExample, type ExampleName } from '../support/processes/example-process';
import { freePort } from '../support/free-port';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';
import { until } from '../support/until';
import { describeWhere } from '../support/where';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
];
const PATH = '/world/harbour-pilots-end-strike';

const isAsked = process.env.EXAMPLES !== undefined && existsSync(CHROMIUM);

/** Each example as a newcomer starts it, really built, beside a real newsroom, read by a real browser. */
describeWhere(isAsked, 'npm run test:examples, and Chromium').each(['next', 'astro'] as ExampleName[])(
  'the example in %s',
  (name) => {
    let news: RunningStrapi;
    let site: Awaited<ReturnType<typeof runExample>>;
    let url: string;
    let browser: Browser;
    let reader: Page;
    let documentId: string;

    beforeAll(async () => {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const REBUILD_SECRET = newSecret();
      news = await startStrapi('sqlite', {
        REBUILD_URL: `${url}/rebuild`,
        REBUILD_SECRET,
        DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
        PREVIEW_URL: `${url}/preview`,
      });
      await news.rest('/api/publication', { method: 'PUT', data: { name: 'The Ledger', siteUrl: url } });
      const section = (await news.rest('/api/sections', { data: { name: 'World' } })).body.data.documentId;
      const story = { headline: 'Harbour pilots end strike', body: blocksOf(BODY), section };
      documentId = (await news.rest('/api/articles', { data: story })).body.data.documentId;
      site = await runExample(name, { CMS_URL: news.url, SITE_PORT: String(port), REBUILD_SECRET });
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
      reader = await browser.newPage();
      await site.says('The site is at');
      await until(() =>
        fetch(url).then(
          ({ status }) => status === 200,
          () => false,
        ),
      );
    }, 300_000);
    afterAll(async () => {
      await browser?.close();
      await site?.stop();
      await news?.stop();
    });

    const headlines = async () => {
      await reader.goto(url);
      return reader.locator('.cards h2').allInnerTexts();
    };
    const publish = (data: object) =>
      news.rest(`/api/articles/${documentId}?status=published`, { method: 'PUT', data });
    const statusOf = (address: string) =>
      fetch(url + address, { redirect: 'manual' }).then(({ status }) => status);

    it('shows the story with the In Short list that the newsroom made', async () => {
      expect(await headlines()).toEqual(['Harbour pilots end strike']);
      await reader.getByRole('link', { name: 'Harbour pilots end strike' }).click();
      await reader.getByRole('heading', { name: 'Harbour pilots end strike', level: 1 }).waitFor();
      expect(reader.url()).toBe(url + PATH);
      const { body } = await news.rest('/api/editions/harbour-pilots-end-strike', { token: null });
      const wanted: string[] = body.data.inShort.map(({ text }: { text: string }) => text);
      expect(wanted.length).toBeGreaterThanOrEqual(2);
      expect(await reader.locator('.in-short li').allInnerTexts()).toEqual(wanted);
      expect(await reader.locator('link[rel=canonical]').getAttribute('href')).toBe(url + PATH);
    });

    it('changes the page when an editor publishes, and tells the newsroom that it is live', async () => {
      expect((await publish({ headline: 'Harbour pilots sail again' })).status).toBe(200);
      await until(async () => (await headlines())[0] === 'Harbour pilots sail again');
      await reader.goto(url + PATH);
      await reader.getByRole('heading', { name: 'Harbour pilots sail again', level: 1 }).waitFor();
      const desk = await adminSession(news, 'strapi-super-admin');
      const deliveries = () => desk('GET', `/slugline/articles/${documentId}/deliveries?locale=en`);
      await until(async () => (await deliveries()).body.data.progress?.state === 'live');
    });

    it('shows a story that was not there before, at an address that was asked for before', async () => {
      expect(await statusOf('/snow-closes-the-coast-road')).toBe(404);
      const made = await news.rest('/api/articles', {
        data: { headline: 'Snow closes the coast road', body: blocksOf(BODY) },
      });
      await until(async () => (await statusOf('/snow-closes-the-coast-road')) === 200);
      await news.strapi
        .documents('api::article.article')
        .unpublish({ documentId: made.body.data.documentId });
      await until(async () => (await statusOf('/snow-closes-the-coast-road')) === 410);
      expect(await headlines()).toEqual(['Harbour pilots sail again']);
    });

    it('leads readers of an old address to the new one', async () => {
      await publish({ slug: 'pilots-sail' });
      await until(async () => (await statusOf('/world/pilots-sail')) === 200);
      await until(async () => (await statusOf(PATH)) !== 200);
      await reader.goto(url + PATH);
      expect(reader.url()).toBe(`${url}/world/pilots-sail`);
    });

    it('shows a draft to whoever has the signed link, and to nobody else', async () => {
      const draft = await news.rest(`/api/articles/${documentId}?status=draft`, {
        method: 'PUT',
        data: { headline: 'Pilots think again' },
      });
      expect(draft.status).toBe(200);
      const desk = await adminSession(news, 'strapi-super-admin');
      const link = await desk(
        'GET',
        `/content-manager/preview/url/api::article.article?documentId=${documentId}&locale=en&status=draft`,
      );
      const address: string = link.body.data.url;
      const editor = await (await browser.newContext()).newPage();
      await editor.goto(address);
      await editor.getByRole('heading', { name: 'Pilots think again', level: 1 }).waitFor();
      await reader.goto(`${url}/world/pilots-sail`);
      await reader.getByRole('heading', { name: 'Harbour pilots sail again', level: 1 }).waitFor();
      expect((await fetch(address.replace(/signature=./, 'signature=!'))).status).toBe(403);
      if (name === 'next') await leaves(editor);
    });

    /** Draft mode shows the draft at the story's own address until it is left. */
    const leaves = async (editor: Page) => {
      expect(editor.url()).toBe(`${url}/world/pilots-sail`);
      await editor.getByRole('link', { name: 'Leave the preview' }).click();
      await editor.goto(`${url}/world/pilots-sail`);
      await editor.getByRole('heading', { name: 'Harbour pilots sail again', level: 1 }).waitFor();
    };

    it('asked no address outside this machine', () => expect(site.outside()).toBe(''));

    it('says in a sentence that its port is taken', async () => {
      const second = await runExample(name, { CMS_URL: news.url, SITE_PORT: new URL(url).port });
      await second.ended();
      expect(second.output()).toContain('cannot listen on');
      expect(second.output()).not.toContain('    at ');
      await second.stop();
    });

    it('says what to start where no newsroom answers', async () => {
      const alone = await runExample(name, {
        CMS_URL: 'http://127.0.0.1:9',
        SITE_PORT: String(await freePort()),
      });
      await alone.says('npm run quickstart', 30);
      await alone.stop();
    });
  },
);
