import { forgetOldHistory } from '../../../src/stores/history/history';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const ADMIN = '/content-manager/collection-types/api::article.article';
/** 200 by `npm run test:faults`. */
const SAVES = process.env.FAULTS === 'long' ? 200 : 60;
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const said = (turn: number) => [
  paragraph(`The harbour pilots met for the ${turn}th time. Nobody spoke to the press.`),
  paragraph('The port hires fourteen people before summer.'),
];

interface Listed {
  version: string;
  savedBy: string | null;
  savedAt: string | null;
  action: string;
  isPublic: boolean;
  isPresent: boolean;
  changed: string[];
}

describe.each(databases())('the history of a story on %s', (database) => {
  let news: RunningStrapi;
  let ada: AdminCall;
  let ben: AdminCall;
  beforeAll(async () => {
    news = await startStrapi(database);
    ada = await adminSession(news, 'strapi-super-admin', { firstname: 'Ada', lastname: 'Park' });
    ben = await adminSession(news, 'strapi-editor', { firstname: 'Ben', lastname: 'Ode' });
  });
  afterAll(() => news.stop());

  const data = async (answer: ReturnType<AdminCall>) => {
    const { status, body } = await answer;
    expect([status, body?.error]).toEqual([status < 300 ? status : 200, undefined]);
    return body.data;
  };
  const make = async (fields: object) => (await data(ada('POST', ADMIN, fields))).documentId as string;
  const save = (who: AdminCall, id: string, fields: object) => data(who('PUT', `${ADMIN}/${id}`, fields));
  const at = (id: string, path = '') => `/slugline/articles/${id}/history${path}`;
  const list = async (id: string, query = '?limit=100') =>
    (await ada('GET', at(id, query))).body as { data: Listed[]; next: string | null };
  const version = async (id: string, name: string) => (await data(ada('GET', at(id, `/${name}`)))).fields;
  const draft = async (id: string) =>
    (await news.rest(`/api/articles/${id}?status=draft&populate=*`)).body.data;

  describe(`after ${SAVES} saves by two people`, () => {
    let id: string;
    let saves: Listed[];
    beforeAll(async () => {
      id = await make({ headline: 'Turn 0', body: said(0) });
      for (let turn = 1; turn < SAVES; turn += 1)
        await save(turn % 2 ? ada : ben, id, { headline: `Turn ${turn}`, body: said(turn) });
      const first = await list(id);
      const rest = first.next === null ? [] : (await list(id, `?limit=100&before=${first.next}`)).data;
      saves = [...first.data, ...rest];
    });

    it('names who saved, when, and what', () => {
      expect(saves).toHaveLength(SAVES);
      expect(saves.slice(0, 3)).toMatchObject([
        { savedBy: 'Ada Park', action: 'update', isPublic: false, isPresent: true },
        { savedBy: 'Ben Ode', action: 'update' },
        { savedBy: 'Ada Park', action: 'update', isPresent: false },
      ]);
      expect([...saves[1]!.changed].sort()).toEqual(['body', 'headline', 'inShort', 'slug']);
      expect(saves.at(-1)).toMatchObject({ savedBy: 'Ada Park', action: 'create', changed: [] });
      const times = saves.map(({ savedAt }) => Date.parse(savedAt!));
      expect(times).toEqual([...times].sort((one, other) => other - one));
    });

    it('has them as they were', async () => {
      for (let turn = 0; turn < SAVES; turn += 11) {
        const fields = await version(id, saves[SAVES - 1 - turn]!.version);
        expect(fields).toMatchObject({ headline: `Turn ${turn}`, body: said(turn) });
      }
    });

    it.each([
      [0, SAVES - 1],
      [7, 8],
      [SAVES - 50, 20],
    ])('compares turn %i with turn %i sentence by sentence', async (from, to) => {
      const [before, after] = [from, to].map((turn) => saves[SAVES - 1 - turn]!.version);
      const found = await data(ada('GET', at(id, `/${after}/differences?from=${before}`)));
      const body = found.find(({ field }: { field: string }) => field === 'body');
      expect(body.passages).toEqual([
        { kind: 'gone', text: `The harbour pilots met for the ${from}th time.`, isFirst: true },
        { kind: 'new', text: `The harbour pilots met for the ${to}th time.`, isFirst: true },
        { kind: 'same', text: 'Nobody spoke to the press.', isFirst: false },
        { kind: 'same', text: 'The port hires fourteen people before summer.', isFirst: true },
      ]);
    });

    it('brings any of them back, as a save that can be taken back', async () => {
      for (const turn of [0, 42, SAVES - 2]) {
        const before = await draft(id);
        expect(await data(ben('POST', at(id, `/${saves[SAVES - 1 - turn]!.version}/restore`)))).toEqual({
          leftOut: [],
        });
        expect(await draft(id)).toMatchObject({ headline: `Turn ${turn}`, body: said(turn) });
        const [restored, replaced] = (await list(id)).data;
        expect(restored).toMatchObject({ action: 'restore', savedBy: 'Ben Ode', isPresent: true });
        expect(await version(id, replaced!.version)).toMatchObject({
          headline: before.headline,
          body: before.body,
        });
      }
    });

    it('forgets what is too much and what is too old, and keeps the rest whole', async () => {
      const db = news.strapi.db.connection;
      await forgetOldHistory(db, { versions: 50, days: 365 }, Date.now());
      const kept = (await list(id)).data;
      expect(kept).toHaveLength(51); // what the oldest of them replaced is one more
      expect(kept.at(-1)).toMatchObject({ version: '0', action: 'before', savedAt: null });
      expect((await version(id, '0')).headline).toMatch(/^Turn /);
      await forgetOldHistory(db, { versions: 50, days: 1 }, Date.now() + 2 * 86_400_000);
      expect((await list(id)).data).toMatchObject([{ version: '0', isPresent: true }]);
    });
  });

  it('restores the words and leaves the address, the times and what readers were told', async () => {
    const section = await news.rest('/api/sections', { data: { name: 'World' } });
    const author = await news.rest('/api/authors', { data: { name: 'Ada Park' } });
    const target = await make({ headline: 'The story before' });
    const relatedLinks = [{ article: { connect: [{ documentId: target }] }, title: 'Earlier' }];
    const id = await make({
      headline: 'Pilots strike',
      body: said(1),
      section: { connect: [{ documentId: section.body.data.documentId }] },
      authors: { connect: [{ documentId: author.body.data.documentId }] },
      summaryBullets: [{ text: 'The pilots met.', label: 'Harbour', locked: true }],
      tags: ['harbour'],
      relatedLinks,
      unpublishAt: '2096-05-01T06:00:00.000Z',
    });
    await data(ada('POST', `${ADMIN}/${id}/actions/publish`, {}));
    const published = await draft(id);
    await save(ben, id, {
      headline: 'Pilots work',
      slug: 'pilots-work-again',
      body: said(2),
      section: { disconnect: [{ documentId: section.body.data.documentId }] },
      authors: { disconnect: [{ documentId: author.body.data.documentId }] },
      summaryBullets: [],
      tags: [],
      relatedLinks: [],
      corrections: [{ text: 'An earlier version misstated the day.' }],
      unpublishAt: null,
    });
    const saves = (await list(id)).data;
    expect(saves.map(({ action, isPublic }) => [action, isPublic])).toEqual([
      ['update', false],
      ['publish', true],
      ['update', false],
      ['create', false],
    ]);
    const past = saves.find(({ action }) => action === 'publish')!;
    await data(ben('POST', at(id, `/${past.version}/restore`)));
    expect(await draft(id)).toMatchObject({
      headline: 'Pilots strike',
      slug: 'pilots-work-again',
      body: said(1),
      section: { name: 'World' },
      authors: [{ name: 'Ada Park' }],
      summaryBullets: [{ text: 'The pilots met.', label: 'Harbour', locked: true }],
      tags: ['harbour'],
      relatedLinks: [{ title: 'Earlier', targetDocumentId: target }],
      corrections: [{ text: 'An earlier version misstated the day.' }],
      inShort: published.inShort,
      unpublishAt: null,
    });
    expect((await news.rest('/api/editions/pilots-strike')).body.data.headline).toBe('Pilots strike');

    await news.rest(`/api/articles/${target}`, { method: 'DELETE' });
    await news.rest(`/api/authors/${author.body.data.documentId}`, { method: 'DELETE' });
    const { leftOut } = await data(ben('POST', at(id, `/${past.version}/restore`)));
    expect(leftOut.sort()).toEqual(['Ada Park', 'The story before']);
    expect((await draft(id)).relatedLinks).toMatchObject([{ title: 'Earlier', byHeadline: true }]);
  });

  it('keeps what a deletion and a discarded draft take away, and nothing of a save that was refused', async () => {
    const id = await make({ headline: 'Kept for a while' });
    await data(ada('POST', `${ADMIN}/${id}/actions/publish`, {}));
    await save(ada, id, { headline: 'Thrown away' });
    await data(ada('POST', `${ADMIN}/${id}/actions/discard`, {}));
    const [discard, update] = (await list(id)).data;
    expect(discard).toMatchObject({ action: 'discardDraft', changed: expect.arrayContaining(['headline']) });
    expect(await version(id, update!.version)).toMatchObject({ headline: 'Thrown away' });
    const { status } = await ada('PUT', `${ADMIN}/${id}`, { headline: '   ' });
    expect(status).toBe(400);
    expect((await list(id)).data[0]).toEqual(discard);

    await ada('DELETE', `${ADMIN}/${id}`);
    const rows = await news.strapi.db.connection('slugline_history').where({ document_id: id }).orderBy('id');
    expect(rows.at(-1)).toMatchObject({ action: 'delete', saved_by: 'Ada Park' });
    expect((await ada('GET', at(id))).status).toBe(404);
  });

  it('asks for a session, the right to the story, and a version that is there', async () => {
    const id = await make({ headline: 'Only for the desk' });
    const author = await adminSession(news, 'strapi-author');
    const operator = await adminSession(news, 'slugline-operator');
    expect((await news.rest(at(id), { token: null })).status).toBe(401);
    expect((await news.rest(at(id))).status).toBe(401);
    expect((await operator('GET', at(id))).status).toBe(403);
    expect((await author('GET', at(id))).status).toBe(404); // somebody else's story
    expect((await author('POST', at(id, '/0/restore'))).status).toBe(404);
    expect((await ada('GET', at(id, '/999999'))).status).toBe(404);
    expect((await ada('GET', at(id, '/one'))).status).toBe(400);
    expect((await ada('GET', at(id, '?limit=0'))).status).toBe(400);
    expect((await ada('GET', at(id, '/0/differences'))).status).toBe(200);
  });
});
