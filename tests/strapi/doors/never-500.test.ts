import { isLong } from '../../faults/fault-settings';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

/** What a careless client, or a careful attacker, puts where a value belongs. */
const ODD: [name: string, value: unknown][] = [
  ['a number', 7],
  ['a huge number', 1e300],
  ['true', true],
  ['null', null],
  ['a list', ['a', 1, null]],
  ['an object', { a: { b: 'c' } }],
  ['a list of lists', [[[['x']]]]],
  ['a NUL', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['NUL in an object', [{ text: '\u0000', url: '\u0000', name: '\ud800' }]],
  ['a date that is none', '2026-13-45T99:99:99Z'],
  ['a far year', '999999-01-01T00:00:00Z'],
  ['100,000 characters', 'x'.repeat(100_000)],
  ['an id that is none', { connect: [{ documentId: 'nobody' }, { id: 'x' }, 9] }],
];

/** A third for each field, another third for the next one; `npm run test:faults` puts each everywhere. */
const oddFor = (at: number) => ODD.filter((_, index) => isLong || (index + at) % 3 === 0);

const TYPES = [
  ['api::article.article', '/api/articles', 'POST', { headline: 'Quay wall cracks' }],
  ['api::section.section', '/api/sections', 'POST', { name: 'Harbour' }],
  ['api::author.author', '/api/authors', 'POST', { name: 'Pat Quay' }],
  ['api::publication.publication', '/api/publication', 'PUT', { name: 'The Quay' }],
] as const;

jest.setTimeout(300_000); // some thousand requests a type

describe.each(databases())('whatever is sent, on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const fieldsOf = (uid: string) =>
    Object.keys(news.strapi.contentTypes[uid as never]['attributes'] as object).filter(
      (field) => !['createdAt', 'updatedAt', 'publishedAt', 'localizations'].includes(field),
    );

  it.each(TYPES)('no field of %s answers 500 over REST', async (uid, path, method, whole) => {
    const failed: string[] = [];
    for (const [at, field] of fieldsOf(uid).entries()) {
      for (const [name, value] of oddFor(at)) {
        const { status } = await news.rest(path, { method, data: { ...whole, [field]: value } });
        if (status >= 500) failed.push(`${field}: ${name} (${status})`);
      }
    }
    expect(failed).toEqual([]);
  });

  it('no argument of a GraphQL mutation ends in an internal error', async () => {
    const failed: string[] = [];
    for (const [type, whole] of [
      ['Article', { headline: 'Quay wall cracks' }],
      ['Section', { name: 'Harbour' }],
      ['Author', { name: 'Pat Quay' }],
    ] as const) {
      const uid = `api::${type.toLowerCase()}.${type.toLowerCase()}`;
      for (const [at, field] of fieldsOf(uid).entries()) {
        for (const [name, value] of oddFor(at)) {
          const { status, body } = await news.graphql(
            `mutation ($data: ${type}Input!) { create${type}(data: $data) { documentId } }`,
            { token: news.token, variables: { data: { ...whole, [field]: value } } },
          );
          const codes = (body.errors ?? []).map(
            (error: { extensions?: { code?: string } }) => error.extensions?.code,
          );
          if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))
            failed.push(`${type}.${field}: ${name}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });

  it.each([
    '/api/articles?filters[headline][$in]=%00',
    '/api/articles?filters[tags][$contains]=%00',
    '/api/articles?sort[0][headline]=%00',
    '/api/articles?populate[section][filters][name]=%00',
    '/api/articles?pagination[page]=99999999999999999999',
    '/api/articles?pagination[start]=-1&pagination[limit]=-5',
    '/api/articles?locale[]=en&locale[]=de',
    '/api/articles?filters[id][$eq]=99999999999999999999',
    '/api/articles?filters[firstPublishedAt][$gt]=tomorrow',
    '/api/articles?fields[0]=nonsense',
    '/api/sections/%F0%9F',
    '/api/editions/%E0%A4%A',
    `/api/editions/${'a'.repeat(5_000)}`,
    '/api/editions/a?locale[]=en',
    '/api/articles?pagination[page]=1e18',
    '/api/articles?filters[tags][$gt]=x',
    '/api/articles?filters[createdAt][$contains]=x',
  ])('answers %.60s without a 500', async (path) => {
    const { status } = await news.rest(path, { token: null });
    expect([path, status < 500]).toEqual([path, true]);
  });

  it.each([
    '_q[]=x',
    '_q[a]=1',
    'fields=',
    'fields=constructor',
    'filters[]=x',
    'filters[$or]=x',
    'filters[$and][]=x',
    'filters[$not]=x',
    'filters[$or][0][$or]=x',
    'filters[headline][$or]=x',
    'filters[headline][$not]=x',
    'filters[headline][$between]=a',
    'filters[section][$not]=x',
    'filters[section][$not][name][$eq]=x',
    'filters[summaryBullets][$not][locked][$lt]=false',
    'filters[$or][0][authors][$not][$or][0][name]=x',
    'filters[images][asset][size]=x',
    'filters[images][asset][width][$in][0]=1&filters[images][asset][width][$in][1]=',
    'filters[images][asset][height][$not][$between][0]=1&filters[images][asset][height][$not][$between][1]=x',
    'populate[images][populate][asset][filters][size][$gt]=x',
    'filters[section][name][$between][]=a',
    'populate[section][filters][$or]=x',
    'filters[$eq]=x',
    'filters[$not][$startsWith]=x',
    'filters[section][$or][0][$eq]=x',
    'filters[id][id]=x',
    'filters[section][$not][$null]=true',
    'filters[section][id][id]=x',
  ])('tells what is wrong with %s', async (query) => {
    const { status, body } = await news.rest(`/api/articles?${query}`, { token: null });
    expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
    expect(body.error?.message).toMatch(/^[A-Z"].*\.$/u);
  });

  it.each([
    'filters[$or][0][headline][$contains]=a&filters[$or][1][section][name]=b',
    'filters[section][$or][0][name][$eq]=a',
    'filters[section]=1',
    'filters[section][$eq]=1',
    'filters[section][$null]=true',
    'filters[id][0]=1',
    'filters[headline][$not][$contains]=a',
    'filters[$not][headline]=a',
    'filters[firstPublishedAt][$between][0]=2026-01-01&filters[firstPublishedAt][$between][1]=2026-12-31',
    'fields=headline,slug',
    'fields[0]=*',
    'populate[section][fields][0]=name',
    '_q=harbour',
  ])('takes %s', async (query) => {
    const { status } = await news.rest(`/api/articles?${query}`, { token: null });
    expect(status).toBe(200);
  });

  it('tells a GraphQL client what is wrong, and nothing of the database', async () => {
    const ask = async (filters: string) =>
      (await news.graphql(`{ articles(filters: ${filters}) { headline } }`, { token: null })).body
        .errors?.[0];
    const pair = await ask('{ headline: { between: ["a"] } }');
    expect([pair.extensions.code, pair.message]).toEqual([
      'BAD_USER_INPUT',
      '"$between" in "headline" needs a lower and an upper value.',
    ]);
    const nested = '{ sections { articles(filters: { headline: { between: ["a"] } }) { headline } } }';
    const { body } = await news.graphql(nested, { token: null });
    expect(JSON.stringify(body)).not.toMatch(/whereBetween|select |knex/u);
  });

  it('answers a form that breaks off with a 400', async () => {
    const response = await fetch(`${news.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${news.token}` },
      body: '--x\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"headline":',
    });
    expect(response.status).toBe(400);
  });
});
