import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { createFirstAdmin } from '../../src/stores/first-admin';
import { BUILD, startStrapi } from './start-strapi';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ADMIN_BUILD = path.resolve('dist', 'build');
const PICTURES = path.resolve('.tmp', 'screenshots');

const EDITOR = { ADMIN_EMAIL: 'desk@example.org', ADMIN_PASSWORD: 'Deadline2026' };
export const LOGIN = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'Deadline2026' };

/** `describe`, or a skip that says so where there is no browser. */
export const describeInBrowser: jest.Describe = existsSync(CHROMIUM) ? describe : describe.skip;
if (!existsSync(CHROMIUM)) console.log(`No Chromium at ${CHROMIUM}: the admin is not tested in this run`);

/** The real admin in a real browser on a real server, with its first administrator logged in. */
export async function openAdmin(settings: Record<string, string> = {}) {
  buildAdminOnce();
  mkdirSync(PICTURES, { recursive: true });
  const news = await startStrapi('sqlite', { NODE_ENV: 'development', ...settings });
  await createFirstAdmin(news.strapi, LOGIN);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const login = async (
    { ADMIN_EMAIL, ADMIN_PASSWORD } = LOGIN,
    options: BrowserContextOptions = {},
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1100 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${news.url}/admin/auth/login`);
    await page.getByLabel(/email/i).fill(ADMIN_EMAIL);
    await page.getByLabel(/^password/i).fill(ADMIN_PASSWORD);
    await page.getByRole('button', { name: /login/i }).click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    return page;
  };
  /** A user of the role Editor, as a login. */
  const newEditor = async () => {
    const role = await news.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    const users = news.strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> };
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = EDITOR;
    await users.create({ email, password, firstname: 'Desk', isActive: true, roles: [role.id] });
    return EDITOR;
  };
  return {
    news,
    login,
    newEditor,
    /** The edit view of a story. */
    storyAddress: (documentId: string) =>
      `${news.url}/admin/content-manager/collection-types/api::article.article/${documentId}`,
    /** Left in `.tmp/screenshots`, for people to look at. */
    picture: (page: Page, name: string) =>
      page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true }),
    close: async () => {
      await browser.close();
      await news.stop();
    },
  };
}

/**
 * Presses Save or Publish and waits for the server's own answer: the notice of success is gone after 2.5 seconds, and a
 * busy machine looks away for longer.
 * @throws what the server said when it refused, or what the page shows when nothing was sent.
 */
export async function sendStory(page: Page, press: 'Save' | 'Publish'): Promise<void> {
  const answered = page
    .waitForResponse(
      (response) =>
        response.request().method() !== 'GET' &&
        response.url().includes('/content-manager/collection-types/'),
    )
    .catch((timeout: Error) => timeout);
  await page.getByRole('button', { name: press, exact: true }).click();
  const answer = await answered;
  if (answer instanceof Error) {
    throw new Error(`${press} sent nothing (${answer.message}): ${await page.locator('main').innerText()}`);
  }
  if (!answer.ok()) throw new Error(`${press} was refused: ${answer.status()} ${await answer.text()}`);
}

/** A stale admin would fail the tests of today's: it is built anew whenever a source has changed. */
function buildAdminOnce(): void {
  const built = spawnSync(process.execPath, [path.resolve('scripts/build.mjs'), '--if-needed'], {
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (built.status !== 0) throw new Error(`the admin could not be built: ${built.stderr}`);
  cpSync(ADMIN_BUILD, path.join(BUILD, 'build'), { recursive: true });
}
