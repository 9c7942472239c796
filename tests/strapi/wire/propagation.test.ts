import type { SiteEvent } from '../../../src/newsroom/edition/site-events';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const BODY = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'The lighthouse of Færder was lit again on Friday after two dark winters.' },
    ],
  },
];

/** A red dot: the smallest PNG there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(databases())('what many stories show, on %s', (database) => {
  let news: RunningStrapi;
  let told: jest.SpyInstance;
  beforeAll(async () => {
    news = await startStrapi(database);
    const wireRoom = news.strapi.get('slugline.wire-room' as never) as {
      append(...args: unknown[]): unknown;
    };
    told = jest.spyOn(wireRoom, 'append');
  });
  beforeEach(() => told.mockClear());
  afterAll(() => news.stop());

  const create = async (type: string, data: object) => {
    const { status, body } = await news.rest(`/api/${type}`, { data });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data as { documentId: string; slug: string };
  };
  const change = (type: string, documentId: string, data: object) =>
    news.rest(`/api/${type}/${documentId}`, { method: 'PUT', data });
  const edition = async (slug: string) =>
    (await news.rest(`/api/editions/${slug}`, { token: null })).body.data;
  const events = (): SiteEvent[] => told.mock.calls.flatMap(([, list]) => list as SiteEvent[]);

  it('reaches every story of a section that gets another name or address, and leaves the old one behind', async () => {
    const section = await create('sections', { name: 'Coast' });
    const slugs: string[] = [];
    for (const headline of ['Lighthouse lit again', 'Lamp sold to museum']) {
      slugs.push((await create('articles', { headline, body: BODY, section: section.documentId })).slug);
    }
    told.mockClear();

    await change('sections', section.documentId, { name: 'Sea', slug: 'sea' });
    for (const slug of slugs) {
      expect(await edition(slug)).toMatchObject({
        path: `/sea/${slug}`,
        section: { name: 'Sea', slug: 'sea' },
      });
    }
    expect(events().map(({ kind }) => kind)).toEqual(['moved', 'moved']);
    expect(events()[0]?.paths).toEqual(expect.arrayContaining(['/coast', '/sea', `/sea/${slugs[0]}`]));
    expect((await news.rest('/api/editions?section=sea', { token: null })).body.data).toHaveLength(2);
    const redirects = (await news.rest('/api/redirects', { token: null })).body.data;
    expect(redirects).toContainEqual({ from: `/coast/${slugs[0]}`, to: `/sea/${slugs[0]}`, status: 301 });

    told.mockClear();
    await change('sections', section.documentId, { description: 'Only editors see this.' });
    await change('sections', section.documentId, { name: 'Sea' });
    expect(events()).toEqual([]);
  });

  it('reaches the stories of an author, also when the author is deleted', async () => {
    const author = await create('authors', { name: 'Siv Aas' });
    const { slug } = await create('articles', {
      headline: 'Keeper looks back',
      body: BODY,
      authors: [author.documentId],
    });
    await change('authors', author.documentId, { name: 'Siv Aas Lund' });
    expect((await edition(slug)).authors).toEqual([expect.objectContaining({ name: 'Siv Aas Lund' })]);

    told.mockClear();
    await news.rest(`/api/authors/${author.documentId}`, { method: 'DELETE' });
    expect((await edition(slug)).authors).toEqual([]);
    expect(events().map(({ kind }) => kind)).toEqual(['updated']);
  });

  it('reaches the stories that show a picture, also when the picture is deleted', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'lighthouse.png');
    const uploaded = await fetch(`${news.url}/api/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${news.token}` },
      body: form,
    });
    const [file] = (await uploaded.json()) as [{ id: number }];
    const { slug } = await create('articles', {
      headline: 'Picture of the year',
      body: BODY,
      images: [{ asset: file.id, role: 'lead' }],
    });
    expect((await edition(slug)).image).toMatchObject({ caption: '', mime: 'image/png' });

    told.mockClear();
    const upload = news.strapi.plugin('upload').service('upload');
    await upload.updateFileInfo(file.id, { caption: 'The lamp at dusk.', alternativeText: 'A lamp' });
    expect((await edition(slug)).image).toMatchObject({
      caption: 'The lamp at dusk.',
      alternativeText: 'A lamp',
    });
    expect(events().map(({ kind }) => kind)).toEqual(['updated']);

    told.mockClear();
    await upload.updateFileInfo(file.id, { caption: 'The lamp at dusk.', alternativeText: 'A lamp' });
    expect(events()).toEqual([]);

    await upload.remove(await upload.findOne(file.id));
    expect((await edition(slug)).image).toBeNull();
    expect(events().map(({ kind }) => kind)).toEqual(['updated']);
  });

  it('tells everybody when the publication’s own settings change, and nobody when they do not', async () => {
    const save = (data: object) => news.rest('/api/publication', { method: 'PUT', data });
    await save({ name: 'Færder Daily', siteUrl: 'https://faerder.example' });
    expect(events().map(({ kind }) => kind)).toEqual(['everything']);
    told.mockClear();
    await save({ name: 'Færder Daily' });
    expect(events()).toEqual([]);
  });

  it('names the pages at whose foot a changed card stands', async () => {
    const target = await create('articles', { headline: 'Foghorn returns', body: BODY });
    const page = await create('articles', {
      headline: 'Sounds of the coast',
      body: BODY,
      relatedLinks: [{ article: target.documentId }],
    });
    told.mockClear();
    await change('articles', target.documentId, { standfirst: 'It will be heard for miles.' });
    expect(events()[0]?.paths).toContain(`/${page.slug}`);
    expect(events()[0]?.tags).toContain(`article-${page.documentId}`);
  });

  it('gives back the slug of a draft that was deleted before anybody read it', async () => {
    const { body } = await news.rest('/api/articles?status=draft', {
      data: { headline: 'Never mind', body: BODY },
    });
    await news.rest(`/api/articles/${body.data.documentId}`, { method: 'DELETE' });
    expect((await create('articles', { headline: 'Never mind', body: BODY })).slug).toBe('never-mind');
  });
});
