import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { openNewsroom, type NewsroomProcess } from '../support/processes/newsroom-process';
import { databases, instanceSettings, temporaryDatabase } from '../support/start-strapi';
import { until } from '../support/until';
import { describeWhere } from '../support/where';
import { isLong } from './fault-settings';

jest.setTimeout(900_000);

const run = promisify(execFile);
/** What `strapi export` and `import` compile; in a folder of their own, since they write `dist`. */
const SOURCES = ['config', 'src', 'database', 'package.json', 'tsconfig.json', 'favicon.png'];

const STORIES = [
  {
    headline: 'Ferry to Skald runs all winter',
    standfirst: 'Two boats a day, also at Christmas.',
    summaryBullets: [{ text: 'The winter ferry runs twice a day.' }],
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'The boats leave at seven and at four.' }] },
    ],
  },
  { headline: 'Čapek Street gets its trees back' },
  {
    headline: 'No vote on the pier',
    relatedLinks: [{ title: 'The port', url: 'https://port.example/' }],
  },
];

describeWhere(isLong, 'FAULTS=long').each(databases())('strapi export and import on %s', (kind) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-strapi-archive-'));
  const archive = path.join(folder, 'archive');
  beforeAll(() => {
    for (const name of SOURCES) cpSync(name, path.join(folder, name), { recursive: true });
    mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const strapi = (words: string[], database: Record<string, string>) =>
    run(process.execPath, [path.resolve('node_modules/@strapi/strapi/bin/strapi.js'), ...words], {
      cwd: folder,
      env: { ...process.env, ...instanceSettings(), ...database },
      maxBuffer: 100_000_000,
    });

  it('gives readers the same stories', async () => {
    const from = await temporaryDatabase(kind);
    const before = await openNewsroom(kind, {}, from);
    const into = await temporaryDatabase(kind);
    const after = await openNewsroom(kind, {}, into);
    try {
      const first = await before.start();
      for (const data of STORIES) {
        const answer = await fetch(`${first.url}/api/articles`, {
          method: 'POST',
          headers: { authorization: `Bearer ${before.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ data }),
        });
        expect(answer.status).toBe(201);
      }
      const told = await toldReaders(first);
      expect(told).toHaveLength(STORIES.length);
      await first.stop();
      await strapi(['export', '--no-encrypt', '--no-compress', '-f', archive], from.env);

      await strapi(['import', '--force', '-f', `${archive}.tar`], into.env);
      const second = await after.start();
      // The check at the start makes the pages and the lists; what it does not make is shown below.
      const isSame = async () => isDeepStrictEqual(await toldReaders(second), told);
      await until(isSame, 30_000).catch(() => undefined);
      expect(await toldReaders(second)).toEqual(told);
    } finally {
      await before.close();
      await after.close();
    }
  });
});

/** Every public story with its whole page. */
async function toldReaders({ url }: NewsroomProcess): Promise<unknown[]> {
  const list = await fetch(`${url}/api/articles?populate=*&sort=headline`);
  const { data } = (await list.json()) as { data: { slug: string }[] };
  const pages = data.map(async (story) => ({
    story,
    page: await (await fetch(`${url}/api/editions/${story.slug}`)).json(),
  }));
  const all = (await Promise.all(pages)).filter(({ page }) => (page as { data?: unknown }).data);
  return comparable(all) as unknown[];
}

/** Rows are numbered anew by an import; what the archive suggests hangs on the order in which pages were made. */
const comparable = (told: unknown): unknown =>
  JSON.parse(
    JSON.stringify(told, (name, value: unknown) => {
      if (name === 'id') return undefined;
      return name === 'relatedLinks' && Array.isArray(value) ? value.filter(isChosen) : value;
    }),
  );

const isChosen = ({ reason }: { reason?: string }): boolean =>
  reason === undefined || reason === 'chosen by the editor';
