import type { Page } from 'playwright-core';
import { newSecret } from '../../src/dispatch/signature';
import { blocksOf } from '../../src/newsroom/article/body';
import { describeInBrowser, openAdmin, sendStory } from '../support/admin-browser';
import { startExampleSite } from '../support/example-site';
import { freePort } from '../support/free-port';
import { until } from '../support/until';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'About 40,000 passengers had been stranded on both sides of the sound since the walkout began.',
];

/** An editor in Chromium, the outbox, the example site as a process of its own, and a reader in Chromium. */
describeInBrowser('from Publish in the admin to the page that readers get', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let site: Awaited<ReturnType<typeof startExampleSite>>;
  let editor: Page;
  let reader: Page;
  let documentId: string;

  beforeAll(async () => {
    const port = await freePort();
    const secret = newSecret();
    admin = await openAdmin({
      REBUILD_URL: `http://127.0.0.1:${port}/rebuild`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      PREVIEW_URL: `http://127.0.0.1:${port}/preview`,
    });
    site = await startExampleSite({
      CMS_URL: admin.news.url,
      SITE_PORT: String(port),
      REBUILD_SECRET: secret,
    });
    await until(() => site.output().includes(' pages in '));

    const { rest } = admin.news;
    const section = await rest('/api/sections', { data: { name: 'World' } });
    const draft = await rest('/api/articles?status=draft', {
      data: {
        headline: 'Harbour pilots end strike',
        body: blocksOf(BODY),
        section: section.body.data.documentId,
      },
    });
    documentId = draft.body.data.documentId;
    editor = await admin.login();
    reader = await editor.context().newPage();
  }, 300_000);
  afterAll(async () => {
    await site?.stop();
    await admin?.close();
  });

  const publish = () => sendStory(editor, 'Publish');
  const statusOf = async (address: string) => (await site.page(address)).status;

  it('shows the draft on its real page beside the story, before anybody else can see it', async () => {
    await editor.goto(admin.storyAddress(documentId));
    await editor.getByRole('link', { name: 'Open preview' }).click();
    const shown = editor.frameLocator('iframe');
    await shown.getByRole('heading', { name: 'Harbour pilots end strike', level: 1 }).waitFor();
    expect(await shown.locator('.in-short li').count()).toBeGreaterThanOrEqual(3);
    await admin.picture(editor, 'preview');
    const address = (await editor.locator('iframe').getAttribute('src')) ?? '';
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address.replace(/signature=./, 'signature=!'))).status).toBe(403);
    expect(await statusOf('/world/harbour-pilots-end-strike')).toBe(404);
  }, 120_000);

  it('shows the new story with its In Short list', async () => {
    expect(await statusOf('/world/harbour-pilots-end-strike')).toBe(404);
    await editor.goto(admin.storyAddress(documentId));
    await publish();
    await until(async () => (await statusOf('/world/harbour-pilots-end-strike')) === 200);

    const { body } = await admin.news.rest('/api/editions/harbour-pilots-end-strike', { token: null });
    const wanted: string[] = body.data.inShort.map((item: { text: string }) => item.text);
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    await reader.goto(`${site.url}/world/harbour-pilots-end-strike`);
    expect(await reader.locator('.in-short li').allInnerTexts()).toEqual(wanted);
    await editor
      .getByTestId('on-the-site')
      .getByText(/Live since \d\d:\d\d/)
      .waitFor();
    await reader.goto(site.url);
    await reader.getByRole('link', { name: 'Harbour pilots end strike' }).first().waitFor();
    await admin.picture(reader, 'example-site-front');
  }, 120_000);

  it('leads readers of the old address to the new one', async () => {
    await editor.getByLabel(/^slug/i).fill('pilots-sail-again');
    await publish();
    await until(async () => (await statusOf('/world/pilots-sail-again')) === 200);
    await until(async () => (await statusOf('/world/harbour-pilots-end-strike')) !== 200); // the new page comes first
    expect(await site.page('/world/harbour-pilots-end-strike')).toMatchObject({
      status: 301,
      location: '/world/pilots-sail-again',
    });
    await reader.goto(`${site.url}/world/harbour-pilots-end-strike`);
    expect(reader.url()).toBe(`${site.url}/world/pilots-sail-again`);
    await reader.getByRole('heading', { name: 'Harbour pilots end strike', level: 1 }).waitFor();
  }, 120_000);

  it('takes the page away when the story is withdrawn', async () => {
    await editor.getByRole('button', { name: 'More document actions' }).click();
    await editor.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
    await editor.getByRole('button', { name: 'Take it down' }).click();
    await until(async () => (await statusOf('/world/pilots-sail-again')) === 410);
    expect(await statusOf('/world/harbour-pilots-end-strike')).toBe(410);
    await reader.goto(site.url);
    expect(await reader.getByRole('link', { name: 'Harbour pilots end strike' }).count()).toBe(0);
  }, 120_000);
});
