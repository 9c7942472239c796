import { startServerProcess, type ServerProcess } from '../support/processes/server-process';
import { databases, startStrapi, type RunningStrapi } from '../support/start-strapi';
import { isLong } from './fault-settings';

const ROUNDS = isLong ? 17 : 1;
const STORIES = 24;

jest.setTimeout(isLong ? 1_800_000 : 300_000);

const BODY = [
  { type: 'paragraph', children: [{ type: 'text', text: 'The ferry sailed at noon on Monday.' }] },
];
const PLACES = databases().flatMap((database) => [1, 2].map((servers) => ({ database, servers })));

/**
 * A rename of a section or an author makes every edition that shows it anew. A story that is withdrawn, deleted or
 * published beside it must come out as its own save said, whichever of the two was first.
 */
describe.each(PLACES)(
  'stories withdrawn while what they show is renamed, $database, $servers server(s)',
  (place) => {
    let news: RunningStrapi;
    let twin: ServerProcess | null = null;
    beforeAll(async () => {
      news = await startStrapi(place.database);
      if (place.servers === 2) twin = await startServerProcess();
    });
    afterAll(async () => {
      await twin?.kill();
      await news.stop();
    });

    const ask = async (url: string, method: string, path: string, data?: object) => {
      const answer = await fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${news.token}`, 'content-type': 'application/json' },
        ...(data ? { body: JSON.stringify({ data }) } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, data: text === '' ? undefined : JSON.parse(text).data };
    };
    const create = async (type: string, data: object) =>
      (await ask(news.url, 'POST', `/api/${type}`, data)).data;

    it(`are not public afterwards, in ${ROUNDS} rounds`, async () => {
      const other = twin?.url ?? news.url;
      for (let round = 0; round < ROUNDS; round += 1) {
        const section = await create('sections', { name: `Harbour ${round}` });
        const author = await create('authors', { name: `Reporter ${round}` });
        const stories: { documentId: string; slug: string }[] = [];
        for (let at = 0; at < STORIES; at += 1) {
          const headline = `Ferry ${at} of round ${round} sails again`;
          const shown = { section: section.documentId, authors: [author.documentId] };
          stories.push(await create('articles', { headline, body: BODY, ...shown }));
        }
        const rename = async () => {
          for (let time = 0; time < 4; time += 1) {
            const [type, { documentId }] = time % 2 ? ['authors', author] : ['sections', section];
            const { status } = await ask(news.url, 'PUT', `/api/${type}/${documentId}`, {
              name: `Now ${round} ${time}`,
            });
            expect(status).toBe(200);
          }
        };
        const withdraw = async (from: number) => {
          for (let at = from; at < STORIES; at += 4) {
            const path = `/api/articles/${stories[at]?.documentId}`;
            const { status } = await (at % 8 < 4
              ? ask(other, 'DELETE', path)
              : ask(other, 'POST', `${path}/unpublish`));
            expect([200, 204]).toContain(status);
          }
        };
        // Every fourth story stays, and shows the last names.
        await Promise.all([rename(), withdraw(0), withdraw(1), withdraw(2)]);

        for (const [at, { slug, documentId }] of stories.entries()) {
          const { status, data } = await ask(news.url, 'GET', `/api/editions/${slug}`);
          if (at % 4 < 3) expect([slug, status]).toEqual([slug, 410]);
          else expect(data).toMatchObject({ documentId, section: { name: `Now ${round} 2` } });
        }
      }
      expect(await leftovers(news)).toEqual({});
    });
  },
);

/** Rows of stories that are not public, by table: nothing reads them, and nothing would ever take them away. */
async function leftovers({ strapi }: RunningStrapi): Promise<Record<string, number>> {
  const db = strapi.db.connection;
  const found: Record<string, number> = {};
  for (const table of [
    'slugline_editions',
    'slugline_edition_links',
    'slugline_edition_terms',
    'slugline_story_terms',
  ]) {
    const rows = await db(`${table} as t`)
      .leftJoin('articles as a', (on) =>
        on.on('a.document_id', 't.document_id').andOn('a.locale', 't.locale').andOnNotNull('a.published_at'),
      )
      .whereNull('a.id')
      .select('t.id');
    if (rows.length > 0) found[table] = rows.length;
  }
  return found;
}
