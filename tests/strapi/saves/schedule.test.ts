import Database from 'better-sqlite3';
import { keepDue } from '../../../src/schedule/keep-due';
import { adminSession } from '../../support/admin-session';
import { startServerProcess, type ServerProcess } from '../../support/processes/server-process';
import {
  databases,
  instanceSettings,
  postgresUrl,
  startStrapi,
  temporaryDatabase,
  type RunningStrapi,
} from '../../support/start-strapi';
import { until } from '../../support/until';
import { describeWhere } from '../../support/where';

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
    const story = await draft({ headline: 'Market opens at dawn', publishAt: FAR });
    expect(await isPublic(story.slug)).toBe(false);
    const publishAt = in_(300); // written past the hooks, so that nobody has to wait for a time that was far enough off
    await news.strapi.db
      .query(STORIES)
      .updateMany({ where: { documentId: story.documentId }, data: { publishAt } });
    await until(() => isPublic(story.slug));
    const published = await read(story.documentId, 'published');
    expect(Date.parse(published.publishedAt)).toBeGreaterThanOrEqual(Date.parse(publishAt));
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
    expect(after).toMatchObject({
      publishAt: null,
      publishedAt: null,
      missedPublishAt: FAR,
      missedUnpublishAt: null,
      scheduleProblem: 'A story needs a headline before it is published. The story has no text.',
    });
    const mended = await put(
      story.documentId,
      { headline: 'Can go out', publishAt: FAR, scheduleProblem: 'typed by a caller' },
      '?status=draft',
    );
    expect(mended.body.data).toMatchObject({ publishAt: FAR, missedPublishAt: null, scheduleProblem: null });
    await keepDue(news.strapi)(Date.parse(FAR));
    expect((await read(story.documentId, 'published')).headline).toBe('Can go out');
  });

  it('does not publish a story whose time was over before the server came back', async () => {
    const story = await draft({ headline: 'Missed altogether' });
    await news.strapi.db.query(STORIES).updateMany({
      where: { documentId: story.documentId },
      data: { publishAt: in_(-120_000), unpublishAt: in_(-60_000) },
    });
    await until(async () => (await read(story.documentId)).unpublishAt === null);
    expect(await read(story.documentId)).toMatchObject({
      publishAt: null,
      unpublishAt: null,
      publishedAt: null,
      missedPublishAt: expect.any(String),
      scheduleProblem: 'The time to withdraw the story is already past: change or clear it.',
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

  it('publishes nothing by a save with a time that is past, unless the caller says now', async () => {
    const past = '2026-01-02T00:00:00.000Z';
    const told = { path: ['publishAt'], code: 'schedule.publication-past', at: past };
    for (const query of ['', '?status=draft']) {
      const refused = await post({ headline: 'A date without an hour', publishAt: past }, query);
      expect([refused.status, refused.body.error.details.errors]).toEqual([
        400,
        [expect.objectContaining(told)],
      ]);
    }
    const byGraphql = await news.graphql(
      `mutation { createArticle(data: { headline: "By GraphQL", publishAt: "${past}" }) { documentId } }`,
      { token: news.token },
    );
    expect(byGraphql.body.errors[0].extensions.error.details.code).toBe('schedule.publication-past');
    const documents = news.strapi.documents(STORIES);
    const byService = documents.create({ data: { headline: 'By a script', publishAt: past } as never });
    await expect(byService).rejects.toMatchObject({ details: { errors: [told] } });

    const outright = await post({ headline: 'Now, please', publishAt: past }, '?status=published');
    expect([outright.status, await isPublic('now-please')]).toEqual([201, true]);
    const chief = await adminSession(news, 'strapi-super-admin');
    const articles = `/content-manager/collection-types/${STORIES}`;
    const saved = await chief('POST', articles, { headline: 'Saved by the chief', publishAt: past });
    expect(saved.status).toBe(400);
    const pressed = await chief('POST', `${articles}/actions/publish`, {
      headline: 'Pressed by the chief',
      publishAt: past,
    });
    expect([pressed.status, await isPublic('pressed-by-the-chief')]).toEqual([200, true]);
  });

  it('holds a story under embargo back from everybody without the permission', async () => {
    const writes = ['create', 'update', 'find', 'findOne', 'publish', 'preview'];
    const desk = await news.tokenFor(writes.map((action) => `${STORIES}.${action}`));
    const chief = await news.tokenFor(
      [...writes, 'publishDuringEmbargo'].map((action) => `${STORIES}.${action}`),
    );
    const as = (token: string, route: string, method: string, data: object) =>
      news.rest(`/api/articles${route}`, { token, method, data });
    const made = await as(desk, '', 'POST', { headline: 'Held back', embargoUntil: FAR });
    expect([made.status, made.body.data.publishedAt]).toEqual([201, null]);
    const id = made.body.data.documentId;
    const held = { code: 'embargo.in-force', at: FAR };
    for (const [route, method] of [
      [`/${id}/publish`, 'POST'],
      [`/${id}?status=published`, 'PUT'],
    ] as const) {
      const refused = await as(desk, route, method, {});
      expect([refused.status, refused.body.error.details]).toEqual([400, expect.objectContaining(held)]);
      expect(refused.body.error.details.errors[0].path).toEqual(['embargoUntil']);
    }
    expect((await as(desk, `/${id}`, 'PUT', { dateline: 'OSLO' })).body.data.publishedAt).toBeNull();
    for (const embargoUntil of [null, in_(1_000)])
      expect((await as(desk, `/${id}`, 'PUT', { embargoUntil })).status).toBe(400);
    const early = await as(desk, `/${id}`, 'PUT', { publishAt: in_(60_000) });
    expect(early.body.error.details).toMatchObject({
      code: 'embargo.scheduled-early',
      errors: [{ path: ['publishAt'], at: FAR }],
    });

    await news.strapi.db
      .query(STORIES)
      .updateMany({ where: { documentId: id }, data: { publishAt: in_(-1_000) } });
    await until(async () => (await read(id)).scheduleProblem !== null);
    expect(await isPublic('held-back')).toBe(false);
    await news.strapi
      .documents(STORIES)
      .discardDraft({ documentId: id })
      .catch(() => undefined);

    const second = (await as(desk, '', 'POST', { headline: 'Let go', embargoUntil: FAR })).body.data;
    expect((await as(desk, `/${second.documentId}/publish-during-embargo`, 'POST', {})).status).toBe(403);
    const freed = await as(chief, `/${second.documentId}/publish-during-embargo`, 'POST', {});
    expect([freed.status, await isPublic('let-go')]).toEqual([200, true]);
    const seen = await news.rest(`/api/articles/${second.documentId}`, { token: null });
    expect(seen.body.data).not.toHaveProperty('embargoUntil');

    const editor = await adminSession(news, 'strapi-editor');
    const articles = `/content-manager/collection-types/${STORIES}`;
    const byEditor = await editor('POST', `${articles}/actions/publish`, {
      headline: 'By an editor',
      embargoUntil: FAR,
    });
    expect([byEditor.status, byEditor.body.error.details.code]).toEqual([400, 'embargo.in-force']);
    const super_ = await adminSession(news, 'strapi-super-admin');
    const byChief = await super_('POST', `${articles}/actions/publish`, {
      headline: 'By the chief',
      embargoUntil: FAR,
    });
    expect([byChief.status, await isPublic('by-the-chief')]).toEqual([200, true]);
  });

  it('tells an open form what has become of the story, in each language by itself', async () => {
    const chief = await adminSession(news, 'strapi-super-admin');
    const { documentId } = await draft({ headline: 'Watched by two', embargoUntil: null, publishAt: FAR });
    const state = async (query = '') =>
      (await chief('GET', `/slugline/articles/${documentId}/state${query}`)).body.data;
    const before = await state();
    expect(before).toMatchObject({ state: 'draft', liveSince: null, goneSince: null, publishAt: FAR });
    await keepDue(news.strapi)(Date.parse(FAR));
    const live = await state();
    expect(live).toMatchObject({ state: 'live', publishAt: null, goneSince: null });
    expect(live.liveSince).toEqual((await read(documentId, 'published')).publishedAt);
    expect(await state('?locale=de')).toMatchObject({ state: 'none', liveSince: null, version: null });

    await news.strapi.documents(STORIES).unpublish({ documentId });
    const gone = await state();
    expect(gone).toMatchObject({ state: 'withdrawn', liveSince: null });
    expect(gone.firstPublishedAt).toBe(live.firstPublishedAt);
    expect(Date.parse(gone.goneSince)).toBeGreaterThanOrEqual(Date.parse(live.liveSince));
    await put(documentId, { dateline: 'OSLO' }, '?status=draft');
    expect((await state()).version).not.toBe(gone.version);
    expect((await state()).goneSince).toBe(gone.goneSince);
    expect((await chief('GET', '/slugline/articles/isnotthere/state')).status).toBe(404);
  });

  it('tells readers of a correction without a tick', async () => {
    const { body } = await post({ headline: 'A figure put right' });
    const { documentId, slug } = body.data;
    const updated = async () =>
      (await news.rest(`/api/editions/${slug}`, { token: null })).body.data.updatedAt;
    const before = await updated();
    const corrections = [{ text: 'An earlier version misstated the number of boats.' }];
    await put(documentId, { corrections, substantiveUpdate: false });
    const after = await updated();
    expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
    await put(documentId, { dateline: 'OSLO', corrections });
    expect(await updated()).toBe(after);
  });

  it('belongs to those who may publish', async () => {
    const writer = await news.tokenFor(
      ['create', 'update', 'find', 'findOne'].map((action) => `${STORIES}.${action}`),
    );
    const refused = await news.rest('/api/articles', {
      token: writer,
      data: { headline: 'Through the back door', publishAt: in_(60_000) },
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

  it('is a proposal where an administrator may not publish', async () => {
    const author = await adminSession(news, 'strapi-author');
    const articles = `/content-manager/collection-types/${STORIES}`;
    const proposed = await author('POST', articles, { headline: 'From an author', publishAt: FAR });
    expect([proposed.status, proposed.body.data?.isTimeProposed]).toEqual([201, true]);

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
    // The panel says what was missed, in the editor's zone.
    for (const name of ['missedPublishAt', 'missedUnpublishAt', 'scheduleProblem'])
      expect(shown).not.toContain(name);
  });
});

describeWhere(postgresUrl(), 'PostgreSQL')('the schedule of two servers', () => {
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
    const posted = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        first.rest('/api/articles?status=draft', {
          data: { headline: `Result ${number} is in`, publishAt: FAR },
        }),
      ),
    );
    expect(posted.map(({ status }) => status)).toEqual(Array(40).fill(201));
    await db('articles').update({ publish_at: new Date(Date.now() + 500) }); // their minute comes at once

    const left = async () => Number((await db('articles').whereNotNull('publish_at').count())[0]?.count);
    await until(async () => (await left()) === 0, 110_000);
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
    const posted = await fetch(`${before.url}/api/articles?status=draft`, {
      method: 'POST',
      headers: { authorization: `Bearer ${before.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { headline: 'Out while the lights were off', publishAt: FAR } }),
    });
    expect(posted.status).toBe(201);
    await before.kill();
    const file = new Database(database.env.DATABASE_FILENAME ?? '');
    file.prepare('update articles set publish_at = ?').run(Date.now()); // its time came meanwhile
    file.close();

    const after = await startServerProcess(env);
    const story = () => fetch(`${after.url}/api/editions/out-while-the-lights-were-off`);
    await until(async () => (await story()).status === 200);
    await after.kill();
    await database.drop();
  });
});
