import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { createFirstAdmin } from '../../src/at-start/first-admin';
import { BUILD, startStrapi, type TestDatabase } from './start-strapi';
import { describeWhere } from './where';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ADMIN_BUILD = path.resolve('dist', 'build');
const PICTURES = path.resolve('.tmp', 'screenshots');

/** How long a page may take to show what is waited for; a machine with ten other things to do takes minutes. */
const PATIENCE_MS = Number(process.env.BROWSER_PATIENCE_MS ?? 30_000);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

const EDITOR = { ADMIN_EMAIL: 'desk@example.org', ADMIN_PASSWORD: 'Deadline2026' };
export const LOGIN = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'Deadline2026' };

/** A bench opens the admin without jest. */
const isJest = 'describe' in globalThis;
/** `describe`, or a skip that says so where there is no browser. */
export const describeInBrowser = (
  isJest ? describeWhere(existsSync(CHROMIUM), 'Chromium') : undefined
) as jest.Describe;
if (!existsSync(CHROMIUM)) console.log(`No Chromium at ${CHROMIUM}: the admin is not tested in this run`);

/** The real admin in a real browser on a real server, with its first administrator logged in. */
export async function openAdmin(settings: Record<string, string> = {}, kind: TestDatabase = 'sqlite') {
  buildAdminOnce();
  mkdirSync(PICTURES, { recursive: true });
  const news = await startStrapi(kind, { NODE_ENV: 'development', ...settings });
  await createFirstAdmin(news.strapi, LOGIN);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: FLAGS,
  });
  const login = async (
    { ADMIN_EMAIL, ADMIN_PASSWORD } = LOGIN,
    options: BrowserContextOptions = {},
    again?: BrowserContext,
    url = news.url,
  ): Promise<Page> => {
    const size = { viewport: { width: 1440, height: 1100 } };
    const context = again ?? (await browser.newContext({ ...size, ...options }));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${url}/admin/auth/login`);
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

/** A browser with a profile that outlives it, to be killed as a crash would. */
export async function launchToKill(
  profile: string,
): Promise<{ context: BrowserContext; kill(): Promise<void> }> {
  const child = spawn(
    CHROMIUM,
    [
      ...FLAGS,
      '--window-size=1440,1100',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${told}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint, { timeout: PATIENCE_MS });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context of its own');
  return {
    context,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
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
  const built = spawnSync(process.execPath, [path.resolve('scripts/build.mjs'), '--if-needed']);
  if (built.status !== 0) throw new Error(`the admin could not be built: ${built.stderr}`);
  const place = path.join(BUILD, 'build'); // new with each run of the tests (`jest/compile-once.mjs`)
  if (existsSync(place)) return;
  const copy = `${place}-${process.pid}`;
  cpSync(ADMIN_BUILD, copy, { recursive: true });
  try {
    renameSync(copy, place); // whole or not at all: another server may be reading there
  } catch {
    rmSync(copy, { recursive: true, force: true }); // the other worker was first
  }
}
