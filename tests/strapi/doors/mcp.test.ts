import { createFirstAdmin } from '../../../src/at-start/first-admin';
import { startStrapi, type RunningStrapi } from '../../support/start-strapi';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The ferry sails again on Monday.' }] }];
const LOGIN = { ADMIN_EMAIL: 'desk@example.org', ADMIN_PASSWORD: 'Deadline2026' };

describe('the tools for assistants', () => {
  let news: RunningStrapi;
  let token: string;
  beforeAll(async () => {
    news = await startStrapi('sqlite', { MCP: 'true' });
    await createFirstAdmin(news.strapi, LOGIN);
    const admin = await news.strapi.db
      .query('admin::user')
      .findOne({ where: { email: LOGIN.ADMIN_EMAIL }, populate: ['roles'] });
    const tokens = news.strapi.service('admin::api-token-admin') as unknown as {
      create(token: object, owner?: object): Promise<{ accessKey: string }>;
    };
    const permissions = [
      { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' },
    ];
    const made = await tokens.create(
      {
        ...{ kind: 'admin', name: 'assistant', description: '', lifespan: null, adminUserOwner: admin.id },
        adminPermissions: permissions,
      },
      admin,
    );
    token = made.accessKey;
    await news.rest('/api/articles', { data: { headline: 'Ferry sails again', body } });
    await news.rest('/api/articles?status=draft', { data: { headline: 'Ferry secret', body } });
  });
  afterAll(() => news.stop());

  const call = async (method: string, params: object) => {
    const answer = await fetch(`${news.url}/mcp`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const text = await answer.text();
    return JSON.parse(text.includes('data: ') ? text.slice(text.indexOf('data: ') + 6) : text);
  };
  const tool = async (name: string, args: object) =>
    (await call('tools/call', { name, arguments: args })).result;

  it('derive, lint and search, and write nothing', async () => {
    const { tools } = (await call('tools/list', {})).result;
    const names = tools.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['slugline_derive', 'slugline_lint', 'slugline_search']));

    const derived = await tool('slugline_derive', {
      story: { headline: 'Ferry sails again', body: 'The ferry sails again on Monday after two years.' },
    });
    expect(derived.structuredContent).toMatchObject({
      slug: 'ferry-sails-again',
      inShort: expect.any(Array),
    });
    const linted = await tool('slugline_lint', {
      article: { headline: 'Ferry', summaryBullets: [{ text: 7 }] },
    });
    expect([linted.isError, linted.content[0].text]).toEqual([
      true,
      expect.stringContaining('summaryBullets'),
    ]);
    const found = await tool('slugline_search', { q: 'ferry' });
    expect(found.structuredContent.data.map(({ slug }: { slug: string }) => slug)).toEqual([
      'ferry-sails-again',
    ]);
  });

  it('are not there unless an operator asks for them', async () => {
    const { readSettings } = await import('../../../src/settings/settings');
    const read = readSettings({}, { isBuilding: true });
    expect('settings' in read && read.settings.MCP).toBe(false);
  });
});
