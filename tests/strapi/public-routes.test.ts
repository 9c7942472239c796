import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isNonNullType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_ACTIONS, setPublicPermissions } from '../../src/at-start/public-permissions';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

const LIST = path.join(__dirname, 'public-routes.txt');

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Every operation of the GraphQL schema that a stranger gets any other answer to than that it is forbidden. */
async function openOperations(news: RunningStrapi): Promise<string[]> {
  const described = await news.graphql(getIntrospectionQuery(), { token: news.token });
  const schema: GraphQLSchema = buildClientSchema(described.body.data);
  const open: string[] = [];
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const asked = field.args.filter((argument) => isNonNullType(argument.type));
      const variables = asked.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ');
      const given = asked.map(({ name }) => `${name}: $${name}`).join(', ');
      const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      const text = `${kind}${variables && ` (${variables})`} { ${field.name}${given && `(${given})`}${below} }`;
      const values = asked.map(({ name, type: of }) => [name, exampleOf(String(of))]);
      const { body } = await news.graphql(text, { variables: Object.fromEntries(values) });
      const codes = (body.errors ?? []).map(
        (error: { extensions?: { code?: string } }) => error.extensions?.code,
      );
      if (!codes.includes('FORBIDDEN')) open.push(`GRAPHQL ${kind} ${field.name} ${codes.join(' ')}`.trim());
    }
  }
  return open;
}

const exampleOf = (type: string): unknown =>
  /^(?:ID|String)!$/u.test(type)
    ? 'x'
    : /^(?:Int|Float|Long)!$/u.test(type)
      ? 1
      : type.startsWith('[')
        ? []
        : {};

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
    for (const operation of await openOperations(news)) open.add(operation);
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

  it('makes no account for a stranger in GraphQL, whatever it is called with', async () => {
    const accounts = () => news.strapi.db.query('plugin::users-permissions.user').count();
    const input = '{ username: "mallory", email: "m@example.org", password: "long-enough-1" }';
    for (const token of [null, news.token]) {
      const text = `mutation { register(input: ${input}) { user { username } } }`;
      expect((await news.graphql(text, { token })).status).toBe(400);
    }
    const { status, body } = await news.graphql(
      `mutation { createUsersPermissionsUser(data: ${input}) { data { username } } }`,
    );
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(await accounts()).toBe(0);
  });

  it('never shows private fields or who made a story', async () => {
    const { body } = await news.rest('/api/articles?populate=*', { token: null });
    expect(JSON.stringify(body)).not.toMatch(/createdBy|updatedBy|password|email/);
  });
});
