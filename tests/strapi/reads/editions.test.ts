import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'The council of Larvik voted on Monday to rebuild the wooden bridge over the Farris river.',
  'Work starts in May and will take two summers, engineer Ida Moe told a meeting in the town hall.',
  'Cyclists keep a crossing of their own while the old planks are taken out.',
].map(paragraph);

describe.each(databases())('the public reads of editions on %s', (database) => {
  let news: RunningStrapi;
  let section: { documentId: string; slug: string };
  let author: { documentId: string; slug: string };
  beforeAll(async () => {
    news = await startStrapi(database);
    section = (await news.rest('/api/sections', { data: { name: 'Local' } })).body.data;
    author = (await news.rest('/api/authors', { data: { name: 'Tora Lien' } })).body.data;
  });
  afterAll(() => news.stop());

  const publish = async (data: object) => {
    const { status, body } = await news.rest('/api/articles', { data: { body: BODY, ...data } });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data as { documentId: string; slug: string };
  };
  const read = (path: string, headers: Record<string, string> = {}) =>
    news.rest(path, { token: null, headers });
  const change = (documentId: string, data: object) =>
    news.rest(`/api/articles/${documentId}`, { method: 'PUT', data });
  const stories = () => news.strapi.documents('api::article.article');

  it('gives the whole story at its address, with the editor’s links in the editor’s order', async () => {
    const target = await publish({ headline: 'Bridge in figures' });
    const draft = (
      await news.rest('/api/articles?status=draft', { data: { headline: 'Bridge tolls', body: BODY } })
    ).body.data;
    const story = await publish({
      headline: 'Larvik rebuilds its bridge',
      section: section.documentId,
      authors: [author.documentId],
      tags: ['Bridges'],
      relatedLinks: [
        { article: draft.documentId },
        { url: 'https://bridges.example/plan', title: 'The plan' },
        { article: target.documentId },
      ],
    });

    const { status, body } = await read(`/api/editions/${story.slug}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: story.documentId,
      headline: 'Larvik rebuilds its bridge',
      path: '/local/larvik-rebuilds-its-bridge',
      section: { name: 'Local' },
      authors: [{ name: 'Tora Lien' }],
    });
    const titles = async () =>
      (await read(`/api/editions/${story.slug}`)).body.data.relatedLinks.map(
        (link: { title: string }) => link.title,
      );
    expect(await titles()).toEqual(['The plan', 'Bridge in figures']);

    await stories().publish({ documentId: draft.documentId });
    expect(await titles()).toEqual(['Bridge tolls', 'The plan', 'Bridge in figures']);
    await stories().unpublish({ documentId: target.documentId });
    expect(await titles()).toEqual(['Bridge tolls', 'The plan']);
  });

  it('answers 304 to whoever holds the story, until the story or a card at its foot changes', async () => {
    const linked = await publish({ headline: 'Planks arrive' });
    const story = await publish({
      headline: 'Bridge opens early',
      relatedLinks: [{ article: linked.documentId }],
    });
    const first = await read(`/api/editions/${story.slug}`);
    const etag = String(first.headers.get('etag'));
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('last-modified')).toMatch(/GMT$/);
    expect(first.headers.get('cache-control')).toMatch(/public.*stale-while-revalidate=\d+/);
    expect(first.headers.get('surrogate-key')).toContain(`article-${story.documentId}`);

    const asked = (value: string) =>
      read(`/api/editions/${story.slug}`, { 'if-none-match': value }).then(({ status }) => status);
    expect(await asked(etag)).toBe(304);
    expect(await asked(`"other", W/${etag}`)).toBe(304);
    expect(await asked('"other"')).toBe(200);

    await change(story.documentId, { headline: 'Bridge opens early' });
    expect(await asked(etag)).toBe(304);
    await change(linked.documentId, { standfirst: 'Forty lorries came in one night.' });
    expect(await asked(etag)).toBe(200);
    const second = String((await read(`/api/editions/${story.slug}`)).headers.get('etag'));
    await change(story.documentId, { dateline: 'Larvik' });
    expect(await asked(second)).toBe(200);
  });

  it('stands behind the same security headers as the rest of the API', async () => {
    const story = await publish({ headline: 'Bridge lights chosen' });
    const edition = await read(`/api/editions/${story.slug}`, { origin: 'https://site.example' });
    const rest = await read('/api/articles', { origin: 'https://site.example' });
    for (const name of ['content-security-policy', 'strict-transport-security', 'x-content-type-options']) {
      expect(edition.headers.get(name)).toBe(rest.headers.get(name));
      expect(edition.headers.get(name)).not.toBeNull();
    }
    expect(edition.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers HEAD like GET without a body', async () => {
    const story = await publish({ headline: 'Bridge song recorded' });
    const get = await read(`/api/editions/${story.slug}`);
    const head = await news.rest(`/api/editions/${story.slug}`, { method: 'HEAD', token: null });
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  });

  it('leads an old slug to the story in one step, and forgets the redirect when the slug comes back', async () => {
    const story = await publish({ headline: 'Old bridge sold', section: section.documentId });
    await change(story.documentId, { slug: 'old-bridge-auctioned' });
    await change(story.documentId, { slug: 'old-bridge-gone' });

    for (const slug of ['old-bridge-sold', 'old-bridge-auctioned']) {
      const { status, headers, body } = await read(`/api/editions/${slug}`);
      expect([status, headers.get('location'), body]).toEqual([
        301,
        '/api/editions/old-bridge-gone',
        { slug: 'old-bridge-gone', path: '/local/old-bridge-gone' },
      ]);
    }
    expect((await read('/api/editions/old-bridge-sold/json-ld?locale=en')).headers.get('location')).toBe(
      '/api/editions/old-bridge-gone/json-ld?locale=en',
    );

    await change(story.documentId, { slug: 'old-bridge-sold' });
    expect((await read('/api/editions/old-bridge-sold')).status).toBe(200);
    const redirects = (await read('/api/redirects')).body.data as { from: string; to: string }[];
    expect(redirects.map(({ from }) => from)).not.toContain('/local/old-bridge-sold');
    expect(redirects).toContainEqual({
      from: '/local/old-bridge-auctioned',
      to: '/local/old-bridge-sold',
      status: 301,
    });
  });

  it('says that a withdrawn or deleted story is gone, and says nothing of a draft', async () => {
    const withdrawn = await publish({ headline: 'Bridge rumour' });
    await stories().unpublish({ documentId: withdrawn.documentId });
    const deleted = await publish({ headline: 'Bridge hoax' });
    await stories().delete({ documentId: deleted.documentId });
    await news.rest('/api/articles?status=draft', { data: { headline: 'Bridge secret', body: BODY } });

    const statusOf = async (slug: string) => (await read(`/api/editions/${slug}`)).status;
    expect(await statusOf('bridge-rumour')).toBe(410);
    expect(await statusOf('bridge-hoax')).toBe(410);
    expect(await statusOf('bridge-secret')).toBe(404);
    expect(await statusOf('no-such-bridge')).toBe(404);
    expect(await statusOf('..%2Fetc')).toBe(404);

    await stories().publish({ documentId: withdrawn.documentId });
    expect(await statusOf('bridge-rumour')).toBe(200);
  });

  it('exports every past address for a static host', async () => {
    const story = await publish({ headline: 'Bridge cat found', section: section.documentId });
    await change(story.documentId, { slug: 'bridge-cat-home' });
    const gone = await publish({ headline: 'Bridge dog lost', section: section.documentId });
    await stories().unpublish({ documentId: gone.documentId });

    const netlify = await read('/api/redirects?format=netlify');
    expect(netlify.headers.get('content-type')).toContain('text/plain');
    expect(netlify.body).toContain('/local/bridge-cat-found /local/bridge-cat-home 301\n');
    expect(netlify.body).toContain('/local/bridge-dog-lost /404.html 410\n');
    expect((await read('/api/redirects?format=nginx')).body).toContain(
      '"/local/bridge-cat-found" "/local/bridge-cat-home";',
    );
    expect((await read('/api/redirects?format=apache')).status).toBe(400);
  });

  it('gives the story to search engines and to other newsrooms', async () => {
    await news.rest('/api/publication', {
      method: 'PUT',
      data: { name: 'The Larvik Daily', siteUrl: 'https://larvik.example' },
    });
    const story = await publish({ headline: 'Bridge festival planned', section: section.documentId });
    const jsonLd = await read(`/api/editions/${story.slug}/json-ld`);
    expect(jsonLd.body).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://larvik.example/local/bridge-festival-planned',
      publisher: { name: 'The Larvik Daily' },
    });
    const ninjs = await read(`/api/editions/${story.slug}/ninjs`);
    expect(ninjs.body).toMatchObject({
      title: 'Bridge festival planned',
      copyrightHolder: 'The Larvik Daily',
    });

    const etag = String(jsonLd.headers.get('etag'));
    const again = () => read(`/api/editions/${story.slug}/json-ld`, { 'if-none-match': etag });
    expect((await again()).status).toBe(304);
    await news.rest('/api/publication', { method: 'PUT', data: { name: 'The Larvik Post' } });
    expect((await again()).status).toBe(200);
  });

  describe('lists', () => {
    const COUNT = 7;
    const list = (query = '') => read(`/api/editions${query}`);
    const slugs = (answer: { body: { data: { slug: string }[] } }) =>
      answer.body.data.map(({ slug }) => slug);
    let sports: { documentId: string; slug: string };
    beforeAll(async () => {
      sports = (await news.rest('/api/sections', { data: { name: 'Sports' } })).body.data;
      for (let number = 1; number <= COUNT; number += 1) {
        await publish({
          headline: `Match report ${number} of the week`,
          section: sports.documentId,
          authors: number % 2 === 1 ? [author.documentId] : [],
          tags: number <= 3 ? ['Ice Hockey'] : [],
        });
      }
    });
    const report = (number: number) => `match-report-${number}-of-the-week`;

    it('are cards, newest first, page after page without a gap or a double', async () => {
      const seen: string[] = [];
      let query = '?section=sports&pageSize=3';
      for (let pages = 0; ; pages += 1) {
        const answer = await list(query);
        expect(answer.status).toBe(200);
        seen.push(...slugs(answer));
        if (answer.body.next === null) break;
        expect(pages).toBeLessThan(COUNT);
        query = `?section=sports&pageSize=3&before=${encodeURIComponent(answer.body.next)}`;
      }
      expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map(report));
      expect((await list('?section=sports')).body.data[0]).not.toHaveProperty('body');
    });

    it('can be narrowed to an author, a tag, a time, and to several at once', async () => {
      expect(slugs(await list('?section=sports&author=tora-lien'))).toEqual([7, 5, 3, 1].map(report));
      expect(slugs(await list('?tag=ice%20hockey'))).toEqual([3, 2, 1].map(report));
      expect(slugs(await list('?tag=Ice-Hockey&author=tora-lien&section=sports'))).toEqual(
        [3, 1].map(report),
      );
      const fourth = (await list('?section=sports')).body.data[3];
      expect(
        slugs(await list(`?section=sports&before=${encodeURIComponent(fourth.firstPublishedAt)}`)),
      ).toEqual([3, 2, 1].map(report));
      expect(slugs(await list('?section=no-such-section'))).toEqual([]);
      expect(slugs(await list('?section=sports&locale=fr'))).toEqual([]);
    });

    it('answer 304 until one of their cards changes', async () => {
      const etag = String((await list('?section=sports')).headers.get('etag'));
      const asked = () => read('/api/editions?section=sports', { 'if-none-match': etag });
      expect((await asked()).status).toBe(304);
      const { documentId } = (await list('?section=sports')).body.data[0];
      await change(documentId, { standfirst: 'A late goal decided it.' });
      expect((await asked()).status).toBe(200);
    });

    it('refuse parameters that are wrong, all at once and by name', async () => {
      const { status, body } = await list('?pageSize=0&section=Not%20A%20Slug&colour=red&before=yesterday');
      expect(status).toBe(400);
      const named = body.error.details.errors.map(({ path }: { path: string[] }) => path[0]);
      expect(named.sort()).toEqual(['before', 'colour', 'pageSize', 'section']);
      for (const query of ['?pageSize=101', '?pageSize=5&pageSize=6', '?locale=e', '?tag=', '?tag=%00']) {
        expect([query, (await list(query)).status]).toEqual([query, 400]);
      }
    });
  });
});
