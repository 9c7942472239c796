import type { SiteEvent } from '../../../src/newsroom/edition/site-events';
import { adminSession } from '../../support/admin-session';
import { paragraph } from '../../support/paragraph';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const FRONTS = '/content-manager/collection-types/api::front.front';
const BODY = ['The ferry company of Moss ordered three electric boats from a yard in the north.'].map(
  paragraph,
);

/** A front page is an order of editions: made by an editor, read by everybody in one request. */
describe.each(databases())('the front pages on %s', (database) => {
  let news: RunningStrapi;
  let told: jest.SpyInstance;
  let sport: { documentId: string };
  let front: { documentId: string };
  const stories: { documentId: string; slug: string }[] = [];

  beforeAll(async () => {
    news = await startStrapi(database);
    const wireRoom = news.strapi.get('slugline.wire-room' as never) as {
      append(...args: unknown[]): unknown;
    };
    told = jest.spyOn(wireRoom, 'append');
    sport = (await news.rest('/api/sections', { data: { name: 'Sport' } })).body.data;
    for (let number = 1; number <= 5; number += 1) stories.push(await publish(`Boat ${number} ordered`));
  });
  beforeEach(() => told.mockClear());
  afterAll(() => news.stop());

  const publish = async (headline: string, more: object = {}, status = 'published') => {
    const data = { headline, body: BODY, ...more };
    const answer = await news.rest(`/api/articles?status=${status}`, { data });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data as { documentId: string; slug: string };
  };
  const fronts = () => news.strapi.documents('api::front.front');
  const id = (number: number) => stories[number - 1]!.documentId;
  const read = (query = '', headers: Record<string, string> = {}) =>
    news.rest(`/api/front${query}`, { token: null, headers });
  const shown = async (query = '') =>
    (await read(query)).body.data.map(({ headline }: { headline: string }) => headline.split(' ')[1]);
  const events = () => told.mock.calls.flatMap(([, list]) => list as SiteEvent[]);

  it('are the newest stories where nobody has ordered anything, as a list has them', async () => {
    const { status, body, headers } = await read('?pageSize=3');
    const list = await news.rest('/api/editions?pageSize=3', { token: null });
    expect([status, body]).toEqual([200, { ...list.body, pinned: 0 }]);
    expect(headers.get('surrogate-key')).toBe('list-en');
  });

  it('have what an editor put first, in that order, and then the newest others, once', async () => {
    front = await fronts().create({ data: { name: 'Front page', stories: [id(2), id(5), id(1)] } as never });
    expect(await shown()).toEqual(['2', '5', '1', '4', '3']);
    const { body } = await read('?pageSize=4');
    expect(body.pinned).toBe(3);
    const rest = await news.rest(`/api/editions?before=${body.next}`, { token: null });
    expect(rest.body.data.map(({ slug }: { slug: string }) => slug)).toEqual([
      'boat-3-ordered',
      'boat-2-ordered',
      'boat-1-ordered',
    ]);
    expect(events()).toMatchObject([{ kind: 'front', paths: ['/'], tags: ['list-en'] }]);
    expect(Object.keys((await read('?fields=headline')).body.data[0])).toEqual(['headline']);
  });

  it('answer 304 until the order or a card changes, and tell nobody of a save that changes neither', async () => {
    const etag = String((await read()).headers.get('etag'));
    const asked = async () => (await read('', { 'if-none-match': etag })).status;
    expect(await asked()).toBe(304);
    await fronts().update({ documentId: front.documentId, data: { name: 'The front page' } as never });
    expect([await asked(), events()]).toEqual([304, []]);
    await fronts().update({ documentId: front.documentId, data: { stories: [id(5), id(2)] } as never });
    expect([await asked(), events().length]).toEqual([200, 1]);
    expect(await shown()).toEqual(['5', '2', '4', '3', '1']);
  });

  it('never show a draft, a story under embargo or a withdrawn one, which keeps its place until it is live', async () => {
    const draft = await publish('Boat 6 delayed', {}, 'draft');
    const held = await publish('Boat 7 secret', { embargoUntil: '2126-01-01T00:00:00.000Z' }, 'draft');
    await fronts().update({
      documentId: front.documentId,
      data: { stories: [draft.documentId, held.documentId, id(5), id(2)] } as never,
    });
    expect(await shown()).toEqual(['5', '2', '4', '3', '1']);
    await news.strapi.documents('api::article.article').unpublish({ documentId: id(5) });
    expect(await shown()).toEqual(['2', '4', '3', '1']);
    await news.strapi.documents('api::article.article').publish({ documentId: draft.documentId });
    expect(await shown()).toEqual(['6', '2', '4', '3', '1']);
    await news.strapi.documents('api::article.article').publish({ documentId: id(5) });
    expect((await shown()).slice(0, 3)).toEqual(['6', '5', '2']);
  });

  it('are had by a section, too, with stories of others, whose changes reach its page', async () => {
    await publish('Boat 8 wins', { section: sport.documentId });
    await fronts().create({ data: { name: 'Sport', section: sport.documentId, stories: [id(3)] } as never });
    expect(events().at(-1)).toMatchObject({ paths: ['/sport'], tags: ['section-sport'] });
    expect(await shown('?section=sport')).toEqual(['3', '8']);
    told.mockClear();
    await news.rest(`/api/articles/${id(3)}`, { method: 'PUT', data: { standfirst: 'It is yellow.' } });
    const [event] = events();
    expect(event?.paths).toContain('/sport');
    expect(event?.tags).toContain('section-sport');
    await news.rest(`/api/sections/${sport.documentId}`, { method: 'PUT', data: { slug: 'sports' } });
    expect(await shown('?section=sports')).toEqual(['3', '8']);
    expect(await shown('?section=sport')).toEqual([]);
  });

  it('are read in GraphQL in the same shape', async () => {
    const query = `{ front(section: "sports", pageSize: 1) { pinned next cards { headline path } } }`;
    const { body } = await news.graphql(query);
    expect(body.data.front).toMatchObject({ pinned: 1, cards: [{ headline: 'Boat 3 ordered' }] });
    const wrong = await news.graphql(`{ front(pageSize: 0) { pinned } }`);
    expect(wrong.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const closed = await news.graphql(`{ fronts { name } }`);
    expect(closed.body.errors).toHaveLength(1);
  });

  it('refuse what is no list of stories, a story twice, and a second front of one place, with paths', async () => {
    const editor = await adminSession(news, 'slugline-desk-editor');
    const tried = async (data: object) => {
      const { status, body } = await editor('POST', FRONTS, { name: 'Another', ...data });
      return [status, ...body.error.details.errors.map(({ path, code }: never) => `${path} ${code}`)];
    };
    expect(await tried({ stories: 'boat' })).toEqual([400, 'stories front.not-a-list']);
    expect(await tried({ stories: [id(1), 7, id(1)] })).toEqual([
      400,
      'stories,1 front.no-story',
      'stories,2 front.twice',
    ]);
    expect(await tried({ stories: [id(1)] })).toEqual([400, 'section front.taken']);
    expect((await read('?colour=red&pageSize=101')).status).toBe(400);
  });

  it('are ordered by editors and chiefs, and only looked at by reporters', async () => {
    for (const [role, expected] of [
      ['slugline-reporter', [200, 403]],
      ['slugline-desk-editor', [200, 200]],
      ['slugline-chief', [200, 200]],
      ['slugline-operator', [403, 403]],
    ] as const) {
      const who = await adminSession(news, role);
      const seen = await who('GET', FRONTS);
      const saved = await who('PUT', `${FRONTS}/${front.documentId}`, { stories: [id(4), id(2)] });
      expect([role, seen.status, saved.status]).toEqual([role, ...expected]);
    }
    expect((await shown()).slice(0, 2)).toEqual(['4', '2']);
  });

  it('are the newest again once a front is deleted', async () => {
    told.mockClear();
    await fronts().delete({ documentId: front.documentId, locale: '*' });
    expect((await read()).body.pinned).toBe(0);
    expect(events()).toMatchObject([{ kind: 'front', paths: ['/'] }]);
  });
});
