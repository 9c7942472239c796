import { articleOf } from '../../../src/stores/stories/article-of';
import { findStory } from '../../../src/stores/stories/articles';
import { findPublicStory } from '../../../src/stores/stories/public-story';
import { addressKey } from '../../../src/stores/stories/story-address';
import { fingerprintOf, storyFingerprints } from '../../../src/stores/stories/story-fingerprints';
import { houseStyle } from '../../../src/newsroom/house-style';
import { together } from '../../../src/stores/database/together';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The lighthouse was lit again.' }] }];

describe.each(databases())('reading and writing at once on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const make = async (route: string, data: object) => {
    const { status, body: answer } = await news.rest(`/api/${route}`, { data });
    expect([status, answer.error]).toEqual([201, undefined]);
    return answer.data as { id: number; documentId: string };
  };
  const bothWays = async (documentId: string) => {
    const { strapi } = news;
    const version = { documentId, locale: 'en' };
    const { ours, strapis } = await strapi.db.transaction(async ({ trx }) => ({
      ours: await findPublicStory(strapi, trx, version),
      strapis: await findStory(strapi, { ...version, version: 'published' }),
    }));
    const story = ours!.row;
    const fingerprints = await storyFingerprints(strapi.db.connection, [documentId], houseStyle);
    expect(fingerprintOf(ours!.made, houseStyle)).toBe(fingerprints.get(addressKey(version)));
    const times = (row: Record<string, unknown>) =>
      ['firstPublishedAt', 'substantiveUpdateAt', 'publishedAt', 'teaser', 'locale'].map((name) => row[name]);
    expect(times(story)).toEqual(times(strapis!));
    return [articleOf(story), articleOf(strapis!)] as const;
  };

  it('finds of a whole story what Strapi finds, part for part and in the editor’s order', async () => {
    const section = await make('sections', { name: 'Coast' });
    const authors = [
      await make('authors', { name: 'Ida Moe' }),
      await make('authors', { name: 'Arne Dahl' }),
    ];
    const target = await make('articles', { headline: 'Old lamp sold', body });
    const files = news.strapi.db.query('plugin::upload.file');
    const file = await files.create({
      data: {
        name: 'lamp.jpg',
        hash: 'lamp',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 12.5,
        url: '/uploads/lamp.jpg',
        provider: 'local',
        width: 800,
        height: 600,
        alternativeText: 'A lamp',
        caption: 'The lamp “as it was”',
        version: 'b0a7b0a7',
        formats: { small: { url: '/uploads/small_lamp.jpg', width: 500, height: 375 } },
      },
    });
    const story = await make('articles', {
      headline: 'Lighthouse lit again',
      body,
      section: section.documentId,
      authors: [authors[1]!.documentId, authors[0]!.documentId],
      summaryBullets: [{ text: 'The lamp of Larvik burns again.' }],
      images: [
        {
          asset: file.id,
          role: 'lead',
          caption: 'Lit',
          credit: 'Moe',
          alternativeText: 'Light',
          focus: { x: 0.25, y: 0.5 },
        },
        { role: 'inline', caption: 'No picture yet' },
      ],
      relatedLinks: [
        { url: 'https://lamps.example/plan', title: 'The plan' },
        { article: target.documentId },
        { title: 'Old lamp sold', byHeadline: true },
      ],
      credits: [{ name: 'Larvik Museum', place: 'Larvik' }],
      corrections: [{ text: 'The year was 1881.' }, { text: 'The keeper was named Dahl.' }],
      byline: 'By our correspondent',
      socialHeadline: 'A lamp of 1881 burns again',
      socialImage: file.id,
      isFree: false,
      breakingUntil: '2031-03-01T12:00:00.000Z',
    });

    const [ours, strapis] = await bothWays(story.documentId);
    expect(ours).toEqual({ ...strapis, summaryBullets: ours.summaryBullets });
    expect(ours.socialImage?.url).toBe('/uploads/lamp.jpg?v=b0a7b0a7');
    expect(ours.images.map(({ focus }) => focus)).toEqual([{ x: 0.25, y: 0.5 }, null]);
    expect(ours.images.map(({ asset }) => asset?.formats.length ?? null)).toEqual([1, null]);
    expect(ours.authors.map(({ name }) => name)).toEqual(['Arne Dahl', 'Ida Moe']);
    expect(ours.relatedLinks.length).toBeGreaterThanOrEqual(2);
    expect(ours.corrections.map(({ at }) => at)).toEqual([
      expect.stringMatching(/Z$/),
      expect.stringMatching(/Z$/),
    ]);
  });

  it('keeps the notes of the desk in the newsroom, and gives sites what an editor set for readers', async () => {
    const story = await make('articles', {
      headline: 'Ferry aground',
      body,
      byline: 'By our correspondent',
      isFree: false,
      breakingUntil: '2031-03-01T12:00:00.000Z',
      socialHeadline: 'Aground!',
      images: [{ caption: 'The ferry' }],
      deskState: 'desk',
      withPerson: 7,
      deskNotes: 'Call the harbour before it goes out.',
    });
    const { body: edition } = await news.rest('/api/editions/ferry-aground', { token: null });
    expect(edition.data).toMatchObject({
      byline: 'By our correspondent',
      isFree: false,
      breakingUntil: '2031-03-01T12:00:00.000Z',
      social: { headline: 'Aground!', image: null },
    });
    const stranger = await news.rest(`/api/articles/${story.documentId}`, { token: null });
    expect(JSON.stringify([edition, stranger.body])).not.toMatch(
      /deskState|withPerson|deskNotes|Call the harbour/,
    );
    const asked = await news.rest('/api/articles?filters[deskNotes][$startsWith]=C', { token: null });
    expect(asked.status).toBe(400);
  });

  it('takes only a focus that lies in the picture', async () => {
    const images = [{ caption: 'Wide', focus: { x: 2, y: 0 } }];
    const { status, body: answer } = await news.rest('/api/articles', {
      data: { headline: 'Wide', body, images },
    });
    expect(status).toBe(400);
    expect(answer.error.details.errors[0].path).toEqual(['images', '0', 'focus']);
  });

  it('finds of a story without any part none, and null where nothing is published', async () => {
    const story = await make('articles', { headline: 'Fog', body });
    const [ours, strapis] = await bothWays(story.documentId);
    expect(ours).toEqual(strapis);
    const missing = await news.strapi.db.transaction(({ trx }) =>
      findPublicStory(news.strapi, trx, { documentId: 'nobody', locale: 'en' }),
    );
    expect(missing).toBeNull();
  });

  it('writes several rows of several tables together, and none of them when one fails', async () => {
    const db = news.strapi.db.connection;
    const term = (word: string) => ({ document_id: 'doc', locale: 'en', term: word, first_published_ms: 1 });
    const terms = (table: string) => db(table).where({ document_id: 'doc' }).orderBy('term').pluck('term');
    const [A, B] = ['slugline_edition_terms', 'slugline_story_terms'];
    await db.transaction((trx) =>
      together(trx, [
        trx(A!).insert([term("o'clock?"), term('b')]),
        trx(B!).insert(term('c')),
        trx(B!).insert([]),
      ]),
    );
    expect([await terms(A!), await terms(B!)]).toEqual([['b', "o'clock?"], ['c']]);
    await db.transaction((trx) =>
      together(trx, [trx(A!).where({ term: 'b' }).delete(), trx(A!).insert(term('d')), trx(B!).delete()]),
    );
    expect([await terms(A!), await terms(B!)]).toEqual([['d', "o'clock?"], []]);
    const failing = db.transaction((trx) =>
      together(trx, [trx(A!).insert(term('e')), trx(B!).insert({ ...term('f'), term: null })]),
    );
    await expect(failing).rejects.toMatchObject({
      code: expect.stringMatching(/^(SQLITE_CONSTRAINT_NOTNULL|23502)$/),
    });
    expect(await terms(A!)).toEqual(['d', "o'clock?"]);
  });
});
