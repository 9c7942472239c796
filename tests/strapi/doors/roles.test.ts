import { giveRoleLanguages } from '../../../src/at-start/role-languages';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const STORIES = '/content-manager/collection-types/api::article.article';
const DO = 'plugin::content-manager.explorer';

describe.each(databases())('the roles of a fresh newsroom on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const post = async (headline: string): Promise<string> =>
    (await news.rest('/api/articles?status=draft', { data: { headline } })).body.data.documentId;
  const held = (code: string) =>
    news.strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { code }, subject: 'api::article.article' } });
  const read = async (who: AdminCall) =>
    (await who('GET', STORIES)).body.results.map((story: { headline: string }) => story.headline);

  it('let an editor read, publish and delete everybody’s stories', async () => {
    const documentId = await post('Ferries sail again');
    const editor = await adminSession(news, 'strapi-editor');
    expect(await read(editor)).toEqual(['Ferries sail again']);
    expect((await editor('POST', `${STORIES}/${documentId}/actions/publish`, {})).status).toBe(200);
    expect((await news.rest('/api/editions/ferries-sail-again', { token: null })).status).toBe(200);
    expect((await editor('DELETE', `${STORIES}/${documentId}`)).status).toBe(200);
  });

  it('let an author read, write and delete their own, and publish nothing', async () => {
    await post('Somebody else’s');
    const author = await adminSession(news, 'strapi-author');
    const made = await author('POST', STORIES, { headline: 'Mine' });
    expect(made.status).toBe(201);
    const { documentId } = made.body.data;
    expect(await read(author)).toEqual(['Mine']);
    expect((await author('POST', `${STORIES}/${documentId}/actions/publish`, {})).status).toBe(403);
    expect((await author('DELETE', `${STORIES}/${documentId}`)).status).toBe(200);
  });

  it('open a language added later to whoever had all of them, and to nobody else', async () => {
    const permissions = news.strapi.db.query('admin::permission');
    const chosen = (await held('strapi-author'))[0]!;
    await permissions.update({
      where: { id: chosen.id },
      data: { properties: { ...chosen.properties, locales: [] } },
    });
    const story = { headline: 'Lautat kulkevat' };
    const made = await news.rest('/api/articles?status=draft&locale=fi', { data: story });
    expect(made.status).toBe(201);
    const editor = await adminSession(news, 'strapi-editor');
    const finnish = await editor('GET', `${STORIES}?locale=fi`);
    expect(finnish.body.results).toMatchObject([{ headline: 'Lautat kulkevat' }]);
    for (const code of ['slugline-reporter', 'slugline-desk-editor', 'slugline-chief'])
      for (const { properties } of await held(code)) expect(properties.locales).toContain('fi');
    expect(await permissions.findOne({ where: { id: chosen.id } })).toMatchObject({
      properties: { locales: [] },
    });
  });

  it('stay as somebody has set them, at every later start', async () => {
    const permissions = news.strapi.db.query('admin::permission');
    const publish = { action: `${DO}.publish`, role: { code: 'strapi-editor' } };
    const [{ id }] = await permissions.findMany({ where: { ...publish, subject: 'api::article.article' } });
    await permissions.delete({ where: { id } });
    const before = await held('strapi-editor');
    await giveRoleLanguages(news.strapi);
    expect(await held('strapi-editor')).toEqual(before);
    await news.strapi.store.delete({ type: 'core', name: 'slugline', key: 'role-languages' }); // as if it were older
    await giveRoleLanguages(news.strapi);
    expect(await held('strapi-editor')).toEqual(before);
  });
});
