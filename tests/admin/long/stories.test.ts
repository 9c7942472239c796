import type { ConsoleMessage, Locator, Page } from 'playwright-core';
import { describeInBrowser, openAdmin, sendStory } from '../../support/admin-browser';
import { seriousFindings } from '../../support/axe';
import { until } from '../../support/until';
import { keptIn } from '../nothing-lost/kept-in';

const LIST = '/content-manager/collection-types/api::article.article';
const LONG =
  'Harbour pilots in Port Skald end a nine-day strike over night shifts after the port agrees to hire';
const LONG_BODY = Array.from({ length: 60 }, (_, place) => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: `${place + 1}. The harbour pilots voted on Tuesday to end a nine-day strike.` },
  ],
}));
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
    const authors: string[] = [];
    for (const name of ['Ada Park', 'Bo Lind'])
      authors.push((await admin.news.rest('/api/authors', { data: { name } })).body.data.documentId);
    const data = { section: section.body.data.documentId, authors, body: LONG_BODY };
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

  it('lists the newest first, with the status beside the headline and no column for the one language', async () => {
    editor.on('dialog', (dialog) => void dialog.accept()); // the story of the train is left
    await editor.setViewportSize({ width: 1440, height: 900 });
    await open(LIST, editor);
    await editor.getByRole('link', { name: LONG }).waitFor();
    const first = editor.getByRole('row').nth(1);
    expect(await first.innerText()).toContain(LONG);
    expect(await first.innerText()).toMatch(/2096/);
    await first.getByText('Ada Park, Bo Lind').waitFor();
    expect(await editor.getByRole('row').count()).toBe(12);
    const heads = await editor.locator('thead th:visible').allInnerTexts();
    expect(heads.filter((head) => head !== '')).toEqual(['HEADLINE', 'STATUS', 'LAST SAVED', 'AUTHORS']);
    await admin.picture(editor, 'stories');
  }, 60_000);

  it.each([
    [1440, 340],
    [1280, 300],
    [1024, 220],
  ])('has the one status in sight on a screen of %i px, and a headline %i px wide', async (width, wide) => {
    await editor.setViewportSize({ width, height: 800 });
    const first = editor.getByRole('row').nth(1);
    const status = first.getByText('Draft', { exact: true }).filter({ visible: true });
    expect(await status.count()).toBe(1);
    const seen = await status.boundingBox();
    const table = await editor.locator('main table').locator('..').boundingBox();
    expect((seen?.x ?? Infinity) + (seen?.width ?? 0)).toBeLessThan((table?.x ?? 0) + (table?.width ?? 0));
    const headline = await first.getByRole('link', { name: LONG }).locator('..').boundingBox();
    expect(headline?.width).toBeGreaterThanOrEqual(wide);
  });

  it('shows a list of stories with the whole headline and the state in words', async () => {
    const cell = editor.getByRole('link', { name: LONG });
    const isCut = await cell.evaluate((node) => {
      const { scrollWidth, clientWidth } = node as unknown as Record<string, number>;
      return scrollWidth! > clientWidth! + 1;
    });
    expect(isCut).toBe(false);
    await editor.getByRole('row').nth(1).getByText('Being written').waitFor();
    await editor
      .getByRole('row')
      .nth(1)
      .getByText(/^goes live .*2096/)
      .waitFor();
  }, 60_000);

  it('asks before many are published, by their headlines', async () => {
    for (const row of [1, 2]) await editor.getByRole('row').nth(row).getByRole('checkbox').click();
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByText(LONG).waitFor();
    const row = dialog.getByRole('row').filter({ hasText: LONG });
    const seen = await row.locator('td:visible').allInnerTexts();
    expect(seen.filter((text) => text !== '')[0]).toBe(LONG);
    expect(await dialog.getByText(scheduled).isVisible()).toBe(false);
    await admin.picture(editor, 'bulk-publish');
    await editor.keyboard.press('Escape');
  }, 60_000);

  it('names closed rows by what they hold, offers known tags, and says which words a picture has', async () => {
    const target = await admin.news.rest('/api/articles', {
      data: { headline: 'Ferry sails', tags: ['Sea Trade'] },
    });
    const file = await admin.news.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name: 'quay.png', hash: 'quay', ext: '.png', mime: 'image/png', size: 1, url: '/favicon.ico' },
        ...{ provider: 'local', caption: 'The quay at dawn', alternativeText: 'A quay', folderPath: '/' },
      },
    });
    const data = {
      headline: 'Rows of a story',
      images: [{ asset: file.id, role: 'inline' }],
      relatedLinks: [{ article: target.body.data.documentId }, { url: 'https://news.example/a' }],
    };
    const story = await admin.news.rest('/api/articles?status=draft', { data });
    await page.goto(admin.storyAddress(story.body.data.documentId));
    await page.getByRole('button', { name: 'https://news.example/a' }).waitFor();
    await page.getByRole('button', { name: 'Ferry sails' }).waitFor();
    await page.getByRole('button', { name: 'The quay at dawn' }).click();
    const words = page.getByTestId('picture-words');
    expect(await words.innerText()).toMatch(
      /Caption\s+The quay at dawn \(of the picture itself\)\s+Credit\s+None\./,
    );
    await page.getByLabel('Credit of the picture itself').fill('Ada Lind');
    await page.getByRole('button', { name: 'Keep with the picture' }).click();
    await page.getByText('Kept: every story with this picture has it.').waitFor();
    expect(await words.innerText()).toContain('Ada Lind (of the picture itself)');
    await admin.picture(page, 'rows');
    await page.getByPlaceholder('Type a tag and press Enter').fill('sea');
    await page.locator('[data-testid="known-tags"] option[value="Sea Trade"]').waitFor({ state: 'attached' });
  }, 90_000);

  it('puts stories on the front page by words and buttons, and readers have them in that order', async () => {
    await open('/content-manager/collection-types/api::front.front/create');
    await page.getByLabel(/^Name/).fill('Front page');
    for (const [words, headline] of [
      ['Story 3', 'Story 3'],
      ['ferry', 'Ferry sails'],
    ] as const) {
      await page.getByLabel('Find a story').fill(words);
      await page.getByRole('button', { name: `Put "${headline}" on this front` }).click();
    }
    await page.getByRole('button', { name: 'Move "Ferry sails" up' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('front-story').allInnerTexts()).toEqual(['Ferry sails', 'Story 3']);
    await admin.picture(page, 'front');
    await sendStory(page, 'Save');
    const { body } = await admin.news.rest('/api/front?pageSize=2', { token: null });
    expect(body.data.map(({ headline }: { headline: string }) => headline)).toEqual([
      'Ferry sails',
      'Story 3',
    ]);
  }, 90_000);

  it('has languages as soon as there are two, each a code that leads to the story in it', async () => {
    await admin.news.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    const french = { headline: 'Grève du port' };
    await admin.news.rest(`/api/articles/${scheduled}?status=draft&locale=fr`, {
      method: 'PUT',
      data: french,
    });
    await open(LIST);
    await page.locator('thead').getByText('Languages').waitFor();
    const links = page.getByRole('row').filter({ hasText: LONG }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual([LONG, 'EN', 'FR']);
    expect(await links.filter({ hasText: 'FR' }).getAttribute('title')).toBe('French');
    expect(await links.last().getAttribute('href')).toContain(`${scheduled}?plugins[i18n][locale]=fr`);
  }, 60_000);

  it('says when a story goes live in the zone of the editor, by its name, and why it did not', async () => {
    const schedule = editor.getByTestId('schedule');
    await editor.goto(admin.storyAddress(scheduled));
    await schedule.getByText(/Goes live by itself .*3:30.*\(Australia\/Darwin\)/).waitFor();
    await admin.news.strapi.db.query('api::article.article').updateMany({
      where: { documentId: scheduled },
      data: {
        publishAt: null,
        missedPublishAt: '2096-05-01T06:00:00.000Z',
        scheduleProblem: 'It has no headline.',
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

  it('keeps Save, Publish and In Short in sight while somebody writes a long story', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(`${LIST}/${scheduled}`);
    await page.getByTestId('in-short-list').waitFor();
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.press('Control+End');
    const place = page.getByText('Free to read').first();
    await place.scrollIntoViewIfNeeded();
    const isInSight = async (what: Locator): Promise<boolean> => {
      const { y = -1, height = 0 } = (await what.boundingBox()) ?? {};
      return y >= 0 && y + height <= 900;
    };
    for (const name of [/^Save/, 'Publish'])
      expect([name, await isInSight(page.getByRole('button', { name, exact: true }).first())]).toEqual([
        name,
        true,
      ]);
    expect(await isInSight(page.getByTestId('in-short-list').getByRole('listitem').first())).toBe(true);
    await admin.picture(page, 'in-sight');
  }, 60_000);

  it('opens the drawer of a small screen where something in it has to be decided', async () => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await open(`${LIST}/${scheduled}`);
    await page.getByLabel(/^Standfirst/).fill('Typed on a small screen.');
    await until(async () => (await keptIn(page)).some((words) => words.includes('on a small screen')));
    await page.close({ runBeforeUnload: false });
    page = await page.context().newPage();
    page.on('dialog', (dialog) => void dialog.accept()); // the words stay behind
    await page.setViewportSize({ width: 1024, height: 800 });
    await open(`${LIST}/${scheduled}`);
    const putBack = page.getByTestId('unsaved').getByRole('button', { name: 'Put it back' });
    await putBack.click();
    expect(await page.getByLabel(/^Standfirst/).inputValue()).toBe('Typed on a small screen.');
    await admin.picture(page, 'small-screen');
    await page.setViewportSize({ width: 1440, height: 1100 });
  }, 120_000);

  it('says nothing on the console that Strapi does not say by itself, and shuts nobody out', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    const listen = (message: ConsoleMessage) => {
      const isComplaint = message.type() === 'warning' || message.type() === 'error';
      if (isComplaint && !STRAPIS_OWN.some((known) => message.text().includes(known)))
        said.push(message.text());
    };
    page.on('console', listen);
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const findings: string[] = [];
    for (const [path, heading, within] of [
      ['/', 'Good to see you, Slugline', 'main'],
      ['/slugline-paste', 'Paste a story', 'main'],
      ['/slugline-bullets', 'Bullets to check', 'main'],
      ['/slugline-deliveries', 'Deliveries', 'main'],
      ['/settings/slugline-endpoints', 'Endpoints', 'main'],
      [`${LIST}/${scheduled}`, LONG, 'div:has(> aside)'],
      [null, 'History', 'main'],
    ] as const) {
      if (path === null) await page.getByRole('link', { name: 'Compare and restore' }).press('Enter');
      else await open(path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      if (path === '/') {
        await until(() => asked.includes('/slugline/desk')); // a quick machine has the heading first
        await page.waitForLoadState('networkidle');
        expect(asked.filter((one) => one === '/slugline/desk')).toHaveLength(1);
      }
      if (heading === LONG) await page.getByTestId('before-publishing').getByTestId('in-cards').waitFor();
      if (heading === 'History')
        await page
          .getByText(/^Written/)
          .first()
          .waitFor();
      findings.push(...(await seriousFindings(page, within)).map((finding) => `${heading}: ${finding}`));
    }
    expect(findings).toEqual([]);
    expect(said).toEqual([]);
  }, 180_000);
});
