import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { keepDue } from '../../../src/schedule/keep-due';

const STORIES = '/content-manager/collection-types/api::article.article';
const FAR = '2126-05-01T06:00:00.000Z';
const body = [
  { type: 'paragraph', children: [{ type: 'text', text: 'The ferry sails at six from now on.' }] },
];

/** A reporter writes and hands over, an editor repairs and schedules, a chief publishes and corrects. */
describe.each(databases())('a day of the newsroom’s roles on %s', (database) => {
  let news: RunningStrapi;
  let reporter: AdminCall;
  let editor: AdminCall;
  let chief: AdminCall;
  let section: string;
  let author: string;
  let story: string;

  beforeAll(async () => {
    news = await startStrapi(database);
    section = (await news.rest('/api/sections', { data: { name: 'Coast' } })).body.data.documentId;
    author = (await news.rest('/api/authors', { data: { name: 'Ida Moe' } })).body.data.documentId;
    reporter = await adminSession(news, 'slugline-reporter');
    editor = await adminSession(news, 'slugline-desk-editor');
    chief = await adminSession(news, 'slugline-chief');
  });
  afterAll(() => news.stop());

  const draft = async () =>
    (await news.strapi
      .documents('api::article.article')
      .findOne({ documentId: story, status: 'draft' })) as Record<string, unknown>;
  const isPublic = async () =>
    (await news.rest('/api/editions/ferry-sails-early', { token: null })).status === 200;

  it.each(['slugline-reporter', 'strapi-author'])(
    'lets a %s choose among sections and authors, and make none',
    async (code) => {
      const who = await adminSession(news, code);
      for (const [field, name] of [
        ['section', 'Coast'],
        ['authors', 'Ida Moe'],
      ]) {
        const { status, body: found } = await who(
          'GET',
          `/content-manager/relations/api::article.article/${field}`,
        );
        expect([status, found.results?.map((one: { name: string }) => one.name)]).toEqual([200, [name]]);
      }
      const made = await who('POST', '/content-manager/collection-types/api::section.section', {
        name: 'Coast',
      });
      expect(made.status).toBe(403);
    },
  );

  it('lets a reporter write, propose a time and hand over, and keeps the time from publishing by itself', async () => {
    const made = await reporter('POST', STORIES, {
      headline: 'Ferry sails early',
      body,
      section: { connect: [{ documentId: section }] },
      authors: { connect: [{ documentId: author }] },
      publishAt: FAR,
      deskState: 'desk',
      deskNotes: 'Check the timetable.',
    });
    expect(made.status).toBe(201);
    story = made.body.data.documentId;
    expect(await draft()).toMatchObject({ publishAt: FAR, isTimeProposed: true, deskState: 'desk' });
    expect((await reporter('POST', `${STORIES}/${story}/actions/publish`, {})).status).toBe(403);
    await keepDue(news.strapi)(Date.parse(FAR));
    expect(await isPublic()).toBe(false);
    expect(await draft()).toMatchObject({
      publishAt: null,
      missedPublishAt: FAR,
      scheduleProblem: expect.stringContaining('may not publish'),
    });
  });

  it('lets an editor repair and schedule: the time holds', async () => {
    const put = await editor('PUT', `${STORIES}/${story}`, { standfirst: 'From Monday.', publishAt: FAR });
    expect(put.status).toBe(200);
    expect(await draft()).toMatchObject({ publishAt: FAR, isTimeProposed: false, scheduleProblem: null });
    await keepDue(news.strapi)(Date.parse(FAR));
    expect(await isPublic()).toBe(true);
    expect((await editor('DELETE', `${STORIES}/${story}`)).status).toBe(403);
  });

  it('lets a chief correct and publish, during an embargo too', async () => {
    const corrections = [{ text: 'The ferry sails at six, not at seven.' }];
    const embargoUntil = FAR;
    expect((await chief('PUT', `${STORIES}/${story}`, { corrections, embargoUntil })).status).toBe(200);
    expect((await editor('POST', `${STORIES}/${story}/actions/publish`, {})).status).toBe(400);
    expect((await chief('POST', `${STORIES}/${story}/actions/publish`, {})).status).toBe(200);
    const { body: edition } = await news.rest('/api/editions/ferry-sails-early', { token: null });
    expect(edition.data.corrections).toHaveLength(1);
  });

  it('tells the list of stories its authors by name, of the stories a role may read', async () => {
    const ask = async (who: AdminCall, stories: string) =>
      (await who('GET', `/slugline/authors?stories=${stories}`)).body;
    expect(await ask(reporter, `${story},nobodys`)).toEqual({ data: { [story]: ['Ida Moe'] } });
    const other = await adminSession(news, 'strapi-author'); // who reads what is theirs
    expect(await ask(other, story)).toEqual({ data: {} });
    expect((await ask(editor, '')).error).toMatchObject({
      status: 400,
      details: { errors: [{ path: ['stories'] }] },
    });
  });

  it('leaves content to whom it belongs: an operator sees deliveries and no story', async () => {
    const operator = await adminSession(news, 'slugline-operator');
    expect((await operator('GET', '/slugline/deliveries')).status).toBe(200);
    expect((await operator('GET', STORIES)).status).toBe(403);
    expect((await reporter('GET', '/slugline/desk')).status).toBe(200);
    expect((await operator('GET', `/slugline/authors?stories=${story}`)).status).toBe(403);
  });
});
