import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { OLD_VERSIONS, oldNewsroom, rowsOf, type OldNewsroom } from '../../support/databases/old-database';
import {
  instanceSettings,
  postgresUrl,
  startStrapi,
  temporaryDatabase,
  untilQuiet,
  type RunningStrapi,
} from '../../support/start-strapi';
import { describeWhere } from '../../support/where';

/** Tables that are a newsroom's own: what editors wrote, what readers and receivers were told. */
const isKept = (table: string): boolean =>
  /^(?:articles|sections|authors|publications|components_|files|admin_users|strapi_api_tokens|i18n_locale)/u.test(
    table,
  ) || ['slugline_slug_claims', 'slugline_past_paths', 'slugline_dispatches'].includes(table);
/** What the courier moves on as soon as a server runs, and what a start may set anew. */
const MOVES_ON = new Set([
  'state',
  'attempts',
  'token',
  'due_ms',
  'settled_ms',
  'notes',
  'reason',
  'message_id',
  'receipt',
  'queued_ms',
]);

describe.each(OLD_VERSIONS)('a database of %s', (version) => {
  let old: OldNewsroom;
  let news: RunningStrapi;
  const before = () => rowsOf(old.filename, isKept);
  let rowsBefore: ReturnType<typeof before>;
  beforeAll(async () => {
    old = oldNewsroom(version);
    rowsBefore = before();
    news = await startStrapi('sqlite', { DATABASE_FILENAME: old.filename });
  });
  afterAll(async () => {
    await news?.stop();
    old?.drop();
  });

  const get = async (route: string) => (await news.rest(route, { token: null })).body;
  const story = async (address: string) => {
    const [locale, slug] = address.split('/');
    return (await get(`/api/editions/${slug}?locale=${locale}`)).data;
  };

  it('opens with every row as it was', () => {
    const rowsNow = before();
    expect(rowsBefore.get('articles')?.length).toBeGreaterThan(8);
    for (const [table, rows] of rowsBefore) {
      const now = new Map(rowsNow.get(table)?.map((row) => [row.id, row]));
      for (const row of rows) {
        const kept = Object.entries(row).filter(([column]) => !MOVES_ON.has(column));
        expect({ table, row: now.get(row.id) }).toMatchObject({ table, row: Object.fromEntries(kept) });
      }
    }
  });

  it('answers the public as before, under the same addresses', async () => {
    expect(Object.keys(old.editions).length).toBeGreaterThan(5);
    for (const [address, edition] of Object.entries(old.editions)) {
      expect(await story(address)).toMatchObject(edition);
    }
    expect((await get('/api/redirects')).data).toEqual(expect.arrayContaining(old.redirects));
  });

  it('keeps the slug of a public story that today would get another', async () => {
    const [address, edition] = Object.entries(old.editions).find(([key]) => key.startsWith('uk/')) ?? [];
    expect(address).toMatch(/^uk\/kyyiv-/u); // by the old table; the law of 2010 says kyiv
    const route = `/api/articles/${String(edition?.documentId)}?locale=uk`;
    const saved = await news.rest(route, { method: 'PUT', data: { standfirst: 'Рішення ради.' } });
    expect(saved.status).toBe(200);
    expect((await story(address ?? '')).standfirst).toBe('Рішення ради.');
    const renamed = await news.rest(route, { method: 'PUT', data: { headline: 'Київ: нова назва' } });
    expect(renamed.body.data.slug).toBe(edition?.slug);
  });

  it('goes on: drafts are published, withdrawn stories stay away, new ones are written', async () => {
    const draft = await news.strapi
      .documents('api::article.article')
      .findFirst({ status: 'draft', filters: { headline: 'Draft on the lighthouse' } } as never);
    const published = await news.strapi
      .documents('api::article.article')
      .publish({ documentId: String(draft?.documentId) } as never);
    expect(published.entries).toHaveLength(1);
    expect((await get('/api/editions/draft-on-the-lighthouse')).data.headline).toBe(
      'Draft on the lighthouse',
    );
    expect((await news.rest('/api/editions/withdrawn-by-its-author', { token: null })).status).toBe(410);
    const made = await news.rest('/api/articles', { data: { headline: 'Budget 2027' } });
    expect(made.body.data.slug).toBe('budget-2027-3');
  });
});

const describeMove = describeWhere(postgresUrl(), 'PostgreSQL');

describeMove('npm run move:database', () => {
  const ROOT = path.resolve(__dirname, '../../..');
  let old: OldNewsroom;
  let target: Awaited<ReturnType<typeof temporaryDatabase>>;
  let news: RunningStrapi | undefined;
  const secrets = instanceSettings();
  afterAll(async () => {
    await news?.stop();
    await target?.drop();
    old?.drop();
  });

  const run = (): Promise<{ code: number; output: string }> =>
    promisify(execFile)(
      process.execPath,
      ['scripts/with-build.mjs', 'move-database', '--from', old.filename],
      {
        cwd: ROOT,
        env: { ...process.env, ...secrets, ...target.env },
      },
    ).then(
      ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        output: error.stdout + error.stderr,
      }),
    );

  it('brings a newsroom from SQLite to PostgreSQL with the same public JSON', async () => {
    old = oldNewsroom('0.2.0');
    target = await temporaryDatabase('postgres', { isEmpty: true });

    const tooOld = await run();
    expect(tooOld.code).toBe(1);
    expect(tooOld.output).toContain('start this version on it once');

    const here = await startStrapi('sqlite', { ...secrets, DATABASE_FILENAME: old.filename });
    await untilQuiet(here.strapi);
    const answers = await everythingPublic(here, old);
    await here.stop();

    const moved = await run(); // into what the first try left: it is its own
    expect(moved).toMatchObject({
      code: 0,
      output: expect.stringMatching(/\d+ rows of \d+ tables moved and compared/u),
    });
    const again = await run();
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('not empty') });

    news = await startStrapi('postgres', { ...secrets, ...target.env });
    expect(await everythingPublic(news, old)).toEqual(answers);
    const fresh = await news.rest('/api/articles', { data: { headline: 'Written after the move' } });
    expect(fresh.status).toBe(201);
    expect((await news.rest('/api/editions/written-after-the-move', { token: null })).status).toBe(200);
  }, 300_000);

  async function everythingPublic(room: RunningStrapi, { editions }: OldNewsroom): Promise<unknown> {
    const get = async (route: string) => (await room.rest(route, { token: null })).body;
    const all: unknown[] = [await get('/api/redirects')];
    for (const locale of ['en', 'uk', 'el']) all.push((await get(`/api/editions?locale=${locale}`)).data);
    for (const address of Object.keys(editions)) {
      const [locale, slug] = address.split('/');
      all.push((await get(`/api/editions/${slug}?locale=${locale}`)).data);
    }
    const drafts = await room.rest(
      '/api/articles?status=draft&populate=*&sort=slug&pagination[pageSize]=100',
    );
    all.push(drafts.body.data);
    return all;
  }
});
