import type { HouseStyle } from '../../../src/newsroom/house-style';
import { checkBulletsAtStart } from '../../../src/stores/to-check/bullet-check';
import { reviewBullets } from '../../../src/stores/to-check/bullet-review';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
].map(paragraph);
const SHORTER = BODY.slice(0, 2);

const REST_DAYS = { text: 'The pilots won more rest days a month.' };
const FINE = [{ text: 'The pilots end a nine-day strike.' }, { text: 'Boats sail at 6 a.m. on Wednesday.' }];
const BULLETS = [REST_DAYS, ...FINE];
const COPIED_LABEL = { text: 'In Short: the strike ends.', locked: true };
const TOO_FEW = [{ text: 'Boats sail at 6 a.m. on Wednesday.' }];

interface Line {
  documentId: string;
  locale: string;
  headline: string;
  isPublished: boolean;
  isModified: boolean;
  found: string;
  problems: { code: string; text: string; isInDraft: boolean; isPublic: boolean; found: string }[];
}

describe.each(databases())('the list of bullets to check on %s', (database) => {
  let news: RunningStrapi;
  let editor: AdminCall;
  beforeAll(async () => {
    news = await startStrapi(database);
    editor = await adminSession(news, 'strapi-editor');
  });
  afterAll(() => news.stop());
  afterEach(async () => {
    const left = await table(); // also what the editor may not see
    for (const row of left) await documents().delete({ documentId: row.document_id, locale: '*' });
    expect(await table()).toEqual([]);
  });

  const documents = () => news.strapi.documents('api::article.article');
  const table = () => news.strapi.db.connection('slugline_bullets_to_check').select();
  const page = (query: string, who = editor) => who('GET', `/slugline/bullets-to-check?${query}`);
  const listed = async (show: string): Promise<Line[]> => (await page(`show=${show}&limit=100`)).body.data;
  const codes = (line: Line | undefined) => line?.problems.map(({ code }) => code);
  const post = async (data: object, query = ''): Promise<string> => {
    const { status, body } = await news.rest(`/api/articles${query}`, { data });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data.documentId;
  };
  const put = async (documentId: string, data: object, query = '') => {
    const { status } = await news.rest(`/api/articles/${documentId}${query}`, { method: 'PUT', data });
    return status;
  };
  const DRAFT = '?status=draft';
  const staleStory = async (headline = 'Strike ends') => {
    const documentId = await post({ headline, body: BODY, summaryBullets: BULLETS });
    expect(await put(documentId, { body: SHORTER })).toBe(200);
    return documentId;
  };
  const review = () =>
    reviewBullets(news.strapi, {
      style: news.strapi.config.get('newsroom') as HouseStyle,
      now: () => Date.now(),
    });

  it('is empty while every bullet has its source', async () => {
    await post({ headline: 'In order', body: BODY, summaryBullets: BULLETS });
    await post({ headline: 'Without bullets', body: BODY });
    expect(await listed('all')).toEqual([]);
  });

  it('names story, bullet, reason and versions of an item whose source is gone, until that is public no more', async () => {
    const documentId = await staleStory();
    const [line, ...others] = await listed('stale');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ documentId, locale: 'en', headline: 'Strike ends', isPublished: true });
    expect(line?.isModified).toBe(false);
    expect(line?.problems[0]).toEqual({
      code: 'in-short.stale',
      level: 'warning',
      message: 'The sentence this item was taken from is no longer in the body.',
      bullet: 0,
      text: REST_DAYS.text,
      isInDraft: true,
      isPublic: true,
      found: line?.found,
    });

    const before = line?.problems[0]?.found;
    await put(documentId, { standfirst: 'Boats sail again.' }, DRAFT);
    expect((await listed('stale'))[0]?.problems[0]?.found).toBe(before);
    expect((await listed('stale'))[0]?.isModified).toBe(true);

    await put(documentId, { summaryBullets: [{ text: 'The strike is over.' }, ...FINE] }, DRAFT);
    expect((await listed('stale'))[0]?.problems).toMatchObject([{ isInDraft: false, isPublic: true }]);
    await documents().publish({ documentId, locale: 'en' });
    expect(await listed('all')).toEqual([]);
  });

  it('follows a story that is withdrawn, thrown back, copied and deleted', async () => {
    const documentId = await staleStory();
    const versions = async () =>
      (await listed('stale')).map(({ isPublished, problems }) => [
        isPublished,
        problems[0]?.isInDraft,
        problems[0]?.isPublic,
      ]);
    await documents().unpublish({ documentId, locale: 'en' });
    expect(await versions()).toEqual([[false, true, false]]);
    await documents().publish({ documentId, locale: '*' });
    await put(documentId, { summaryBullets: FINE }, DRAFT);
    expect(await versions()).toEqual([[true, false, true]]);
    await documents().discardDraft({ documentId, locale: 'en' });
    expect(await versions()).toEqual([[true, true, true]]);

    const copy = await documents().clone({ documentId, data: { headline: 'Strike ends, again' } as never });
    expect((await listed('stale')).map(({ headline }) => headline).sort()).toEqual([
      'Strike ends',
      'Strike ends, again',
    ]);
    await documents().delete({ documentId: copy?.documentId ?? '' });
    await documents().delete({ documentId });
    expect(await listed('all')).toEqual([]);
  });

  it('keeps nothing of a save that failed', async () => {
    const documentId = await post({ headline: 'Kept', body: BODY, summaryBullets: BULLETS });
    const refused = await put(documentId, { body: SHORTER, summaryBullets: [COPIED_LABEL, ...FINE] });
    expect(refused).toBe(400);
    expect(await put(documentId, { body: SHORTER, section: { connect: ['nowhere'] } })).toBe(400);
    expect(await table()).toEqual([]);
  });

  it('stands with lost sources first, then what stops publication, then every remark, a page at a time', async () => {
    const draft = (headline: string, summaryBullets: object[]) =>
      post({ headline, body: BODY, summaryBullets }, DRAFT);
    await draft('Few', TOO_FEW);
    await draft('Label', [COPIED_LABEL, ...FINE]);
    await staleStory('Gone first');
    await staleStory('Gone later');
    await draft('Few again', TOO_FEW);

    const order = ['Gone later', 'Gone first', 'Label', 'Few again', 'Few'];
    const headlines = (lines: Line[]) => lines.map(({ headline }) => headline);
    expect(headlines(await listed('all'))).toEqual(order);
    expect(headlines(await listed('urgent'))).toEqual(order.slice(0, 3));
    expect(headlines(await listed('stale'))).toEqual(order.slice(0, 2));
    expect(headlines(await listed('stopped'))).toEqual(['Label']);
    expect((await page('')).body.data).toHaveLength(3);

    const turned: string[] = [];
    let next: string | null = '';
    for (let pages = 0; next !== null && pages < 9; pages += 1) {
      const { body } = await page(`show=all&limit=2${next ? `&after=${next}` : ''}`);
      turned.push(...headlines(body.data));
      next = body.next;
    }
    expect(turned).toEqual(order);
  });

  const takeFrenchFrom = async (code: string) => {
    const permissions = news.strapi.db.query('admin::permission');
    for (const { id, properties } of await permissions.findMany({ where: { role: { code } } })) {
      const locales = properties?.locales?.filter((locale: string) => locale !== 'fr');
      if (locales)
        await permissions.update({ where: { id }, data: { properties: { ...properties, locales } } });
    }
  };

  it('holds each language by itself', async () => {
    await news.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    const documentId = await staleStory();
    const data = { headline: 'Les bateaux repartent', body: BODY, summaryBullets: [COPIED_LABEL] };
    expect(await put(documentId, data, '?status=draft&locale=fr')).toBe(200);
    const translator = await adminSession(news, 'strapi-super-admin');
    const { body } = await page('show=all&locale=fr', translator);
    expect(body.data.map((line: Line) => [line.locale, line.headline, line.isPublished])).toEqual([
      ['fr', 'Les bateaux repartent', false],
    ]);
    expect(body.locales.sort()).toEqual(['en', 'fr']);
    expect((await page('show=all&locale=fr')).body.data).toHaveLength(1);
    await takeFrenchFrom('strapi-editor');
    expect((await page('show=all&locale=fr')).body.data).toEqual([]);
    await documents().delete({ documentId, locale: 'fr' });
    expect((await listed('all')).map(({ locale }) => locale)).toEqual(['en']);
  });

  it('is for the editors of a fresh newsroom, who see its stories without further ado', async () => {
    const documentId = await staleStory();
    const { body } = await editor('GET', '/content-manager/collection-types/api::article.article');
    expect(body.results.map((story: { documentId: string }) => story.documentId)).toContain(documentId);
    expect((await page('')).body.data).toHaveLength(1);
  });

  it('is for those who may read the story, and names everything wrong with a question at once', async () => {
    await staleStory();
    const author = await adminSession(news, 'strapi-author'); // an author reads their own stories only
    expect((await page('', author)).body.data).toEqual([]);
    const operator = await adminSession(news, 'slugline-operator');
    expect((await page('', operator)).status).toBe(403);
    for (const token of [null, news.token])
      expect((await news.rest('/slugline/bullets-to-check', { token })).status).toBe(401);

    const { status, body } = await page('show=some&limit=0&after=here');
    expect(status).toBe(400);
    const paths = body.error.details.errors.map(({ path }: { path: string[] }) => path[0]);
    expect(paths).toEqual(['show', 'limit', 'after']);
  });

  it('is put right by the review where it was lost, never made, or written past the hooks', async () => {
    const lost = await staleStory('Lost');
    const [before] = await listed('stale');
    await news.strapi.db.connection('slugline_bullets_to_check').delete();
    const written = await post({ headline: 'Written', body: BODY, summaryBullets: BULLETS });
    await news.strapi.db
      .connection('articles')
      .where({ document_id: written })
      .update({ body: JSON.stringify(SHORTER) });
    await news.strapi.db
      .connection('slugline_bullets_to_check')
      .insert({ document_id: 'gone', locale: 'en', urgency: 1, found_ms: 1, problems: '[]' });

    expect((await review()).changed).toBe(3);
    const lines = await listed('all');
    expect(new Set(lines.map(({ documentId }) => documentId))).toEqual(new Set([lost, written]));
    const again = lines.find(({ documentId }) => documentId === lost);
    expect(codes(again)).toEqual(codes(before));
    expect(again?.problems[0]).toMatchObject({ isInDraft: true, isPublic: true });
    expect((await review()).changed).toBe(0);
    expect(await listed('all')).toEqual(lines);
  });

  it('is made at the first start, and anew when the house style or an import asks for it', async () => {
    await staleStory();
    const style = news.strapi.config.get('newsroom') as HouseStyle;
    const strict = { ...style, inShort: { ...style.inShort, staleBlocks: true } };
    const start = async (house: HouseStyle, changed = 0) => {
      const editions = {
        done: Promise.resolve({ seen: 1, changed, cleared: 0 }),
        stop: async () => undefined,
      };
      await checkBulletsAtStart(news.strapi, { style: house, now: () => Date.now(), editions }).done;
      return (await listed('all')).length;
    };
    const wipe = () => news.strapi.db.connection('slugline_bullets_to_check').delete();

    await start(strict);
    expect(await listed('stopped')).toHaveLength(1);
    await start(style);
    expect(await listed('stopped')).toHaveLength(0);
    await wipe();
    expect(await start(style)).toBe(0);
    expect(await start(style, 1)).toBe(1);
  });

  it.each([
    ['urgency', 'urgency = 1'],
    ['locale', "locale = 'en' and urgency = 1"],
  ])('is found by index, however long it is, by %s', async (name, condition) => {
    const connection = news.strapi.db.connection;
    const index = `slugline_bullets_to_check_${name}_idx`;
    const statement = `select * from slugline_bullets_to_check where ${condition} and (found_ms, id) < (9, 9)
      order by found_ms desc, id desc limit 26`;
    if (database === 'sqlite') {
      const plan = JSON.stringify(await connection.raw(`explain query plan ${statement}`));
      expect(plan).toContain(index);
      expect(plan).not.toContain('TEMP B-TREE');
    } else {
      await connection.transaction(async (trx) => {
        for (const other of ['seqscan', 'bitmapscan', 'sort'])
          await trx.raw(`set local enable_${other} = off`);
        const plan = JSON.stringify((await trx.raw(`explain ${statement}`)).rows);
        expect(plan).toContain(index);
        expect(plan).not.toContain('Sort');
      });
    }
  });

  it('is reviewed by what is stored when it is written, not by what was read a moment before', async () => {
    const db = news.strapi.db as unknown as { transaction(work: unknown): Promise<unknown> };
    const open = db.transaction.bind(db);
    const stale = [await staleStory('Strike goes on'), await staleStory('Strike ends at last')];
    await news.strapi.db.connection('slugline_bullets_to_check').delete();

    let isSaved = false;
    db.transaction = async (work) => {
      if (!isSaved) {
        isSaved = true; // between the look and the transaction that writes what was seen
        const inOrder = [{ text: 'The strike is over.' }, ...FINE];
        expect(await put(stale[0]!, { summaryBullets: inOrder }, '?status=published')).toBe(200);
      }
      return open(work);
    };
    try {
      expect((await review()).changed).toBeGreaterThan(0);
    } finally {
      db.transaction = open;
    }
    expect((await listed('all')).map(({ documentId }) => documentId)).toEqual([stale[1]]);
  });
});
