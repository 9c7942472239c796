import type { ConsoleMessage, Page } from 'playwright-core';
import { describeInBrowser, openAdmin } from '../support/admin-browser';

const LIST = '/content-manager/collection-types/api::article.article';
const LONG =
  'Harbour pilots in Port Skald end a nine-day strike over night shifts after the port agrees to hire';
/** Strapi's own field for a time ends with 2099. */
const FAR = '2096-05-01T06:00:00.000Z';
/** Longer than it takes to press a key, shorter than it takes to be cross. */
const SLOW_MS = 400;

/** What Strapi 5.54 says on the console in a development build, with no page of ours open. */
const STRAPIS_OWN = [
  'useRBAC: The first argument',
  'React Router Future Flag Warning',
  'InvariantMiddleware took',
  'unknown prop "attribute"',
  'the server responded with a status of 404', // what only its paid editions answer
];

/** Around the form: how editors find their stories, and what stands beside them, in a newsroom without a site. */
describeInBrowser('the stories of a newsroom in the admin', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;
  let editor: Page;
  let scheduled: string;

  beforeAll(async () => {
    admin = await openAdmin();
    const section = await admin.news.rest('/api/sections', { data: { name: 'World affairs and politics' } });
    const data = { section: section.body.data.documentId };
    for (let story = 1; story <= 10; story += 1)
      await admin.news.rest('/api/articles', { data: { headline: `Story ${story}` } });
    const draft = { ...data, headline: LONG, publishAt: FAR };
    scheduled = (await admin.news.rest('/api/articles?status=draft', { data: draft })).body.data.documentId;
    page = await admin.login();
    editor = await admin.login(await admin.newEditor(), { timezoneId: 'Australia/Darwin' });
  }, 300_000);
  afterAll(() => admin?.close());

  const open = (path: string, on = page) => on.goto(`${admin.news.url}/admin${path}`);

  it('keeps what is typed into a new story as soon as its form is seen, on a slow line too', async () => {
    await editor.route(
      (url) => !url.pathname.startsWith('/admin/'),
      async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
        await route.continue();
      },
    );
    const languages = editor.waitForResponse((answer) => answer.url().endsWith('/i18n/locales'));
    await editor.goto(admin.storyAddress('create'));
    await editor.getByLabel(/^Headline/).click();
    await editor.keyboard.type('Written ', { delay: 30 });
    await languages;
    await editor.waitForURL(/locale\]=en/);
    await editor.keyboard.type('on a train', { delay: 30 });
    expect(await editor.getByLabel(/^Headline/).inputValue()).toBe('Written on a train');
    await editor.unrouteAll({ behavior: 'wait' });
  }, 60_000);

  it('lists the newest first, with the status in sight and no column for the one language', async () => {
    editor.on('dialog', (dialog) => void dialog.accept()); // the story of the train is left
    await editor.setViewportSize({ width: 1280, height: 900 });
    await open(LIST, editor);
    await editor.getByRole('link', { name: LONG }).waitFor();
    const first = editor.getByRole('row').nth(1);
    expect(await first.innerText()).toContain(LONG);
    expect(await first.innerText()).toMatch(/2096/);
    const status = await first.getByText('Draft', { exact: true }).boundingBox();
    expect((status?.x ?? Infinity) + (status?.width ?? 0)).toBeLessThan(1280);
    expect(await editor.getByRole('row').count()).toBe(12);
    const heads = await editor.locator('thead th').allInnerTexts();
    expect(heads.filter((head) => head !== '')).toEqual(['HEADLINE', 'SECTION', 'PUBLISH AT', 'STATUS']);
    await admin.picture(editor, 'stories');
  }, 60_000);

  it('has that column as soon as there are two languages', async () => {
    await admin.news.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    await editor.reload();
    await editor.locator('thead').getByText('Available in').waitFor();
  }, 60_000);

  it('says when a story goes live in the zone of the editor, by its name, and why it did not', async () => {
    const schedule = editor.getByTestId('schedule');
    await editor.goto(admin.storyAddress(scheduled));
    await schedule.getByText(/Goes live by itself .*3:30.*\(Australia\/Darwin\)/).waitFor();
    await admin.news.strapi.db.query('api::article.article').updateMany({
      where: { documentId: scheduled },
      data: {
        publishAt: null,
        scheduleProblem: 'Not published at 2096-05-01 06:00 UTC: It has no headline.',
      },
    });
    await editor.reload();
    await schedule
      .getByText(/^Not published at .*3:30.*\(Australia\/Darwin\): It has no headline\./)
      .waitFor();
    await admin.picture(editor, 'schedule');
  }, 60_000);

  it('says that no site is connected, and shows the way to those who may add one', async () => {
    await editor.getByText('No site is connected.').waitFor();
    expect(await editor.getByRole('link', { name: 'Add an endpoint' }).count()).toBe(0);

    await open('/slugline-deliveries');
    await page.getByText('No site is connected.').waitFor();
    await admin.picture(page, 'no-site');
    await page.getByRole('link', { name: 'Add an endpoint' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Endpoints', level: 1 }).waitFor();
  }, 60_000);

  it('says nothing on the console that Strapi does not say by itself', async () => {
    const said: string[] = [];
    const listen = (message: ConsoleMessage) => {
      const isComplaint = message.type() === 'warning' || message.type() === 'error';
      if (isComplaint && !STRAPIS_OWN.some((known) => message.text().includes(known)))
        said.push(message.text());
    };
    page.on('console', listen);
    page.on('pageerror', (error) => said.push(error.message));
    for (const [path, heading] of [
      ['/slugline-bullets', 'Bullets to check'],
      ['/slugline-deliveries', 'Deliveries'],
      ['/settings/slugline-endpoints', 'Endpoints'],
      [`${LIST}/${scheduled}`, LONG],
    ] as const) {
      await open(path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    }
    await page.getByTestId('schedule').waitFor();
    expect(said).toEqual([]);
  }, 60_000);
});
