import { connect } from 'node:net';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';

interface Asked {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: object;
}

const STORY = 'edition(slug: "pier-reopens") { headline slug body { type children { text } } }';
const WHOLE = `{ edition(slug: "pier-reopens") {
  documentId locale slug path headline standfirst teaser dateline
  inShort { text label origin stale source { paragraph sentence } } section { documentId name slug path }
  authors { name } credits { name place } tags image { url sizes { name url width height } } images { url role }
  body { type level format language image { url } children { type text bold url children { type text } } }
  relatedLinks { kind title path url reason card { headline firstPublishedAt } }
  corrections { text at } firstPublishedAt updatedAt } }`;

describe.each(databases())('GraphQL queries for editions in front of the stack, on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
    const section = (await news.rest('/api/sections', { data: { name: 'Coast' } })).body.data;
    for (const headline of ['Pier reopens', 'Lamp goes dark “again”', 'Boats turn back']) {
      await news.rest('/api/articles', {
        data: {
          headline,
          section: section.documentId,
          summaryBullets: [{ text: 'It was cold.' }],
          corrections: [{ text: 'The pier is longer.' }],
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The sea was calm on Monday.' }] }],
        },
      });
    }
  });
  afterAll(() => news.stop());

  const post = async (asked: unknown, headers: Record<string, string> = {}) => {
    const text = typeof asked === 'string' ? asked : JSON.stringify(asked);
    return answerOf(
      await fetch(`${news.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
      }),
    );
  };
  const get = async (asked: Record<string, string>, headers: Record<string, string> = {}) =>
    answerOf(
      await fetch(`${news.url}/graphql?${new URLSearchParams(asked)}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      }),
    );
  /** Strapi's answers vary by origin; ours are the same for every one, as over REST, and name no software. */
  const answerOf = async (answer: Response) => {
    const { vary, 'x-powered-by': _software, date: _date, ...headers } = Object.fromEntries(answer.headers);
    return { by: vary ? 'Strapi' : 'us', status: answer.status, text: await answer.text(), headers };
  };

  it.each<[string, Asked]>([
    ['a whole story', { query: WHOLE }],
    ['a story that is not there', { query: '{ edition(slug: "nobody-knows") { headline } }' }],
    ['a list', { query: '{ editions(section: "coast", pageSize: 2) { cards { headline path } next } }' }],
    ['an alias and __typename', { query: `{ kind: __typename a: ${STORY} b: ${STORY} }` }],
    [
      'variables',
      {
        query:
          'query ($slug: String!, $locale: String) { edition(slug: $slug, locale: $locale) { headline } }',
        variables: { slug: 'lamp-goes-dark-again', locale: null, unused: 1 },
      },
    ],
    [
      'one of two operations',
      { query: `query A { ${STORY} } query B { editions { next } }`, operationName: 'B', variables: null },
    ],
    [
      'fragments and directives',
      {
        query: `query ($no: Boolean = false) { ...Top @include(if: true) }
          fragment Top on Query { edition(slug: "pier-reopens") { ...Names teaser @include(if: $no) ... on Edition { slug } } }
          fragment Names on Edition { headline section { name } }`,
      },
    ],
    ['nothing but __typename', { query: '{ __typename }', operationName: null }],
  ])('answer %s as Strapi does, byte for byte', async (_name, asked) => {
    const [ours, theirs] = [await post(asked), await post({ ...asked, extensions: {} })];
    expect([ours.by, theirs.by]).toEqual(['us', 'Strapi']);
    expect({ ...ours, by: '' }).toEqual({ ...theirs, by: '' });
    expect(JSON.parse(ours.text).data).toBeTruthy();

    const search: Record<string, string> = {
      query: String(asked.query),
      variables: JSON.stringify(asked.variables ?? {}),
    };
    const named: Record<string, string> =
      typeof asked.operationName === 'string' ? { operationName: asked.operationName } : {};
    const overGet = await get({ ...search, ...named });
    const theirsOverGet = await get({ ...search, ...named, extensions: '{}' });
    expect([overGet.by, theirsOverGet.by]).toEqual(['us', 'Strapi']);
    expect({ ...overGet, by: '' }).toEqual({ ...theirsOverGet, by: '' });
    expect(overGet.text).toBe(ours.text);
  });

  it.each([
    ['*/*'],
    ['application/json'],
    ['application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9'],
    ['application/json, application/graphql-response+json;q=0.9'],
  ])('choose the content type for Accept: %s as Strapi does', async (accept) => {
    const query = `{ ${STORY} }`;
    const [ours, theirs] = [
      await post({ query }, { accept }),
      await post({ query, extensions: {} }, { accept }),
    ];
    expect([ours.by, theirs.by]).toEqual(['us', 'Strapi']);
    expect({ ...ours, by: '' }).toEqual({ ...theirs, by: '' });
  });

  const LEFT: [string, Asked | string, Record<string, string>?][] = [
    ['another field', { query: `{ ${STORY} articles { slug } }` }],
    ['another field in a fragment', { query: '{ ...F } fragment F on Query { articles { slug } }' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['a mutation', { query: 'mutation { createArticle(data: { headline: "No" }) { slug } }' }],
    ['a syntax error', { query: '{ edition(' }],
    ['an unknown field', { query: '{ edition(slug: "pier-reopens") { secret } }' }],
    ['wrong arguments', { query: '{ editions(pageSize: 1000) { next } }' }],
    ['a variable that is missing', { query: 'query ($s: String!) { edition(slug: $s) { slug } }' }],
    [
      'a variable of another type',
      { query: 'query ($s: String!) { edition(slug: $s) { slug } }', variables: { s: 1 } },
    ],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['no operation named among two', { query: 'query A { __typename } query B { __typename }' }],
    [
      'sixteen aliases',
      { query: `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: ${STORY}`).join(' ')} }` },
    ],
    ['more than a thousand tokens', { query: `{ ${STORY} ${'__typename '.repeat(1000)} }` }],
    [
      'thirteen levels',
      {
        query: `{ edition(slug: "pier-reopens") { body { ${'children { '.repeat(11)} text ${'} '.repeat(11)} } } }`,
      },
    ],
    ['a batch', JSON.stringify([{ query: `{ ${STORY} }` }])],
    ['no query', { variables: {} }],
    ['a query that is no text', { query: 5 }],
    ['variables that are text', { query: `{ ${STORY} }`, variables: '{}' }],
    [
      'a persisted query',
      { query: `{ ${STORY} }`, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    ['broken JSON', '{"query":'],
    ['a poisoned key', '{"query":"{ __typename }","variables":{"__proto__":1}}'],
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', `{"query":"{ __typename }"}`, { 'content-type': 'text/plain' }],
    ['an Accept that nothing meets', { query: `{ ${STORY} }` }, { accept: 'image/png' }],
    ['a wrong token', { query: `{ ${STORY} }` }, { authorization: 'Bearer wrong' }],
    ['a large body', JSON.stringify({ query: `{ ${STORY} } #${'x'.repeat(40_000)}` })],
  ];
  it.each(LEFT.map(([name, asked, headers = {}]) => ({ name, asked, headers })))(
    'leave $name to Strapi',
    async ({ asked, headers }) => {
      const answer = await post(asked, headers);
      expect(answer.by).toBe('Strapi');
      expect(answer.text).not.toBe('');
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('leave a GET that may be forged to Strapi, which refuses it', async () => {
    const answer = await get({ query: '{ __typename }' }, { 'apollo-require-preflight': '' });
    expect(answer).toMatchObject({ by: 'Strapi', status: 400 });
  });

  it('answer a token as everybody, by way of Strapi', async () => {
    const answer = await post({ query: `{ ${STORY} }` }, { authorization: `Bearer ${news.token}` });
    expect(answer).toMatchObject({ by: 'Strapi', status: 200 });
    expect(answer.text).toBe((await post({ query: `{ ${STORY} }` })).text);
  });

  it('see a publication in the next answer', async () => {
    const query = '{ edition(slug: "boats-turn-back") { documentId headline } }';
    const { documentId } = JSON.parse((await post({ query })).text).data.edition;
    await news.rest(`/api/articles/${documentId}`, { method: 'PUT', data: { headline: 'Boats sail on' } });
    expect(JSON.parse((await post({ query })).text).data.edition.headline).toBe('Boats sail on');
  });

  it('keep a connection for the next request, whoever answers and however the body comes', async () => {
    const request = (body: string) =>
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const socket = connect(Number(new URL(news.url).port), '127.0.0.1');
    let got = '';
    socket.on('data', (piece) => (got += String(piece)));
    const ask = async (body: string) => {
      got = '';
      for (const piece of request(body).match(/[^]{1,60}/gu) ?? []) {
        socket.write(piece);
        await new Promise((later) => setImmediate(later));
      }
      await until(() => /\}\n(?:0\r\n\r\n)?$/u.test(got));
      return got;
    };
    const light = JSON.stringify({ query: `{ ${STORY} }` });
    const other = JSON.stringify({ query: '{ __type(name: "Edition") { name } }' });
    expect(await ask(light)).toContain('"headline":"Pier reopens"');
    expect(await ask(other)).toContain('{"data":{"__type":{"name":"Edition"}}}');
    expect(await ask(light)).toContain('"headline":"Pier reopens"');
    expect(await ask('{"query":"{ __typename }"}')).toContain('"__typename":"Query"');
    socket.destroy();
  });
});
