import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_ACTIONS, setPublicPermissions } from '../../src/stores/public-permissions';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

const LIST = path.join(__dirname, 'public-routes.txt');

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Every route of the server, walked without a token; `UPDATE_PUBLIC_ROUTES=1` writes the list anew for review. */
describe('what a stranger can reach', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    await news.rest('/api/articles', { data: { headline: 'A story' } });
  });
  afterAll(() => news.stop());

  it('is exactly the committed list', async () => {
    const layers: { methods: string[]; path: string }[] = news.strapi.server.listRoutes() as never;
    const open = new Set<string>();
    for (const { methods, path: route } of layers) {
      for (const method of methods.filter((name) => METHODS.has(name))) {
        if (route.includes('(') || route.startsWith('/admin') || route === '/') continue;
        const address = route.replace(/:[a-zA-Z]+\??/g, 'x');
        const body = method === 'GET' || method === 'DELETE' ? undefined : '{}';
        const { status } = await news.rest(address, { method, body, token: null });
        if (status !== 401 && status !== 403 && status !== 405) open.add(`${method} ${route}`);
      }
    }
    const found = `${[...open].sort().join('\n')}\n`;
    if (process.env.UPDATE_PUBLIC_ROUTES) writeFileSync(LIST, found);
    expect(found).toBe(readFileSync(LIST, 'utf8'));
  });

  it('is closed again at the next start when somebody opened more', async () => {
    const permissions = news.strapi.db.query('plugin::users-permissions.permission');
    const role = await news.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await permissions.create({ data: { action: 'api::article.article.delete', role: role.id } });
    await setPublicPermissions(news.strapi);
    await setPublicPermissions(news.strapi);
    const rows = await permissions.findMany({ where: { role: { type: 'public' } } });
    expect(rows.map(({ action }: { action: string }) => action).sort()).toEqual([...PUBLIC_ACTIONS].sort());
  });

  it('never shows private fields or who made a story', async () => {
    const { body } = await news.rest('/api/articles?populate=*', { token: null });
    expect(JSON.stringify(body)).not.toMatch(/createdBy|updatedBy|password|email/);
  });
});
