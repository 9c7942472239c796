import { keepDue } from '../../src/schedule/keep-due';
import { adminSession } from '../support/admin-session';
import { startServerProcess, type ServerProcess } from '../support/server-process';
import {
  databases,
  instanceSettings,
  postgresUrl,
  startStrapi,
  temporaryDatabase,
  type RunningStrapi,
} from '../support/start-strapi';
import { until } from '../support/until';

const STORIES = 'api::article.article';
const FAR = '2126-05-01T06:00:00.000Z';
const LATER = '2126-05-02T06:00:00.000Z';
const in_ = (ms: number) => new Date(Date.now() + ms).toISOString();

describe.each(databases())('the schedule on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const post = (data: object, query = '') => news.rest(`/api/articles${query}`, { data });
  const put = (id: string, data: object, query = '') =>
    news.rest(`/api/articles/${id}${query}`, { method: 'PUT', data });
  const draft = async (data: object) => (await post(data, '?status=draft')).body.data;
  const read = async (id: string, status = 'draft') =>
    (await news.rest(`/api/articles/${id}?status=${status}`)).body.data;
  const isPublic = async (slug: string) =>
    (await news.rest(`/api/editions/${slug}`, { token: null })).status === 200;

  it('publishes a draft when its time comes, through every hook, and clears the time', async () => {
    const story = await draft({ headline: 'Market opens at dawn', publishAt: in_(1_500) });
    expect(await isPublic(story.slug)).toBe(false);
    await until(() => isPublic(story.slug));
    const published = await read(story.documentId, 'published');
    expect(Date.parse(published.publishedAt)).toBeGreaterThanOrEqual(Date.parse(story.publishAt));
    expect(published.firstPublishedAt).not.toBeNull();
    expect(await read(story.documentId)).toMatchObject({ publishAt: null, scheduleProblem: null });
  });

  it('publishes nothing before its minute, however it was saved', async () => {
    const byDefault = await post({ headline: 'Embargoed by default', publishAt: FAR });
    expect([byDefault.status, byDefault.body.data.publishedAt]).toEqual([201, null]);
    expect(await isPublic('embargoed-by-default')).toBe(false);
    const changed = await put(byDefault.body.data.documentId, { dateline: 'OSLO' });
    expect([changed.status, changed.body.data.publishedAt]).toEqual([200, null]);

    const outright = await post({ headline: 'Embargoed outright', publishAt: FAR }, '?status=published');
    expect(outright.status).toBe(400);
    expect(outright.body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['publishAt'], code: 'schedule.now-and-later' }),
    ]);

    await keepDue(news.strapi)(Date.parse(FAR) - 1);
    expect(await isPublic('embargoed-by-default')).toBe(false);
    await keepDue(news.strapi)(Date.parse(FAR));
    expect(await isPublic('embargoed-by-default')).toBe(true);
  });

  it('withdraws a story at its time, set on the draft while the story is live', async () => {
    const { body } = await post({ headline: 'Offer ends tonight' });
    const { documentId, slug } = body.data;
    await put(documentId, { unpublishAt: FAR }, '?status=draft');
    expect(await isPublic(slug)).toBe(true);
    await keepDue(news.strapi)(Date.parse(FAR));
    expect((await news.rest(`/api/editions/${slug}`, { token: null })).status).toBe(410);
    expect(await read(documentId)).toMatchObject({ unpublishAt: null, scheduleProblem: null });
  });

  it('has no time left once somebody publishes or withdraws by hand', async () => {
    const story = await draft({ headline: 'Published early by hand', publishAt: FAR, unpublishAt: LATER });
    await news.strapi.documents(STORIES).publish({ documentId: story.documentId });
    expect(await read(story.documentId)).toMatchObject({ publishAt: null, unpublishAt: LATER });
    expect(await read(story.documentId, 'published')).toMatchObject({ publishAt: null });
    await news.strapi.documents(STORIES).unpublish({ documentId: story.documentId });
    expect(await read(story.documentId)).toMatchObject({ publishAt: null, unpublishAt: null });
  });

  it('says on the article why a time was not kept, and does not try again', async () => {
    const story = await draft({ headline: 'Cannot go out', publishAt: FAR });
    await news.strapi.db
      .connection('articles')
      .where({ document_id: story.documentId })
      .update({ headline: '' });
    await keepDue(news.strapi)(Date.parse(FAR));
    const after = await read(story.documentId);
    expect(after).toMatchObject({ publishAt: null, publishedAt: null });
    expect(after.scheduleProblem).toBe(
      'Not published at 2126-05-01 06:00 UTC: A story needs a headline before it is published.',
    );
    const mended = await put(
      story.documentId,
      { headline: 'Can go out', publishAt: FAR, scheduleProblem: 'typed by a caller' },
      '?status=draft',
    );
    expect(mended.body.data).toMatchObject({ publishAt: FAR, scheduleProblem: null });
    await keepDue(news.strapi)(Date.parse(FAR));
    expect((await read(story.documentId, 'published')).headline).toBe('Can go out');
  });

  it('does not publish a story whose time was over before the server came back', async () => {
    const publishAt = in_(-120_000);
    const story = await draft({ headline: 'Missed altogether', publishAt, unpublishAt: in_(-60_000) });
    await until(async () => (await read(story.documentId)).unpublishAt === null);
    expect(await read(story.documentId)).toMatchObject({
      publishAt: null,
      unpublishAt: null,
      publishedAt: null,
      scheduleProblem: expect.stringMatching(/^Not published at .* The time to withdraw .* already past/),
    });
    expect(await isPublic(story.slug)).toBe(false);
  });

  it('keeps its times when a draft is thrown away, and gives a clone none', async () => {
    const { documentId } = (await post({ headline: 'Plan of the week' })).body.data;
    await put(
      documentId,
      { headline: 'Plan of next week', publishAt: FAR, unpublishAt: LATER },
      '?status=draft',
    );
    await news.strapi.documents(STORIES).discardDraft({ documentId });
    expect(await read(documentId)).toMatchObject({
      headline: 'Plan of the week',
      publishAt: FAR,
      unpublishAt: LATER,
    });
    const clone = await news.strapi.documents(STORIES).clone({ documentId, data: {} as never });
    expect(await read(String(clone?.documentId))).toMatchObject({ publishAt: null, unpublishAt: null });
  });

  it('names what is wrong with the times, together with everything else', async () => {
    const answer = await post({ headline: 'Wrong way round', publishAt: LATER, unpublishAt: FAR });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details).toMatchObject({
      code: 'schedule.order',
      errors: [{ path: ['unpublishAt'] }],
    });
    const unreadable = await post({ headline: 'No times', publishAt: 'tomorrow', unpublishAt: { at: 5 } });
    expect(unreadable.status).toBe(400);
    expect(unreadable.body.error.details.errors.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'publishAt',
      'unpublishAt',
    ]);
  });

  it('belongs to those who may publish', async () => {
    const writer = await news.tokenFor(
      ['create', 'update', 'find', 'findOne'].map((action) => `${STORIES}.${action}`),
    );
    const refused = await news.rest('/api/articles', {
      token: writer,
      data: { headline: 'Through the back door', publishAt: in_(0) },
    });
    expect(refused.status).toBe(403);
    const story = await draft({ headline: 'Scheduled by the desk', publishAt: FAR });
    const change = (data: object) =>
      news.rest(`/api/articles/${story.documentId}?status=draft`, { method: 'PUT', token: writer, data });
    expect((await change({ publishAt: null })).status).toBe(403);
    expect((await change({ unpublishAt: LATER })).status).toBe(403);
    const same = await change({ dateline: 'OSLO', publishAt: FAR });
    expect([same.status, same.body.data.publishAt]).toEqual([200, FAR]);
  });

  it('is closed to an administrator without the Publish button', async () => {
    const author = await adminSession(news, 'strapi-author');
    const articles = `/content-manager/collection-types/${STORIES}`;
    const refused = await author('POST', articles, { headline: 'From an author', publishAt: FAR });
    expect(refused.status).toBe(403);
    expect((await author('POST', articles, { headline: 'From an author' })).status).toBe(201);

    const chief = await adminSession(news, 'strapi-super-admin');
    const scheduled = await chief('POST', articles, { headline: 'From the chief', publishAt: FAR });
    expect([scheduled.status, scheduled.body.data?.publishAt]).toEqual([201, FAR]);
  });

  it('tells an editor in the form what the two times do', async () => {
    const contentTypes = news.strapi.plugin('content-manager').service('content-types');
    const { metadatas, layouts } = await contentTypes.findConfiguration(news.strapi.contentTypes[STORIES]);
    expect(metadatas.publishAt.edit.description).toContain('Save, not Publish');
    expect(metadatas.scheduleProblem.edit.editable).toBe(false);
    const shown = layouts.edit.flat().map(({ name }: { name: string }) => name);
    expect(shown).toEqual(expect.arrayContaining(['publishAt', 'unpublishAt']));
    expect(shown).not.toContain('scheduleProblem'); // the panel says it, in the editor's zone
  });
});

(postgresUrl() ? describe : describe.skip)('the schedule of two servers (skipped without PostgreSQL)', () => {
  let first: RunningStrapi;
  let second: ServerProcess;
  beforeAll(async () => {
    first = await startStrapi('postgres');
    second = await startServerProcess();
  });
  afterAll(async () => {
    await second.kill();
    await first.stop();
  });

  it('publishes each of 40 stories of one minute exactly once', async () => {
    const db = first.strapi.db.connection;
    // The database itself counts how often anything was published, whoever did it.
    await db.raw(`
      create table test_publications (document_id text);
      create function test_count() returns trigger language plpgsql as
        'begin insert into test_publications values (new.document_id); return new; end';
      create trigger test_count after insert on articles for each row when (new.published_at is not null)
        execute function test_count();`);
    const publishAt = in_(4_000);
    const posted = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        first.rest('/api/articles?status=draft', { data: { headline: `Result ${number} is in`, publishAt } }),
      ),
    );
    expect(posted.map(({ status }) => status)).toEqual(Array(40).fill(201));

    const left = async () => Number((await db('articles').whereNotNull('publish_at').count())[0]?.count);
    await until(async () => (await left()) === 0, 60_000);
    const published = (await db('test_publications').select('document_id')).map((row) => row.document_id);
    const expected = posted.map(({ body }) => body.data.documentId);
    expect(published.sort()).toEqual(expected.sort());
    expect(await db('articles').whereNotNull('schedule_problem').select('schedule_problem')).toEqual([]);
  });
});

describe('the schedule over a restart', () => {
  it('publishes what came due while no server ran', async () => {
    const database = await temporaryDatabase('sqlite');
    const env = { ...instanceSettings(), ...database.env };
    const before = await startServerProcess(env);
    const publishAt = in_(2_500);
    const posted = await fetch(`${before.url}/api/articles?status=draft`, {
      method: 'POST',
      headers: { authorization: `Bearer ${before.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { headline: 'Out while the lights were off', publishAt } }),
    });
    expect(posted.status).toBe(201);
    await before.kill();
    await until(() => Date.now() > Date.parse(publishAt));

    const after = await startServerProcess(env);
    const story = () => fetch(`${after.url}/api/editions/out-while-the-lights-were-off`);
    await until(async () => (await story()).status === 200);
    await after.kill();
    await database.drop();
  });
});
