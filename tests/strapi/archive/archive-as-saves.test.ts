import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { houseStyle } from '../../../src/newsroom/house-style';
import { openSource } from '../../../src/incoming/open-source';
import { isPostgres } from '../../../src/stores/database/database-kind';
import { archiveNames } from '../../../src/stores/intake/archive/names';
import { dataOf, takeIn } from '../../../src/stores/intake/intake';
import { takeFile } from '../../support/archives/take-file';
import { STORY, wordpressExport, type Post } from '../../support/archives/wordpress-export';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const POSTS: Post[] = [
  {
    ...{
      id: 1,
      title: 'Skald opens its pier at last',
      name: 'pier-opens',
      excerpt: 'Two years late.',
      content: STORY,
    },
    terms: [
      ['category', 'harbour', 'Harbour'],
      ['post_tag', 'piers', 'Piers'],
      ['author', 'cap-lee', 'Lee Moon'],
      ['author', 'cap-ada', 'Ada Park'],
    ],
  },
  {
    ...{ id: 2, title: 'Skald asks who paid for its pier', name: 'who-paid', creator: 'lee' },
    content: `${STORY}\n\n<h2>The bill</h2>\n\n<ul><li>Stone</li><li>Wood</li></ul>\n\nIt is <b>not</b> paid.`,
    terms: [['category', 'harbour', 'Harbour']],
  },
  { id: 3, title: 'Not ready', name: 'not-ready', content: 'The first line of it.', status: 'draft' },
];

/** What a save writes, table by table. */
const TABLES = [
  ...['articles', 'articles_section_lnk', 'articles_authors_lnk', 'articles_cmps', 'sections', 'authors'],
  ...['components_article_summary_bullets', 'components_article_images', 'components_article_related_links'],
  ...['components_article_credits', 'components_article_corrections', 'slugline_slug_claims'],
  ...['slugline_editions', 'slugline_edition_terms', 'slugline_edition_links', 'slugline_story_terms'],
  ...['slugline_search_rows', 'slugline_desk_rows', 'slugline_bullets_to_check', 'slugline_history'],
  'slugline_intake_items',
];

/** What differs between two runs by its nature: ids, clocks, and hashes over these. */
const OWN = new Set([
  ...['id', 'created_at', 'updated_at', 'published_at', 'created_ms', 'changed_ms', 'taken_ms', 'saved_ms'],
  ...[
    'found_ms',
    'updated_ms',
    'public_ms',
    'first_published_ms',
    'first_published_at',
    'etag',
    'card_etag',
    'source',
  ],
  ...['digest', 'item', 'fields', 'place', 'words', 'created_by_id', 'updated_by_id'],
]);

/** The rows of every table, with ids told as the order they came in. */
async function rowsIn(db: Knex): Promise<Record<string, unknown[]>> {
  const slugOf = new Map<string, string>();
  for (const table of ['articles', 'sections', 'authors'])
    for (const { document_id, slug } of await db(table).select('document_id', 'slug'))
      slugOf.set(document_id, slug);
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const rows: Record<string, unknown>[] = await db(table);
    tables[table] = rows.map((row) => plainRow(row, slugOf)).sort(byText);
  }
  tables.wordsOfDrafts = (await deskWords(db)).map((row) => plainRow(row, slugOf)).sort(byText);
  return tables;
}

/** The words that each draft is found by at the desk, one a row. */
async function deskWords(db: Knex): Promise<Record<string, unknown>[]> {
  if (isPostgres(db))
    return db('slugline_desk_rows').select('document_id', db.raw('unnest(tsvector_to_array(words)) as word'));
  await db.raw(`create virtual table words_of_drafts using fts5vocab('slugline_desk_words', 'instance')`);
  return db('words_of_drafts as w')
    .join('slugline_desk_rows as r', 'r.id', 'w.doc')
    .select('r.document_id', 'w.term as word');
}

function plainRow(row: Record<string, unknown>, slugOf: ReadonlyMap<string, string>): unknown {
  const fields = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (OWN.has(name) || (name.endsWith('_id') && typeof value === 'number')) return [];
    if (name === 'document_id' || name === 'target_document_id') return [[name, slugOf.get(String(value))]];
    const text =
      value instanceof Date || value === null
        ? value
        : typeof value === 'object'
          ? JSON.stringify(value)
          : value;
    return [[name, typeof text === 'string' ? withoutOwn(text, slugOf) : text]];
  });
  return {
    ...Object.fromEntries(fields),
    isLive: row.published_at === undefined ? null : row.published_at !== null,
  };
}

function withoutOwn(text: string, slugOf: ReadonlyMap<string, string>): string {
  let plain = text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'a time');
  for (const [documentId, slug] of slugOf) plain = plain.replaceAll(documentId, slug);
  return plain;
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe.each(databases())('stories of an archive beside stories that were saved, on %s', (database) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-alike-'));
  const file = path.join(folder, 'wp.xml');
  let news: RunningStrapi;
  beforeAll(() => writeFileSync(file, wordpressExport(POSTS)));
  afterEach(() => news.stop());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leaves the same rows in every table, but for ids and times', async () => {
    news = await startStrapi(database);
    const { strapi } = news;
    const source = await openSource(
      { name: file, path: file },
      { locale: '', style: houseStyle, types: new Set(['post']) },
    );
    for await (const { incoming, item } of source.items()) {
      if (incoming === null || 'error' in incoming) continue;
      const story = incoming.article;
      const data = await dataOf(strapi, story, { names: archiveNames(strapi), assets: [] });
      const publish = story.status === 'published';
      await takeIn(strapi, { story, data, publish, source: source.key, item: String(item), now: Date.now() });
    }
    source.close();
    const saved = await rowsIn(strapi.db.connection);
    expect(saved.wordsOfDrafts?.length).toBeGreaterThan(100);
    await news.stop();

    news = await startStrapi(database);
    await takeFile(news.strapi, file);
    expect(await rowsIn(news.strapi.db.connection)).toEqual(saved);
    expect((await news.rest('/api/search?q=pier', { token: null })).body.data).toHaveLength(2);
  }, 400_000);
});
