import type { Page } from 'playwright-core';
import { openAdmin } from '../../support/admin-browser';
import { startServerProcess, type ServerProcess } from '../../support/processes/server-process';

/** The admin with an editor and a colleague; on PostgreSQL the colleague works at a second server. */
export interface Desk {
  admin: Awaited<ReturnType<typeof openAdmin>>;
  /** The editor whose words must not be lost. Tests that close it put another one in its place. */
  page: Page;
  colleague: Page;
  /** The second server, and another one in its place after a kill; null on SQLite. */
  twin: ServerProcess | null;
  create(type: string, data: object): Promise<string>;
  newStory(data: object, on?: Page): Promise<string>;
  open(documentId: string, on?: Page, locale?: string): Promise<void>;
  stored(documentId: string, locale?: string): Promise<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any
  field(name: RegExp, on?: Page): ReturnType<Page['getByRole']>;
  body(on?: Page): ReturnType<Page['locator']>;
  /** Types at the end of a field, as hands do. */
  write(name: RegExp, words: string, on?: Page): Promise<void>;
}

export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const wordsOf = (blocks: { children: { text?: string }[] }[]): string =>
  blocks.map(({ children }) => children.map(({ text }) => text ?? '').join('')).join('\n');

export async function openDesk(kind: 'sqlite' | 'postgres'): Promise<Desk & { close(): Promise<void> }> {
  const admin = await openAdmin({}, kind);
  const twin = kind === 'postgres' ? await startServerProcess() : null;
  const page = await admin.login();
  const editor = await admin.newEditor();
  const colleague = await admin.login(editor, {}, undefined, twin?.url);
  const addressOn = (on: Page): string => new URL(on.url()).origin;
  const desk: Desk = {
    admin,
    page,
    colleague,
    twin,
    create: async (type, data) => (await admin.news.rest(`/api/${type}`, { data })).body.data.documentId,
    async newStory(data, on) {
      const documentId = await desk.create('articles?status=draft', data);
      await desk.open(documentId, on);
      return documentId;
    },
    async open(documentId, on = desk.page, locale) {
      const query = locale === undefined ? '' : `?plugins[i18n][locale]=${locale}`;
      const { pathname } = new URL(admin.storyAddress(documentId));
      await on.goto(`${addressOn(on)}${pathname}${query}`);
      await desk.field(/^Headline$/, on).waitFor();
    },
    stored: async (documentId, locale = 'en') =>
      (await admin.news.rest(`/api/articles/${documentId}?status=draft&locale=${locale}&populate=*`)).body
        .data,
    field: (name, on = desk.page) => on.getByRole('textbox', { name }),
    body: (on = desk.page) => on.locator('[data-slate-editor]').first(),
    async write(name, words, on = desk.page) {
      await desk.field(name, on).click();
      await on.keyboard.press('End');
      await on.keyboard.type(words);
    },
  };
  return Object.assign(desk, {
    async close() {
      await admin.close();
      await desk.twin?.kill();
    },
  });
}
