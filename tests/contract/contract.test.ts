import { readFileSync } from 'node:fs';
import { judge, operationsIn, type Documented } from '../support/contract/documented';
import { randomRequest } from '../support/contract/random-requests';
import { luckFrom } from '../support/oracle/luck';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

/** `npm run test:contract` asks for longer. */
const SECONDS = Number(process.env.CONTRACT_SECONDS ?? 4);

const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
const operations = operationsIn(document);
const { answer: problemsIn, valid } = judge(document);

it('has examples that fit their shapes', () => {
  const wrong = operations.flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ schema, example }) =>
        valid(schema, example).map((problem) => `${operation.id} ${status} ${problem}`),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('a running server', () => {
  let news: RunningStrapi;
  const known: Record<string, string[]> = {};
  const covered = new Set<string>();

  const ask = async (
    operation: Documented,
    path: string,
    {
      token,
      ...init
    }: { token: string | null; method: string; body?: string; headers?: Record<string, string> },
  ) => {
    const answer = await fetch(news.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    const text = await answer.text();
    const given = { status: answer.status, type: answer.headers.get('content-type'), text };
    covered.add(`${operation.id} ${answer.status}`);
    const problems = problemsIn(operation, given).map(
      (problem) => `${init.method} ${path} ${init.body ?? ''} -> ${answer.status}: ${problem}`,
    );
    return { ...given, headers: answer.headers, problems };
  };

  const body = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'At sea', bold: true }] },
    {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Ships may enter Port Skald again from Wednesday.' }],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'One' }] }],
    },
  ];
  beforeAll(async () => {
    news = await startStrapi('sqlite', { PUBLIC_URL: 'https://cms.example' });
    const make = async (path: string, data: object, method = 'POST') => {
      const { status, body: made } = await news.rest(path, { method, data });
      expect([path, status < 300, made.error]).toEqual([path, true, undefined]);
      return made.data;
    };
    await make('/api/publication', { name: 'The Courier', siteUrl: 'https://courier.example' }, 'PUT');
    const section = await make('/api/sections', { name: 'World' });
    const author = await make('/api/authors', { name: 'Ada Park' });
    const story = await make('/api/articles', {
      ...{ headline: 'Harbour opens', body, section: section.documentId, authors: [author.documentId] },
      ...{ tags: ['Ports'], relatedLinks: [{ url: 'https://port.example/', title: 'The port' }] },
      ...{
        summaryBullets: [{ label: 'When', text: 'It opens on Wednesday' }],
        images: [{ caption: 'No picture' }],
      },
      ...{ credits: [{ name: 'Ole Berg', place: 'Lund' }], corrections: [{ text: 'The day was wrong.' }] },
    });
    await make(`/api/articles/${story.documentId}`, { slug: 'harbour-opens-again' }, 'PUT');
    await make(`/api/articles/${story.documentId}?locale=fr`, { headline: 'Le port rouvre', body }, 'PUT');
    const gone = await make('/api/articles', { headline: 'Harbour rumour', body });
    await news.strapi.documents('api::article.article').unpublish({ documentId: gone.documentId });
    const draft = await make('/api/articles?status=draft', { headline: 'Harbour secret', body });
    known.slug = ['harbour-opens-again', 'harbour-opens', 'harbour-rumour', 'harbour-secret'];
    known.id = [story.documentId, draft.documentId, gone.documentId];
    known.section = [section.slug, section.documentId];
    known.author = [author.slug];
    known.sections = [section.documentId];
    known.authors = [author.documentId];
    known.tag = ['ports'];
    known.locale = ['en', 'fr'];
    known.q = ['harbour', 'wednesday', 'port 北京'];
  });
  afterAll(() => news.stop());

  /** The path of an operation with the first known value for each of its parts. */
  const pathOf = ({ path, parameters }: Documented, query = '') =>
    parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce((text, { name }) => text.replace(`{${name}}`, idIn(path) ?? known[name]?.[0] ?? 'x'), path) +
    query;
  const idIn = (path: string) => known[/^\/api\/(sections|authors)\//.exec(path)?.[1] ?? '']?.[0];

  it('answers what is moved, gone, unknown, wrong and unchanged as documented', async () => {
    const problems: string[] = [];
    const find = (id: string) => operations.find((operation) => operation.id === id)!;
    const get = async (id: string, path: string, status: number, headers: Record<string, string> = {}) => {
      const given = await ask(find(id), path, { method: 'GET', token: null, headers });
      problems.push(
        ...given.problems,
        ...(given.status === status ? [] : [`${path} answered ${given.status}, not ${status}`]),
      );
      return given;
    };
    for (const form of ['', '/json-ld', '/ninjs']) {
      const id = { '': 'getEdition', '/json-ld': 'getEditionJsonLd', '/ninjs': 'getEditionNinjs' }[form]!;
      await get(id, `/api/editions/harbour-opens${form}`, 301);
      await get(id, `/api/editions/harbour-rumour${form}`, 410);
      await get(id, `/api/editions/harbour-secret${form}`, 404);
      await get(id, `/api/editions/harbour-opens-again${form}?colour=red&locale=1`, 400);
      const { headers } = await get(id, `/api/editions/harbour-opens-again${form}`, 200);
      await get(id, `/api/editions/harbour-opens-again${form}`, 304, {
        'if-none-match': headers.get('etag')!,
      });
    }
    await get(
      'getEdition',
      '/api/editions/harbour-opens-again?fields=headline,bodyHtml&pictures=absolute',
      200,
    );
    await get('listEditions', '/api/editions?total=true&fields=slug,image&pictures=absolute&pageSize=1', 200);
    await get('listEditions', '/api/editions?pageSize=0&before=never', 400);
    await get('search', '/api/search?q=wednesday&tag=ports&section=world&author=ada-park', 200);
    await get('search', '/api/search', 400);
    await get('getFront', '/api/front?section=world&pageSize=2&pictures=absolute', 200);
    await get('getFront', '/api/front?before=never', 400);
    for (const [id, file] of [
      ['getRss', 'rss.xml'],
      ['getAtom', 'atom.xml'],
      ['getJsonFeed', 'feed.json'],
    ] as const) {
      await get(id, `/api/feeds/${file}?tag=ports&section=world&author=ada-park&locale=en`, 200);
      await get(id, `/api/feeds/${file}?tag=none`, 404);
      await get(id, `/api/feeds/${file}?locale=`, 400);
    }
    await get('getSitemap', '/api/feeds/sitemap.xml?file=2', 404);
    await get('listRedirects', '/api/redirects', 200);
    await get('listRedirects', '/api/redirects?format=nginx', 200);
    await get('listRedirects', '/api/redirects?format=apache', 400);
    for (const path of [
      'populate=*',
      'populate[images][populate]=*',
      'status=draft',
      'filters[slug][$eq]=x&sort=slug',
    ]) {
      await get('listArticles', `/api/articles?${path}`, 200);
    }
    await get('listArticles', '/api/articles?filters[nothing]=1&sort=;', 400);
    expect(problems).toEqual([]);
  });

  it('answers every operation as documented, with a token and without', async () => {
    const problems: string[] = [];
    const readsFirst = [...operations].sort(
      (a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'),
    );
    for (const operation of readsFirst.filter(({ method }) => method !== 'DELETE')) {
      const required = operation.parameters.filter(
        (parameter) => parameter.required && parameter.in === 'query',
      );
      const query = required.map(({ name, example }) => `?${name}=${example}`).join('');
      const { example } = operation.body ?? {};
      const sent = {
        method: operation.method,
        ...(operation.body
          ? { body: JSON.stringify(example), headers: { 'content-type': 'application/json' } }
          : {}),
      };
      for (const token of [news.token, null, 'wrong']) {
        problems.push(...(await ask(operation, pathOf(operation, query), { ...sent, token })).problems);
      }
    }
    expect(problems).toEqual([]);
    const unasked = operations.filter(
      ({ id, method }) => method !== 'DELETE' && ![200, 201].some((ok) => covered.has(`${id} ${ok}`)),
    );
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  it('serves the very document that is committed, and says when you hold it', async () => {
    const served = await news.rest('/api/openapi.json', { token: null });
    expect(served.body).toEqual(document);
    const headers = { 'if-none-match': String(served.headers.get('etag')) };
    expect((await news.rest('/api/openapi.json', { token: null, headers })).status).toBe(304);
  });

  it(
    `answers random requests from the document for ${SECONDS} s, never with a fault, never outside the document`,
    async () => {
      const seed = Number(process.env.CONTRACT_SEED ?? Date.now() % 1_000_000);
      const { below: luck } = luckFrom(seed);
      const problems: string[] = [];
      const until = Date.now() + SECONDS * 1_000;
      let asked = 0;
      while (Date.now() < until && problems.length < 20) {
        const operation = operations[luck(operations.length)]!;
        const { path, ...request } = randomRequest(operation, known, luck);
        const token = luck(3) > 0 ? news.token : null;
        problems.push(...(await ask(operation, path, { ...request, token })).problems);
        asked += 1;
      }
      if (problems.length > 0 || process.env.CONTRACT_SECONDS)
        console.log(`CONTRACT_SEED=${seed}, ${asked} requests`);
      expect(problems).toEqual([]);
      expect(asked).toBeGreaterThan(0);
    },
    SECONDS * 1_000 + 60_000,
  );

  it('deletes as documented', async () => {
    const problems: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'DELETE')) {
      for (const token of [null, news.token, news.token]) {
        problems.push(...(await ask(operation, pathOf(operation), { method: 'DELETE', token })).problems);
      }
    }
    expect(problems).toEqual([]);
  });
});
