import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const body = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'The vote' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Members said ' },
      {
        type: 'link',
        url: 'https://club.example/vote',
        children: [{ type: 'text', text: 'yes', bold: true }],
      },
    ],
  },
];

describe.each(databases())('editions in GraphQL on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
    const section = (await news.rest('/api/sections', { data: { name: 'Clubs' } })).body.data;
    for (const headline of ['Club votes yes', 'Club moves house']) {
      await news.rest('/api/articles', {
        data: { headline, body, section: section.documentId, summaryBullets: [{ text: 'It was close.' }] },
      });
    }
    await news.rest('/api/articles?status=draft', { data: { headline: 'Club secret', body } });
  });
  afterAll(() => news.stop());

  const EDITION = `query ($slug: String!) { edition(slug: $slug) {
    documentId slug path headline section { name path } inShort { text origin source { paragraph } }
    body { type level children { type text url children { text bold } } }
    relatedLinks { title } images { url } firstPublishedAt } }`;

  it('give the story with a type for every field, the same as over REST', async () => {
    const { body: answer } = await news.graphql(EDITION, { variables: { slug: 'club-votes-yes' } });
    expect(answer.errors).toBeUndefined();
    const rest = (await news.rest('/api/editions/club-votes-yes', { token: null })).body.data;
    expect(answer.data.edition).toMatchObject({
      documentId: rest.documentId,
      headline: 'Club votes yes',
      path: '/clubs/club-votes-yes',
      section: { name: 'Clubs', path: '/clubs' },
      firstPublishedAt: rest.firstPublishedAt,
    });
    expect(answer.data.edition.inShort).toEqual([{ text: 'It was close.', origin: 'editor', source: null }]);
    expect(answer.data.edition.body[0]).toMatchObject({ type: 'heading', level: 2 });
    expect(answer.data.edition.body[1].children[1]).toEqual({
      type: 'link',
      text: null,
      url: 'https://club.example/vote',
      children: [{ text: 'yes', bold: true }],
    });
  });

  it('use no bare JSON', async () => {
    const names = ['Edition', 'EditionCard', 'EditionLink', 'EditionImage', 'EditionBlock', 'EditionInline'];
    for (const name of names) {
      const { body: answer } = await news.graphql(
        `{ __type(name: "${name}") { fields { name type { name ofType { name ofType { name ofType { name } } } } } } }`,
      );
      expect(answer.data.__type.fields.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toContain('"JSON"');
    }
  });

  it('list cards, page after page', async () => {
    const list = async (before: string | null) =>
      (
        await news.graphql(
          `query ($before: String) { editions(section: "clubs", pageSize: 1, before: $before) { cards { headline } next } }`,
          { variables: { before } },
        )
      ).body.data.editions;
    const first = await list(null);
    expect(first.cards).toEqual([{ headline: 'Club moves house' }]);
    expect(await list(first.next)).toEqual({ cards: [{ headline: 'Club votes yes' }], next: null });
  });

  it('refuse wrong arguments by name', async () => {
    const { body: answer } = await news.graphql('{ editions(pageSize: 1000, before: "soon") { next } }');
    expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.errors[0].message).toMatch(/before.*pageSize|pageSize.*before/);
  });

  it('know no drafts, and find a story by a slug of the past', async () => {
    const edition = async (slug: string) =>
      (await news.graphql(EDITION, { variables: { slug } })).body.data.edition;
    expect(await edition('club-secret')).toBeNull();
    const { documentId } = await edition('club-moves-house');
    await news.rest(`/api/articles/${documentId}`, { method: 'PUT', data: { slug: 'club-moved' } });
    expect(await edition('club-moves-house')).toMatchObject({ documentId, slug: 'club-moved' });
  });
});
