import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const LATER = 'The boats sail again on Thursday, the port said.';

describe.each(databases())('the times readers are told on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const stories = () => news.strapi.documents('api::article.article');
  const publish = async (data: object) => (await news.rest('/api/articles', { data })).body.data;
  const change = async (documentId: string, data: object, query = '') =>
    (await news.rest(`/api/articles/${documentId}${query}`, { method: 'PUT', data })).body.data;
  const read = async (slug: string) =>
    (await news.rest(`/api/editions/${slug}`, { token: null })).body.data as {
      firstPublishedAt: string;
      updatedAt: string;
      corrections: { text: string; at: string }[];
    };
  const draft = (documentId: string) => stories().findOne({ documentId, status: 'draft' });

  it('moves the update only when an editor says that readers should know', async () => {
    const { documentId, slug } = await publish({ headline: 'Ferry strike ends', body: [paragraph('One.')] });
    const first = await read(slug);
    expect(first.updatedAt).toBe(first.firstPublishedAt);

    await change(documentId, { body: [paragraph('One. Spelled right.')] });
    expect(await read(slug)).toMatchObject({
      body: [paragraph('One. Spelled right.')],
      updatedAt: first.updatedAt,
    });

    const answer = await change(documentId, { body: [paragraph(LATER)], substantiveUpdate: true });
    const second = await read(slug);
    expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt));
    expect(second.firstPublishedAt).toBe(first.firstPublishedAt);
    expect(answer).toMatchObject({ substantiveUpdate: false, firstPublishedAt: first.firstPublishedAt });
    expect(await draft(documentId)).toMatchObject({ substantiveUpdate: false });

    await change(documentId, { standfirst: 'A comma, moved.' });
    expect((await read(slug)).updatedAt).toBe(second.updatedAt);
  });

  it('takes the tick from a save and keeps it until the story is published', async () => {
    const { documentId, slug } = await publish({ headline: 'Bridge closed' });
    const first = await read(slug);
    await change(documentId, { standfirst: 'Until May.', substantiveUpdate: true }, '?status=draft');
    expect(await read(slug)).toEqual(first);
    expect(await draft(documentId)).toMatchObject({ substantiveUpdate: true });

    await stories().publish({ documentId });
    const second = await read(slug);
    expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt));
    expect(await draft(documentId)).toMatchObject({ substantiveUpdate: false });
  });

  it('does not call it an update when the public sees no difference, or when the story is new', async () => {
    const { documentId, slug } = await publish({ headline: 'Tunnel opens', substantiveUpdate: true });
    const first = await read(slug);
    expect(first.updatedAt).toBe(first.firstPublishedAt);
    expect(await draft(documentId)).toMatchObject({ substantiveUpdate: false, substantiveUpdateAt: null });

    await change(documentId, { substantiveUpdate: true });
    expect((await read(slug)).updatedAt).toBe(first.updatedAt);
    expect(await draft(documentId)).toMatchObject({ substantiveUpdate: false });
  });

  it('never moves the first publication, whatever is sent and however the story comes and goes', async () => {
    const { documentId, slug } = await publish({ headline: 'Lighthouse lit' });
    const { firstPublishedAt } = await read(slug);
    const forged = {
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
      substantiveUpdateAt: '2001-01-01T00:00:00.000Z',
    };
    await change(documentId, { ...forged, standfirst: 'At dusk.' });
    expect(await read(slug)).toMatchObject({ firstPublishedAt, updatedAt: firstPublishedAt });

    await stories().unpublish({ documentId });
    await change(documentId, { ...forged, standfirst: 'At dawn.' }, '?status=draft');
    await stories().publish({ documentId });
    await stories().discardDraft({ documentId });
    await stories().publish({ documentId });
    expect(await read(slug)).toMatchObject({ firstPublishedAt, updatedAt: firstPublishedAt });
  });

  it('tells what was put right and when, in the edition, the feeds and the JSON-LD', async () => {
    const { documentId, slug } = await publish({ headline: 'Harbour fares rise' });
    const typed = { text: 'The fare is four crowns, not five.', at: '2026-03-01T12:00:00.000Z' };
    await change(documentId, { corrections: [typed, { text: 'The port is Vik.' }], substantiveUpdate: true });

    const { corrections, updatedAt } = await read(slug);
    expect(corrections).toEqual([
      typed,
      { text: 'The port is Vik.', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
    const [feed, jsonLd] = await Promise.all([
      news.rest('/api/feeds/feed.json', { token: null }),
      news.rest(`/api/editions/${slug}/json-ld`, { token: null }),
    ]);
    const item = feed.body.items.find(({ title }: { title: string }) => title === 'Harbour fares rise');
    expect(item.date_modified).toBe(updatedAt);
    expect(item.content_html).toContain('The fare is four crowns, not five.');
    expect(jsonLd.body).toMatchObject({
      dateModified: updatedAt,
      correction: [{ '@type': 'CorrectionComment', text: typed.text, datePublished: typed.at }, {}],
    });

    const kept = corrections[1]?.at;
    const [first, second] = ((await stories().findOne({ documentId, populate: ['corrections'] }))
      ?.corrections ?? []) as { id: number }[];
    await change(documentId, {
      corrections: [
        { id: first?.id, text: typed.text },
        { id: second?.id, text: 'It is Vik.' },
      ],
    });
    expect((await read(slug)).corrections).toEqual([typed, { text: 'It is Vik.', at: kept }]);
  });
});
