import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

interface Link {
  kind: string;
  title: string;
  path: string | null;
  url: string | null;
  reason: string;
  card: { documentId: string } | null;
}

const CHOSEN = 'chosen by the editor';

describe.each(databases())('related links on %s', (kind) => {
  let newsroom: RunningStrapi;
  let section: string;
  beforeAll(async () => {
    newsroom = await startStrapi(kind);
    section = (await newsroom.rest('/api/sections', { data: { name: 'Harbour' } })).body.data.documentId;
  });
  afterAll(() => newsroom?.stop());

  const save = async (data: object, status = 'published') => {
    const answer = await newsroom.rest(`/api/articles?status=${status}`, { data });
    expect(answer.status).toBe(201);
    return answer.body.data as { documentId: string; slug: string };
  };
  const change = async (documentId: string, data: object) => {
    const answer = await newsroom.rest(`/api/articles/${documentId}?status=published`, {
      method: 'PUT',
      data,
    });
    expect(answer.status).toBe(200);
  };
  const withdraw = (documentId: string) =>
    newsroom.strapi.documents('api::article.article').unpublish({ documentId });
  const linksOf = async (slug: string): Promise<Link[]> =>
    (await newsroom.rest(`/api/editions/${slug}`, { token: null })).body.data.relatedLinks;
  const targets = (links: Link[], reason?: string) =>
    links
      .filter((link) => reason === undefined || link.reason === reason)
      .map((link) => link.card?.documentId ?? link.url);

  it('keeps the order of the editor, whatever goes live first and whatever is withdrawn', async () => {
    const a = await save({ headline: 'Mooring fees rise' }, 'draft');
    const b = await save({ headline: 'Pilot boat christened' }, 'draft');
    const c = await save({ headline: 'Tide tables reprinted' });
    const parent = await save({
      headline: 'The week on the quay',
      relatedLinks: [
        { article: a.documentId },
        { url: 'https://port.example/tides?x=1#now', title: 'Port of Example' },
        { article: b.documentId },
        { article: c.documentId },
      ],
    });
    const chosen = async () => targets(await linksOf(parent.slug), CHOSEN);
    const port = 'https://port.example/tides?x=1#now';

    expect(await chosen()).toEqual([port, c.documentId]);
    await change(b.documentId, {});
    expect(await chosen()).toEqual([port, b.documentId, c.documentId]);
    await change(a.documentId, {});
    expect(await chosen()).toEqual([a.documentId, port, b.documentId, c.documentId]);
    await withdraw(b.documentId);
    expect(await chosen()).toEqual([a.documentId, port, c.documentId]);
    await change(c.documentId, { standfirst: 'A new printing.' });
    expect(await chosen()).toEqual([a.documentId, port, c.documentId]);
  });

  it('fills free places from the archive with a reason, never with itself and never twice', async () => {
    const about = (text: string) => ({ section, body: [paragraph(text)] });
    const near = await save({
      headline: 'Icebreaker Halvard ordered',
      ...about('The yard will build the icebreaker for Marta Dahl, the council said of Marta Dahl.'),
      tags: ['Shipyard'],
    });
    const tagged = await save({ headline: 'Yard hires welders', section, tags: ['shipyard'] });
    const picked = await save({
      headline: 'Who is the harbour master',
      ...about('We ask Marta Dahl today.'),
    });
    const story = await save({
      headline: 'Second icebreaker for the bay',
      ...about('A second icebreaker was promised by Marta Dahl after the first one.'),
      tags: ['Shipyard'],
      relatedLinks: [{ article: picked.documentId }],
    });

    const links = await linksOf(story.slug);
    expect(links).toHaveLength(4);
    expect(targets(links)).not.toContain(story.documentId);
    expect(new Set(targets(links)).size).toBe(4);
    expect(links[0]).toMatchObject({ reason: CHOSEN, card: { documentId: picked.documentId } });
    expect(links[1]?.card?.documentId).toBe(near.documentId);
    expect(links[1]?.reason).toBe('also about Marta Dahl and Shipyard');
    expect(links[2]).toMatchObject({
      reason: 'also about Shipyard',
      card: { documentId: tagged.documentId },
    });

    // The older story has got the newer one, and loses it when it is withdrawn.
    expect(targets(await linksOf(near.slug))).toContain(story.documentId);
    await withdraw(story.documentId);
    expect(targets(await linksOf(near.slug))).not.toContain(story.documentId);
  });

  it('lets an editor ban a suggestion, and pin one by choosing it', async () => {
    const tags = ['Lifeboat'];
    const first = await save({ headline: 'Lifeboat station opens', tags });
    const second = await save({ headline: 'Lifeboat crew honoured', tags });
    const story = await save({ headline: 'A lifeboat is launched', tags });
    expect(
      targets(await linksOf(story.slug))
        .slice(0, 2)
        .sort(),
    ).toEqual([first.documentId, second.documentId].sort());

    await change(story.documentId, { bannedRelated: [first.documentId] });
    expect(targets(await linksOf(story.slug))).not.toContain(first.documentId);
    await change(first.documentId, { standfirst: 'It opens again.' });
    expect(targets(await linksOf(story.slug))).not.toContain(first.documentId);

    await change(story.documentId, { relatedLinks: [{ article: second.documentId }] });
    const [pinned, ...rest] = await linksOf(story.slug);
    expect(pinned).toMatchObject({ reason: CHOSEN, card: { documentId: second.documentId } });
    expect(targets(rest)).not.toContain(second.documentId);
  });

  it('moves the validator of a page when a story appears at its foot', async () => {
    const tags = ['Breakwater'];
    const older = await save({ headline: 'Breakwater cracks', tags });
    const before = await newsroom.rest(`/api/editions/${older.slug}`, { token: null });
    await save({ headline: 'Breakwater is mended', tags });
    const after = await newsroom.rest(`/api/editions/${older.slug}`, { token: null });
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(after.body.data.relatedLinks[0].title).toBe('Breakwater is mended');
  });

  it('searches the archive by an index, however large it is', async () => {
    const db = newsroom.strapi.db.connection;
    const found: { name?: string; indexname?: string }[] =
      kind === 'sqlite'
        ? await db.raw(
            "select name from sqlite_master where tbl_name = 'slugline_story_terms' and type = 'index'",
          )
        : (await db.raw("select indexname from pg_indexes where tablename = 'slugline_story_terms'")).rows;
    expect(found.map((row) => row.name ?? row.indexname)).toContain('slugline_story_terms_newest_idx');
  });
});
