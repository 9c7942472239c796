import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createFirstAdmin } from '../../src/stores/first-admin';
import { BUILD, startStrapi, type RunningStrapi } from '../support/start-strapi';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ADMIN_BUILD = path.resolve('dist', 'build');
const PICTURES = path.resolve('.tmp', 'screenshots');
const LOGIN = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'Deadline2026' };

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'About 40,000 passengers had been stranded on both sides of the sound since the walkout began.',
];

const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.log(`No Chromium at ${CHROMIUM}: the admin is not tested in this run`);

/** The real admin in a real browser, on a real server. */
(hasBrowser ? describe : describe.skip)('the editor writes a story in the admin', () => {
  let news: RunningStrapi;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!existsSync(path.join(ADMIN_BUILD, 'index.html'))) {
      const strapi = path.resolve('node_modules/@strapi/strapi/bin/strapi.js');
      const built = spawnSync(process.execPath, [strapi, 'build'], {
        env: { ...process.env, NODE_ENV: 'development' },
      });
      if (built.status !== 0) throw new Error(`the admin could not be built: ${built.stderr}`);
    }
    cpSync(ADMIN_BUILD, path.join(BUILD, 'build'), { recursive: true });
    mkdirSync(PICTURES, { recursive: true });
    news = await startStrapi('sqlite', { NODE_ENV: 'development' });
    await createFirstAdmin(news.strapi, LOGIN);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
    page.setDefaultTimeout(30_000);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await news?.stop();
  });

  const items = () => page.getByTestId('in-short-list').locator('li').allInnerTexts();

  it('sees the list, takes it over, saves and publishes; readers get it', async () => {
    await page.goto(`${news.url}/admin/auth/login`);
    await page.getByLabel(/email/i).fill(LOGIN.ADMIN_EMAIL);
    await page.getByLabel(/^password/i).fill(LOGIN.ADMIN_PASSWORD);
    await page.getByRole('button', { name: /login/i }).click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));

    await page.goto(`${news.url}/admin/content-manager/collection-types/api::article.article/create`);
    await page.getByLabel(/^Headline/).fill('Harbour pilots end strike');
    await page.getByText('The story is too short to summarise.', { exact: false }).waitFor();

    const editor = page.locator('[contenteditable="true"]').first();
    await editor.click();
    for (const paragraph of BODY) {
      await page.keyboard.insertText(paragraph);
      await page.keyboard.press('Enter');
    }
    await page.getByTestId('in-short-list').waitFor();
    const derived = await items();
    expect(derived.length).toBeGreaterThanOrEqual(3);
    expect(derived.join(' ')).toContain('Port Skald');

    await page.getByPlaceholder('Type a tag and press Enter').fill('Port Skald');
    await page.keyboard.press('Enter');
    await page.screenshot({ path: path.join(PICTURES, 'in-short-derived.png'), fullPage: true });

    await page.getByRole('button', { name: 'Use these as bullets' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Back to automatic' }).waitFor();
    expect(await items()).toEqual(derived);

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByText(/published document/i)
      .first()
      .waitFor();
    await page.screenshot({ path: path.join(PICTURES, 'in-short-published.png'), fullPage: true });

    const { body } = await news.rest('/api/editions/harbour-pilots-end-strike', { token: null });
    expect(body.data.inShort.map((item: { text: string }) => item.text)).toEqual(derived);
    expect(body.data.inShort[0].origin).toBe('editor');
    expect(body.data.tags).toEqual(['Port Skald']);
  }, 180_000);

  it('cannot be made an administrator by registering', async () => {
    const answer = await news.rest('/admin/register-admin', {
      body: JSON.stringify({ email: 'x@example.org', password: 'Deadline2026', firstname: 'X' }),
      token: null,
    });
    expect(answer.status).toBe(400);
  });
});
