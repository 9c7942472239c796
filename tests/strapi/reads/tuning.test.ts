import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { isPostgres } from '../../../src/stores/database/database-kind';
import { refreshStatistics } from '../../../src/stores/database/planner-statistics';
import { adminSession } from '../../support/admin-session';

/** What `explain` says of a statement, in one text. */
async function planOf({ strapi }: RunningStrapi, sql: string, values: string[]): Promise<string> {
  const db = strapi.db.connection;
  if (!isPostgres(db)) {
    const rows: { detail: string }[] = await db.raw(`explain query plan ${sql}`, values);
    return rows.map((row) => row.detail).join('\n');
  }
  const text = await db.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off'); // a test's table is too small for an index to pay
    return (await trx.raw(`explain ${sql}`, values)).rows as Record<string, string>[];
  });
  return text.map((row) => row['QUERY PLAN']).join('\n');
}

describe.each(databases())('the tuning of Strapi itself, %s', (kind) => {
  let newsroom: RunningStrapi;
  beforeAll(async () => {
    newsroom = await startStrapi(kind);
  });
  afterAll(() => newsroom?.stop());

  it.each([
    ['a story by its slug', 'slug = ? and locale = ?', ['budget', 'en'], 'articles_slug_locale_idx'],
    ['a story by its document id', 'document_id = ? and locale = ?', ['abc', 'en'], 'articles_documents_idx'],
  ])('finds %s by an index', async (_what, where, values, index) => {
    expect(await planOf(newsroom, `select id from articles where ${where}`, values)).toContain(index);
  });

  it('finds a story in Cyrillic by small letters, over REST, GraphQL and in the search of the admin', async () => {
    await newsroom.rest('/api/articles?locale=ru', { data: { headline: 'Иван строит мост' } });
    const headlines = (entries: { headline: string }[]) => entries.map(({ headline }) => headline);
    for (const asked of [
      'filters[headline][$containsi]=иван',
      'filters[headline][$startsWithi]=ИВАН',
      'filters[headline][$endsWithi]=МОСТ',
      'filters[headline][$eqi]=ИВАН СТРОИТ МОСТ',
      '_q=иван',
    ]) {
      const { body } = await newsroom.rest(`/api/articles?locale=ru&${encodeURI(asked)}`, { token: null });
      expect([asked, headlines(body.data)]).toEqual([asked, ['Иван строит мост']]);
    }
    const none = await newsroom.rest(
      `/api/articles?locale=ru&${encodeURI('filters[headline][$notContainsi]=иван')}`,
    );
    expect(none.body.data).toEqual([]);
    const { body } = await newsroom.graphql(
      '{ articles(locale: "ru", filters: { headline: { containsi: "СТРОИТ" } }) { headline } }',
    );
    expect(headlines(body.data.articles)).toEqual(['Иван строит мост']);
    const chief = await adminSession(newsroom, 'strapi-super-admin');
    const list = await chief(
      'GET',
      `/content-manager/collection-types/api::article.article?locale=ru&_q=${encodeURI('иван')}`,
    );
    expect(headlines(list.body.results)).toEqual(['Иван строит мост']);
  });

  it('has each index on articles once', async () => {
    const db = newsroom.strapi.db.connection;
    const sets: string[] =
      kind === 'sqlite'
        ? (
            (await db.raw(
              "select sql from sqlite_master where type = 'index' and tbl_name = 'articles'",
            )) as {
              sql: string;
            }[]
          ).map((row) => row.sql.slice(row.sql.indexOf('(')))
        : (
            (await db.raw("select indexdef from pg_indexes where tablename = 'articles'")).rows as {
              indexdef: string;
            }[]
          ).map((row) => row.indexdef.slice(row.indexdef.indexOf('(')));
    expect(new Set(sets).size).toBe(sets.length);
  });

  it('has statistics of a table that has grown', async () => {
    const db = newsroom.strapi.db.connection;
    const rows = Array.from({ length: 1_200 }, (_, number) => ({ text: `Bullet ${number}` }));
    await db.batchInsert('components_article_summary_bullets', rows, 100);
    const entries = Array.from({ length: 1_200 }, (_, number) => ({
      cmp_id: number + 1,
      field: 'summaryBullets',
      component_type: 'article.summary-bullet',
    }));
    await db.batchInsert('articles_cmps', entries, 100);
    if (kind === 'postgres') {
      await db.raw('analyze articles_cmps');
    } else {
      await refreshStatistics(db);
      expect(
        (await db.raw("select stat from sqlite_stat1 where tbl = 'articles_cmps'")).length,
      ).toBeGreaterThan(0);
    }
    await expect(refreshStatistics(db)).resolves.toBeUndefined();
  });

  if (kind === 'sqlite') {
    it('writes ahead, so that readers and an editor never wait for each other', async () => {
      const [{ journal_mode: mode }] = await newsroom.strapi.db.connection.raw('pragma journal_mode');
      expect(mode).toBe('wal');
    });
  }
});
