import { startStrapi, type RunningStrapi } from '../../support/start-strapi';

describe('with a list of origins', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite', { CORS_ORIGINS: 'https://site.example, https://app.example' });
  });
  afterAll(() => news.stop());

  const asked = {
    'a public read': (origin: string) => fetch(`${news.url}/api/editions`, { headers: { origin } }),
    'a public read in GraphQL': (origin: string) => graphql('{ editions { next } }', origin),
    'another GraphQL query': (origin: string) => graphql('{ __schema { queryType { name } } }', origin),
  };
  const graphql = (query: string, origin: string) =>
    fetch(`${news.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  it.each(Object.entries(asked))('%s may be seen by those and by no other', async (_name, ask) => {
    for (const [origin, allowed] of [
      ['https://site.example', 'https://site.example'],
      ['https://app.example', 'https://app.example'],
      ['https://evil.example', null],
    ] as const) {
      const answer = await ask(origin);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
      expect(answer.headers.get('vary')).toBe('Origin');
    }
  });
});
