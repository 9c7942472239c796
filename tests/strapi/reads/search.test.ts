import { indexDraftsAtStart } from '../../../src/stores/search/draft-index';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const TEXTS = [
  'Pilots in the harbour of Skald end their strike after nine days.',
  'The harbourmaster of Vik counts forty boats at the quay.',
  'Стачка лоцманов в порту окончена, сообщил Иван Орлов.',
  '港口引航员结束罢工，北京市政府表示欢迎。',
  'ترحب الحكومة بنهاية الإضراب في الميناء.',
  'Zürich öffnet die Straße am See wieder.',
];
const WORDS = [
  'harbour',
  'STRIKE',
  'quay',
  'ИВАН',
  'стачка',
  '政府',
  '引航员',
  'حكومة',
  'zurich',
  'STRASSE',
  'skald nine',
  'vik',
];

describe.each(databases())('the full text search on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => void (news = await startStrapi(database)));
  afterAll(() => news.stop());

  const publish = async (data: object, query = '') => {
    const { status, body } = await news.rest(`/api/articles${query}`, { data });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data as { documentId: string; slug: string };
  };
  const search = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    news.rest(`/api/search?${new URLSearchParams(query)}`, { token: null, headers });
  const slugsFor = async (query: Record<string, string>): Promise<string[]> => {
    const { status, body } = await search(query);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.data.map(({ slug }: { slug: string }) => slug);
  };
  const stories = () => news.strapi.documents('api::article.article');
  const published: { slug: string; text: string }[] = [];

  beforeAll(async () => {
    for (const [at, text] of TEXTS.entries()) {
      const { slug } = await publish({
        headline: `Dispatch number ${at}`,
        body: [paragraph(text)],
        tags: at < 2 ? ['Sea Trade'] : [],
      });
      published.unshift({ slug, text });
    }
  });

  /** The same letters, looked for by walking through every story. */
  const scan = (question: string): string[] => {
    const plain = (text: string) =>
      text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
    return published
      .filter(({ text }) => question.split(' ').every((word) => plain(text).includes(plain(word))))
      .map(({ slug }) => slug);
  };

  it.each(WORDS)('finds for %s what a walk through all stories finds, newest first', async (q) => {
    expect(scan(q)).not.toEqual([]);
    expect(await slugsFor({ q })).toEqual(scan(q));
  });

  it('finds nothing for words that stand in no story, and for words of two stories', async () => {
    expect(await slugsFor({ q: 'airport' })).toEqual([]);
    expect(await slugsFor({ q: 'quay strike' })).toEqual([]);
    expect(await slugsFor({ q: '" OR 1 NEAR(*) locale:en' })).toEqual([]);
  });

  it('goes on page after page without a gap or a double, and can be narrowed like a list', async () => {
    const all = await slugsFor({ q: 'dispatch' });
    expect(all).toEqual(published.map(({ slug }) => slug));
    const seen: string[] = [];
    let before = '';
    do {
      const { body } = await search({ q: 'dispatch', pageSize: '2', ...(before && { before }) });
      seen.push(...body.data.map(({ slug }: { slug: string }) => slug));
      before = body.next ?? '';
    } while (before);
    expect(seen).toEqual(all);
    expect(await slugsFor({ q: 'dispatch', tag: 'sea trade' })).toEqual(all.slice(-2));
    expect(await slugsFor({ q: 'dispatch', section: 'world' })).toEqual([]);
    expect(await slugsFor({ q: 'dispatch', locale: 'fr' })).toEqual([]);
  });

  it('answers cards like a list, fewer fields where asked, 304 while nothing has changed', async () => {
    const { body, headers } = await search({ q: 'quay', fields: 'headline,path' });
    expect(body).toEqual({
      data: [{ headline: 'Dispatch number 1', path: '/dispatch-number-1' }],
      next: null,
    });
    const again = await search(
      { q: 'quay', fields: 'headline,path' },
      { 'if-none-match': headers.get('etag')! },
    );
    expect(again.status).toBe(304);
  });

  it('refuses what cannot be looked for, everything at once', async () => {
    const wrong = async (query: Record<string, string>) => {
      const { status, body } = await search(query);
      expect(status).toBe(400);
      return body.error.details.errors.map(({ path }: { path: string[] }) => path[0]).sort();
    };
    expect(await wrong({})).toEqual(['q']);
    expect(await wrong({ q: '—!', pageSize: '0', colour: 'red' })).toEqual(['colour', 'pageSize', 'q']);
    expect(await wrong({ q: 'x'.repeat(201) })).toEqual(['q']);
  });

  it('never finds a draft, nor the draft of a public story; a change at once, a withdrawn story no more', async () => {
    await publish({ headline: 'Whispered secret', body: [paragraph('Unspoken')] }, '?status=draft');
    expect(await slugsFor({ q: 'whispered' })).toEqual([]);

    const story = await publish({ headline: 'Lighthouse painted', body: [paragraph('In crimson.')] });
    await stories().update({
      documentId: story.documentId,
      data: { body: [paragraph('In turquoise.')] as never },
    });
    expect(await slugsFor({ q: 'turquoise' })).toEqual([]);
    expect(await slugsFor({ q: 'crimson' })).toEqual([story.slug]);
    await stories().publish({ documentId: story.documentId });
    expect(await slugsFor({ q: 'turquoise' })).toEqual([story.slug]);
    expect(await slugsFor({ q: 'crimson' })).toEqual([]);
    await stories().unpublish({ documentId: story.documentId });
    expect(await slugsFor({ q: 'turquoise' })).toEqual([]);
    await stories().publish({ documentId: story.documentId });
    expect(await slugsFor({ q: 'turquoise' })).toEqual([story.slug]);
    await stories().delete({ documentId: story.documentId });
    expect(await slugsFor({ q: 'lighthouse' })).toEqual([]);
  });

  it('keeps stories of one and the same time apart', async () => {
    const firstPublishedAt = '2020-05-17T00:00:00.000Z';
    const made = [];
    for (let number = 0; number < 5; number += 1) {
      made.push(
        await publish({ headline: `Archive piece ${number}`, body: [paragraph('From the cellar.')] }),
      );
    }
    await news.strapi.db
      .connection('articles')
      .whereLike('headline', 'Archive piece%')
      .update({
        first_published_at: database === 'sqlite' ? Date.parse(firstPublishedAt) : new Date(firstPublishedAt),
      });
    for (const { documentId } of made) {
      await stories().update({ documentId, data: { dateline: 'Skald' } });
      await stories().publish({ documentId });
    }
    expect((await slugsFor({ q: 'cellar' })).sort()).toEqual(made.map(({ slug }) => slug).sort());
  });

  it('finds a long beginning however many words go on from it, and all of them with other words', async () => {
    const endings = Array.from(
      { length: 70 },
      (_, at) => `lanternfish${String.fromCharCode(97 + (at % 26))}${at}`,
    );
    for (const [headline, words] of [
      ['A shoal of names', endings],
      ['One of them', endings.slice(0, 1)],
    ] as const) {
      const body = [{ type: 'paragraph', children: [{ type: 'text', text: words.join(' ') }] }];
      expect((await news.rest('/api/articles', { data: { headline, body } })).status).toBe(201);
    }
    expect((await slugsFor({ q: 'lanternfish' })).sort()).toEqual(['a-shoal-of-names', 'one-of-them']);
    expect((await slugsFor({ q: 'lanternfisha' })).sort()).toEqual(['a-shoal-of-names', 'one-of-them']);
    expect(await slugsFor({ q: 'lanternfishb lanternfishc' })).toEqual(['a-shoal-of-names']);
    expect(await slugsFor({ q: 'lanternfisha lanternx' })).toEqual([]);
  });

  it('is read by its index alone', async () => {
    if (database !== 'sqlite') return;
    const plan = (await news.strapi.db.connection.raw(`explain query plan
      select e.card from slugline_search_words w
      cross join slugline_search_rows r on r.id = w.rowid
      cross join slugline_editions e on e.document_id = r.document_id and e.locale = r.locale
      where w.slugline_search_words match '"quay"' and w.rowid < 5 order by w.rowid desc limit 21`)) as {
      detail: string;
    }[];
    const steps = plan.map(({ detail }) => detail).join('\n');
    expect(steps).toMatch(/w VIRTUAL TABLE INDEX/);
    expect(steps).toMatch(/r USING INTEGER PRIMARY KEY/);
    expect(steps).toMatch(/e USING INDEX slugline_editions_document_uq/);
    expect(steps).not.toMatch(/TEMP B-TREE|SCAN e|SCAN r/);
  });

  it('is made anew with the editions', async () => {
    const { reviewEditions } = await import('../../../src/stores/editions/edition-review');
    const db = news.strapi.db.connection;
    const before = await slugsFor({ q: 'harbour' });
    await db('slugline_search_rows').delete();
    if (database === 'sqlite')
      await db.raw(`insert into slugline_search_words(slugline_search_words) values ('delete-all')`);
    await db('slugline_public_mark').update({ mark: 'another' });
    expect(await slugsFor({ q: 'harbour' })).toEqual([]);
    await reviewEditions(news.strapi, {
      style: news.strapi.config.get('newsroom') as never,
      append: async () => undefined,
      wake: () => undefined,
      now: () => Date.now(),
      which: 'suspicious',
    });
    await db('slugline_public_mark').update({ mark: 'a third' });
    expect(await slugsFor({ q: 'harbour' })).toEqual(before);
  });

  describe('in the list of stories of the admin', () => {
    const LIST = '/content-manager/collection-types/api::article.article';
    const slugsIn = async (who: AdminCall, q: string, more = '') => {
      const { status, body } = await who(
        'GET',
        `${LIST}?page=1&pageSize=20&_q=${encodeURIComponent(q)}${more}`,
      );
      expect([status, body.error]).toEqual([200, undefined]);
      expect(body.pagination.total).toBe(body.results.length);
      return body.results.map(({ headline }: { headline: string }) => headline).sort();
    };
    let editor: AdminCall;
    beforeAll(async () => void (editor = await adminSession(news, 'slugline-desk-editor')));

    it.each([
      ['a word of the body', 'harbourmaster', ['Dispatch number 1']],
      ['the beginning of one, in capitals of another alphabet', 'ЛОЦМ', ['Dispatch number 2']],
      ['a script without spaces', '引航员', ['Dispatch number 3']],
      ['words of tag and body together', 'skald trade', ['Dispatch number 0']],
      ['a part of a headline', 'patch number 5', ['Dispatch number 5']],
      ['nothing', 'airport', []],
    ])('finds by %s', async (_by, q, expected) => {
      expect(await slugsIn(editor, q)).toEqual(expected);
    });

    it('finds drafts at once, by what was saved last, and forgets what is gone', async () => {
      const data = { headline: 'Marées', body: [paragraph('Прилив затопил набережную.')] };
      const { documentId } = await publish(data, '?status=draft');
      expect(await slugsIn(editor, 'НАБЕРЕЖНУЮ')).toEqual(['Marées']);
      await stories().update({ documentId, data: { body: [paragraph('The tide is out.')] } as never });
      expect(await slugsIn(editor, 'набережную')).toEqual([]);
      expect(await slugsIn(editor, 'tide', '&locale=en')).toEqual(['Marées']);
      expect(await slugsIn(editor, 'tide', '&locale=fr')).toEqual([]);
      await stories().delete({ documentId, locale: '*' });
      expect(await slugsIn(editor, 'tide')).toEqual([]);
    });

    it('shows nobody what the list would not: a stranger, a role without stories, an author who has none', async () => {
      const data = { headline: 'Kept apart', body: [paragraph('Seahorses were seen.')] };
      const { documentId } = await publish(data, '?status=draft');
      expect(await slugsIn(editor, 'seahorses')).toEqual(['Kept apart']);
      expect(await slugsIn(await adminSession(news, 'strapi-author'), 'seahorses')).toEqual([]);
      const operator = await adminSession(news, 'slugline-operator');
      expect((await operator('GET', `${LIST}?_q=seahorses`)).status).toBe(403);
      expect((await news.rest('/api/articles?_q=seahorses', { token: null })).body.data).toEqual([]);
      await stories().delete({ documentId, locale: '*' });
    });

    it('offers tags that published stories have, as they are spelled there', async () => {
      await publish({ headline: 'Untagged', tags: ['Seals', 'sea ice'] }, '?status=draft');
      const offered = async (begins: string, who = editor) =>
        (await who('GET', `/slugline/tags?begins=${encodeURIComponent(begins)}`)).body.data;
      expect(await offered('SEA t')).toEqual(['Sea Trade']);
      expect(await offered('se')).toEqual(['Sea Trade']);
      expect(await offered('%')).toEqual([]);
      expect(await offered(' ')).toEqual([]);
      expect((await editor('GET', '/slugline/tags')).status).toBe(400);
      const operator = await adminSession(news, 'slugline-operator');
      expect((await operator('GET', '/slugline/tags?begins=se')).status).toBe(403);
    });

    it('finds drafts that were written past the saves, once the index has caught up', async () => {
      const db = news.strapi.db.connection;
      await db('slugline_desk_rows').delete();
      if (database === 'sqlite')
        await db.raw(`insert into slugline_desk_words(slugline_desk_words) values ('delete-all')`);
      expect(await slugsIn(editor, 'harbourmaster')).toEqual([]);
      const index = indexDraftsAtStart(news.strapi);
      await index.done;
      await index.stop();
      expect(await slugsIn(editor, 'harbourmaster')).toEqual(['Dispatch number 1']);
    });
  });
});
