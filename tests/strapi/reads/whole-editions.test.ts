import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { editionShape, cardShape } from '../../../src/newsroom/edition/shapes';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const BODY = [paragraph('The lamp of the lighthouse was lit again on Friday, keeper Siv Aas said.')];

describe.each(databases())('an edition on %s has all that a site needs', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database, { PUBLIC_URL: 'https://cms.lamp.example' });
    await news.rest('/api/publication', {
      method: 'PUT',
      data: { name: 'The Lamp', siteUrl: 'https://lamp.example/' },
    });
  });
  afterAll(() => news.stop());

  const publish = async (data: object, query = '') => {
    const { status, body } = await news.rest(`/api/articles${query}`, { data: { body: BODY, ...data } });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data as { documentId: string; slug: string };
  };
  const read = (path: string, headers: Record<string, string> = {}) =>
    news.rest(path, { token: null, headers });
  const edition = async (slug: string, query = '') => (await read(`/api/editions/${slug}${query}`)).body.data;

  it('has exactly the fields of its shape, and a card those of its own', async () => {
    const { slug } = await publish({ headline: 'Lamp lit again', tags: ['Light'] });
    const story = await edition(slug);
    expect(editionShape.safeParse(story).error).toBeUndefined();
    expect(story).toMatchObject({
      url: `https://lamp.example/${slug}`,
      dir: 'ltr',
      isFree: true,
      translations: [],
      bodyHtml: '<p>The lamp of the lighthouse was lit again on Friday, keeper Siv Aas said.</p>',
    });
    const { data } = (await read('/api/editions')).body;
    for (const card of data) expect(cardShape.safeParse(card).error).toBeUndefined();
  });

  it('knows its translations as they come, move and go, and tells caches', async () => {
    const { documentId, slug } = await publish({ headline: 'Keeper writes home' });
    const etagOf = async () => (await read(`/api/editions/${slug}`)).headers.get('etag');
    const alone = await etagOf();
    const arabic = await news.rest(`/api/articles/${documentId}?locale=ar`, {
      method: 'PUT',
      data: { headline: 'حارس المنارة يكتب', slug: 'hares', body: BODY },
    });
    expect([arabic.status, arabic.body.error]).toEqual([200, undefined]);

    const translation = {
      locale: 'ar',
      slug: 'hares',
      path: '/ar/hares',
      url: 'https://lamp.example/ar/hares',
    };
    expect((await edition(slug)).translations).toEqual([translation]);
    const both = await etagOf();
    expect(both).not.toBe(alone);
    expect(await edition('hares', '?locale=ar')).toMatchObject({
      dir: 'rtl',
      translations: [{ locale: 'en', slug, path: `/${slug}`, url: `https://lamp.example/${slug}` }],
    });
    const told = await news.graphql(
      `{ edition(slug: "${slug}") { url dir bodyHtml translations { locale url } } }`,
    );
    expect(told.body.data.edition.translations).toEqual([
      { locale: 'ar', url: 'https://lamp.example/ar/hares' },
    ]);

    await news.strapi.documents('api::article.article').unpublish({ documentId, locale: 'ar' });
    expect((await edition(slug)).translations).toEqual([]);
    expect(await etagOf()).toBe(alone);
  });

  it('stands where the publication says that its site is, from the moment it says so', async () => {
    const { slug } = await publish({ headline: 'Lamp moves' });
    const before = await read(`/api/editions/${slug}`);
    await news.rest('/api/publication', { method: 'PUT', data: { siteUrl: 'https://new-lamp.example' } });
    const after = await read(`/api/editions/${slug}`, {
      'if-none-match': String(before.headers.get('etag')),
    });
    expect(after.status).toBe(200);
    expect(after.body.data.url).toBe(`https://new-lamp.example/${slug}`);
    await news.rest('/api/publication', { method: 'PUT', data: { siteUrl: 'https://lamp.example' } });
  });

  it('answers the fields that are asked for, whole pictures’ addresses and a count', async () => {
    const image = {
      ...{ url: 'http://localhost:1337/uploads/lamp.png', name: 'lamp.png', alternativeText: 'A lamp' },
      ...{ width: 10, height: 10, hash: 'lamp', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
      ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
    };
    const body = [...BODY, { type: 'image', image, children: [{ type: 'text', text: '' }] }];
    const { slug } = await publish({ headline: 'Lamp pictured', body });

    expect(await edition(slug, '?fields=headline,url')).toEqual({
      headline: 'Lamp pictured',
      url: `https://lamp.example/${slug}`,
    });
    const relative = await edition(slug);
    expect(relative.bodyHtml).toContain('src="/uploads/lamp.png"');
    expect(JSON.stringify(relative)).not.toMatch(/localhost|provider|"hash"/);
    const absolute = await edition(slug, '?pictures=absolute');
    const whole = 'https://cms.lamp.example/uploads/lamp.png';
    expect(absolute.bodyHtml).toContain(`src="${whole}"`);
    expect([absolute.image.url, absolute.body[1].image.url]).toEqual([whole, whole]);

    const list = (await read('/api/editions?total=true&pageSize=1&fields=slug&pictures=absolute')).body;
    expect(list).toEqual({ data: [{ slug }], next: expect.any(String), total: expect.any(Number) });
    const all = (await read('/api/editions?pageSize=100')).body.data;
    expect(list.total).toBe(all.length);
    expect((await read('/api/editions?tag=light&total=true')).body.total).toBe(1);

    const wrong = await read(`/api/editions/${slug}?fields=headline,summaryBullets&pictures=both`);
    expect(wrong.body.error.details.errors.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'fields',
      'pictures',
    ]);
  });

  it('shows a picture of its text with the words, the bytes and the fate that it has in the library', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'lamp.png');
    const uploaded = await fetch(`${news.url}/api/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${news.token}` },
      body: form,
    });
    const [file] = (await uploaded.json()) as [Record<string, unknown> & { id: number }];
    const { slug } = await publish({
      headline: 'Lamp in the text',
      body: [...BODY, { type: 'image', image: file, children: [{ type: 'text', text: '' }] }],
    });
    expect((await edition(slug)).image).toMatchObject({ url: file.url, alternativeText: '' });

    const etag = String((await read(`/api/editions/${slug}`)).headers.get('etag'));
    const upload = news.strapi.plugin('upload').service('upload');
    await upload.updateFileInfo(file.id, { caption: 'At dusk.', alternativeText: 'The lamp' });
    const renamed = await read(`/api/editions/${slug}`, { 'if-none-match': etag });
    expect(renamed.status).toBe(200);
    expect(renamed.body.data.image).toMatchObject({ alternativeText: 'The lamp', caption: 'At dusk.' });
    expect(renamed.body.data.bodyHtml).toContain('alt="The lamp"');

    await upload.remove(await upload.findOne(file.id));
    const without = await edition(slug);
    expect([without.image, without.bodyHtml.includes('<img')]).toEqual([null, false]);
    await news.strapi.documents('api::article.article').publish({
      documentId: without.documentId,
    });
    expect((await edition(slug)).image).toBeNull();
  });

  it('has a feed for each tag that a public story has, and for no other', async () => {
    const feed = await read('/api/feeds/feed.json?tag=light');
    expect(feed.status).toBe(200);
    expect(feed.body.items.map(({ title }: { title: string }) => title)).toEqual(['Lamp lit again']);
    expect(feed.body).toMatchObject({
      title: 'The Lamp: Light',
      home_page_url: 'https://lamp.example/tags/light',
    });
    for (const file of ['rss.xml', 'atom.xml']) {
      expect((await read(`/api/feeds/${file}?tag=Light&locale=en`)).status).toBe(200);
    }
    expect((await read('/api/feeds/rss.xml?tag=darkness')).status).toBe(404);
  });
});
