import { adminSession, type AdminCall } from '../support/admin-session';
import { startServerProcess, type ServerProcess } from '../support/processes/server-process';
import { databases, startStrapi, type RunningStrapi } from '../support/start-strapi';
import { isLong } from './fault-settings';

const ROUNDS = isLong ? 75 : 4;
const BULKS = isLong ? 15 : 2;

jest.setTimeout(isLong ? 1_800_000 : 300_000);

const BODY = [
  { type: 'paragraph', children: [{ type: 'text', text: 'The bridge opened to cyclists on Tuesday.' }] },
];
const CONTENT = '/content-manager/collection-types/api::article.article';

/**
 * Editors who save at the same moment stories that have to do with each other. Strapi makes a public row anew at each
 * publication, and with it every row that links to it: without one order of locks they wait for each other for ever.
 */
describe.each(databases())('saves that cross each other on %s', (database) => {
  let news: RunningStrapi;
  let twin: ServerProcess;
  let admin: AdminCall;
  let story = 0;
  beforeAll(async () => {
    news = await startStrapi(database);
    twin = await startServerProcess();
    admin = await adminSession(news, 'strapi-super-admin');
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
    const { data: saved, error } = text === '' ? ({} as never) : JSON.parse(text);
    return { status: answer.status, data: saved, error };
  };
  const publish = async (more: object = {}) => {
    const headline = `Bridge ${(story += 1)} opens`;
    const { status, data } = await ask(news.url, 'POST', '/api/articles?status=published', {
      headline,
      body: BODY,
      ...more,
    });
    expect(status).toBe(201);
    return data as { documentId: string; slug: string };
  };
  const isPublic = async ({ slug }: { slug: string }) =>
    (await ask(news.url, 'GET', `/api/editions/${slug}`)).status === 200;

  it(`publish stories that link and ban each other, ${ROUNDS} times at two servers`, async () => {
    const [one, two, three] = [await publish(), await publish(), await publish()];
    const all = [one, two, three];
    for (let round = 0; round < ROUNDS; round += 1) {
      const saves = all.map((own, at) => {
        const others = all.filter((other) => other !== own).map(({ documentId }) => documentId);
        const data = {
          standfirst: `As of round ${round}.`,
          bannedRelated: round % 2 ? others : [],
          relatedLinks: others.map((article) => ({ article, title: '' })),
        };
        return ask(
          at % 2 ? twin.url : news.url,
          'PUT',
          `/api/articles/${own.documentId}?status=published`,
          data,
        );
      });
      const editor = admin('POST', `${CONTENT}/${two.documentId}/actions/publish`, {});
      const statuses = [...(await Promise.all(saves)), await editor].map(({ status }) => status);
      expect(statuses).toEqual([200, 200, 200, 200]);
    }
    const { data } = await ask(news.url, 'GET', `/api/editions/${one.slug}`);
    expect(data.standfirst).toBe(`As of round ${ROUNDS - 1}.`);
    const shown = data.relatedLinks.map(({ card }: { card: { slug: string } }) => card.slug);
    expect(shown.slice(0, 2)).toEqual([two.slug, three.slug]);
  });

  it(`publish and withdraw lists that overlap, ${BULKS} times`, async () => {
    const stories: { documentId: string; slug: string }[] = [];
    for (let at = 0; at < 8; at += 1) {
      const before = stories.at(-1)?.documentId;
      stories.push(await publish(before ? { relatedLinks: [{ article: before, title: '' }] } : {}));
    }
    const ids = stories.map(({ documentId }) => documentId);
    const bulk = (action: string, documentIds: string[]) =>
      admin('POST', `${CONTENT}/actions/${action}`, { documentIds, locale: ['en'] });
    for (let time = 0; time < BULKS; time += 1) {
      const answers = await Promise.all([
        bulk('bulkPublish', ids.slice(0, 6)),
        bulk('bulkPublish', ids.slice(2).reverse()),
        bulk('bulkUnpublish', ids.slice(3, 5)),
        ask(twin.url, 'PUT', `/api/articles/${ids[2]}?status=published`, { standfirst: `Time ${time}.` }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
    expect((await bulk('bulkPublish', ids)).body).toMatchObject({ count: ids.length });
    for (const one of stories) expect(await isPublic(one)).toBe(true);
  });

  it('say with the field that a section was deleted meanwhile, and keep every other save', async () => {
    for (let time = 0; time < BULKS; time += 1) {
      const section = (await ask(news.url, 'POST', '/api/sections', { name: `Bridges ${time}` })).data;
      const drafts = [await publish(), await publish(), await publish()];
      const [gone, ...saves] = await Promise.all([
        ask(news.url, 'DELETE', `/api/sections/${section.documentId}`),
        ...drafts.map(({ documentId }, at) =>
          ask(at % 2 ? twin.url : news.url, 'PUT', `/api/articles/${documentId}?status=published`, {
            section: section.documentId,
          }),
        ),
      ]);
      expect(gone?.status).toBe(204);
      for (const { status, error } of saves) {
        expect([200, 400]).toContain(status);
        if (status === 400)
          expect(error.details.errors).toEqual([expect.objectContaining({ path: ['section'] })]);
      }
      for (const one of drafts) {
        const { data } = await ask(news.url, 'GET', `/api/editions/${one.slug}`);
        expect(data).toMatchObject({ documentId: one.documentId, section: null });
      }
    }
  });
});
