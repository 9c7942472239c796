import { loadDemo } from '../../src/commands/demo/load-demo';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

/** The demo is what a newcomer judges us by: whole, in four languages, with every fate a story can have. */
describe('the demo newspaper', () => {
  let news: RunningStrapi;
  const said: string[] = [];
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    await loadDemo({ strapi: news.strapi, say: (line) => void said.push(line), small: false });
  }, 240_000);
  afterAll(() => news.stop());

  const read = async (path: string) => news.rest(path, { token: null, redirect: 'manual' } as never);
  const cards = async (locale: string) =>
    (await read(`/api/editions?pageSize=100&locale=${locale}`)).body.data as {
      inShort: unknown[];
      image: { url: string } | null;
      slug: string;
    }[];

  it('has forty stories, of which readers see all but what waits and what was taken back', async () => {
    expect(said).toHaveLength(40);
    const english = await cards('en');
    expect(english).toHaveLength(38);
    expect(english.filter(({ inShort }) => inShort.length < 2)).toEqual([]);
    expect(english.filter(({ image }) => image !== null).length).toBeGreaterThanOrEqual(12);
  });

  it('tells some of them in German, Ukrainian and Arabic, each with its own slug and list', async () => {
    for (const [locale, least] of [
      ['de', 5],
      ['uk', 5],
      ['ar', 3],
    ] as const) {
      const told = await cards(locale);
      expect([locale, told.length >= least]).toEqual([locale, true]);
      expect(told.filter(({ inShort, slug }) => inShort.length === 0 || !/^[a-z0-9-]+$/.test(slug))).toEqual(
        [],
      );
    }
  });

  it('has one that moved, one that is gone and one that waits', async () => {
    expect((await read('/api/editions/startup-kelpa-raises-90-million-to-farm-seaweed')).status).toBe(301);
    expect((await read('/api/editions/volcano-on-brenna-sends-ash-over-three-airports')).status).toBe(410);
    expect((await read('/api/editions/airport-of-port-skald-to-get-a-second-runway')).status).toBe(404);
  });

  it('is loaded once', async () => {
    expect(await loadDemo({ strapi: news.strapi, say: () => undefined, small: false })).toBe(0);
  });
});
