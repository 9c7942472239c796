import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'OSLO, Norway (AP) — Harbour pilots in Oslo voted on Tuesday to end a nine-day strike over night shifts.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Transport Minister Kari Lund called the deal “a fair end to a hard week” for travellers.',
  'About 40,000 passengers had been stranded on both sides of the Skagerrak since the walkout began.',
].map(paragraph);

describe.each(databases())('saving an article on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const post = (data: object, query = '') => news.rest(`/api/articles${query}`, { data });

  it('makes the slug and the In Short list, and tells both without populate', async () => {
    const { status, body } = await post({ headline: 'Harbour pilots end strike', body: BODY });
    expect(status).toBe(201);
    expect(body.data.slug).toBe('harbour-pilots-end-strike');
    expect(body.data.inShort.length).toBeGreaterThanOrEqual(3);
    expect(body.data.inShort.every((item: { origin: string }) => item.origin === 'derived')).toBe(true);
    expect(JSON.stringify(body.data.inShort)).not.toContain('(AP)');

    const read = await news.rest(`/api/articles/${body.data.documentId}`, { token: null });
    expect(read.body.data.inShort).toEqual(body.data.inShort);
    expect(read.body.data.firstPublishedAt).toEqual(expect.stringMatching(/^\d{4}-/));
  });

  it('takes the list from the editor, with names spelled as the story spells them', async () => {
    const { body } = await post({
      headline: 'Lund praises harbour deal',
      body: BODY,
      summaryBullets: [
        { text: 'transport minister kari lund praises the deal', label: 'Reaction' },
        { text: '  Ferries sail again on wednesday.  ' },
      ],
    });
    expect(body.data.inShort).toEqual([
      expect.objectContaining({
        text: 'Transport Minister Kari Lund praises the deal.',
        label: 'Reaction',
        origin: 'editor',
      }),
      expect.objectContaining({ text: 'Ferries sail again on Wednesday.', label: null, origin: 'editor' }),
    ]);
  });

  it('gives 40 stories of one headline 40 slugs', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => post({ headline: 'Budget passes' })));
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201));
    expect(new Set(answers.map(({ body }) => body.data.slug)).size).toBe(40);
  });

  it('refuses a save that began with a version somebody has replaced since, and names who and when', async () => {
    const draft = await post({ headline: 'Two people on one story' }, '?status=draft');
    const { documentId, updatedAt } = draft.body.data;
    const put = (headline: string, version?: string) =>
      news.rest(`/api/articles/${documentId}?status=draft`, {
        method: 'PUT',
        data: { headline },
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      });
    const both = await Promise.all([put('Told by one', updatedAt), put('Told by the other', updatedAt)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = both.find(({ status }) => status === 200)?.body.data;
    const lost = both.find(({ status }) => status === 409)?.body.error;
    expect(lost.details).toMatchObject({
      code: 'version.stale',
      savedBy: null,
      savedAt: won.updatedAt,
      version: won.updatedAt,
    });
    expect(await news.rest(`/api/articles/${documentId}?status=draft`)).toMatchObject({
      body: { data: { headline: won.headline } },
    });

    const editor = await news.strapi.db
      .query('admin::user')
      .create({ data: { firstname: 'Desk', lastname: 'One', email: 'one@example.org', isActive: true } });
    const signed = await news.strapi.documents('api::article.article').update({
      documentId,
      data: { headline: 'Told at the desk', updatedBy: editor.id } as never,
    });
    const late = await put('Told too late', won.updatedAt);
    expect(late).toMatchObject({ status: 409, body: { error: { details: { savedBy: 'Desk One' } } } });
    expect(late.body.error.message).toContain('Desk One');
    expect((await put('Told in turn', new Date(signed?.updatedAt ?? 0).toISOString())).status).toBe(200);
    expect((await put('Told too late again', updatedAt)).body.error.details.savedBy).toBeNull();
    expect((await put('Told without a version')).status).toBe(200);
    expect((await put('Told at no time', 'yesterday')).status).toBe(400);
  });

  it('refuses a typed slug that another story holds, and names the story', async () => {
    const first = await post({ headline: 'Snow closes pass', slug: 'Snow closes PASS' });
    expect(first.body.data.slug).toBe('snow-closes-pass');
    const second = await post({ headline: 'Other story', slug: 'snow-closes-pass' });
    expect(second.status).toBe(409);
    expect(second.body.error.details).toMatchObject({
      code: 'slug.taken',
      slug: 'snow-closes-pass',
      locale: 'en',
      holder: { documentId: first.body.data.documentId, headline: 'Snow closes pass' },
    });
  });

  it('lets a draft follow its headline, and never moves an address readers know', async () => {
    const draft = (await post({ headline: 'First words' }, '?status=draft')).body.data;
    const put = (data: object, query = '') =>
      news.rest(`/api/articles/${draft.documentId}${query}`, { method: 'PUT', data });
    expect((await put({ headline: 'Second words' }, '?status=draft')).body.data.slug).toBe('second-words');
    expect((await put({ headline: 'Second words' })).body.data.slug).toBe('second-words');
    expect((await put({ headline: 'Third words' })).body.data.slug).toBe('second-words');
    expect((await put({ slug: 'fourth-words' })).body.data.slug).toBe('fourth-words');

    const rival = await post({ headline: 'Rival', slug: 'second-words' });
    expect(rival.status).toBe(409);
    expect((await post({ headline: 'First words' })).body.data.slug).toBe('first-words');
  });

  it('gives a clone a slug of its own and no past', async () => {
    const original = (await post({ headline: 'Twin story' })).body.data;
    const stories = news.strapi.documents('api::article.article');
    const cloned = await stories.clone({ documentId: original.documentId, data: {} as never });
    const clone = await stories.findOne({ documentId: String(cloned?.documentId) });
    expect(clone).toMatchObject({ slug: 'twin-story-2', firstPublishedAt: null });
  });

  it('uses one slug in two languages', async () => {
    const { documentId } = (await post({ headline: 'Brexit' })).body.data;
    await news.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    const french = await news.rest(`/api/articles/${documentId}?locale=fr`, {
      method: 'PUT',
      data: { headline: 'Brexit' },
    });
    expect(french.body.data).toMatchObject({ slug: 'brexit', locale: 'fr' });
  });

  /** What is kept about a document beside its own rows. */
  const keptOf = async (documentId: string) => {
    const tables = ['slugline_slug_claims', 'slugline_bullets_to_check'];
    const kept = tables.map((table) => news.strapi.db.connection(table).where({ document_id: documentId }));
    return (await Promise.all(kept)).flat();
  };
  const ONE_BULLET = [{ text: 'The pilots end a nine-day strike.' }];

  it.each([
    ['articles', { headline: 'About nobody', body: BODY, summaryBullets: ONE_BULLET }],
    ['sections', { name: 'About nobody' }],
    ['authors', { name: 'About nobody' }],
  ])('keeps nothing of a change to one of the %s that is not there', async (kind, data) => {
    for (const query of ['', '?status=draft']) {
      const { status } = await news.rest(`/api/${kind}/isnotthere${query}`, { method: 'PUT', data });
      expect(status).toBe(404);
      expect(await keptOf('isnotthere')).toEqual([]);
    }
  });

  it('gives a name back with the draft that had it, when that is thrown away', async () => {
    const documents = news.strapi.documents('api::article.article');
    const { documentId } = (await post({ headline: 'Old name', body: BODY })).body.data;
    await documents.update({ documentId, data: { slug: 'new-name', summaryBullets: ONE_BULLET } as never });
    await documents.discardDraft({ documentId });
    expect(await keptOf(documentId)).toEqual([expect.objectContaining({ slug: 'old-name' })]);

    const draft = { headline: 'Never public', body: BODY, summaryBullets: ONE_BULLET };
    const never = (await post(draft, '?status=draft')).body.data.documentId;
    await documents.discardDraft({ documentId: never }); // Strapi deletes it: there is nothing to go back to
    expect(await keptOf(never)).toEqual([]);
  });

  it('keeps what a bullet sent by its id does not name', async () => {
    const summaryBullets = [
      { text: 'The pilots end a nine-day strike.', label: 'Strike' },
      { text: 'The first boats sail on Wednesday.', label: 'Ferries' },
    ];
    const { documentId } = (await post({ headline: 'By id', body: BODY, summaryBullets }, '?status=draft'))
      .body.data;
    const draft = await news.strapi
      .documents('api::article.article')
      .findOne({ documentId, populate: ['summaryBullets'] });
    const [first, second] = draft?.summaryBullets ?? [];
    const { body } = await news.rest(`/api/articles/${documentId}?status=draft`, {
      method: 'PUT',
      data: { summaryBullets: [{ id: first?.id }, { id: second?.id, text: 'Boats sail on Wednesday.' }] },
    });
    expect(body.data.inShort).toMatchObject([
      { text: 'The pilots end a nine-day strike.', label: 'Strike' },
      { text: 'Boats sail on Wednesday.', label: 'Ferries' },
    ]);
  });

  it('leaves nothing behind when Strapi refuses the save', async () => {
    const refused = await post({ headline: 'Refused story', images: [{ role: 'no-such-role' }] });
    expect(refused.status).toBe(400);
    const claims = await news.strapi.db.connection('slugline_slug_claims').where({ slug: 'refused-story' });
    expect(claims).toEqual([]);
  });
});
