import type { Knex } from 'knex';
import { draftWords } from '../../newsroom/search/draft-words';
import { isPostgres } from '../database/database-kind';
import { inLocales, type Locales } from '../database/in-locales';
import { insertRows } from '../database/insert-rows';

/** Rows of one statement. */
const AT_ONCE = 100;

/** What a draft is found by, as its row holds it. */
export interface DraftRow {
  document_id: string;
  locale: string;
  headline: string | null;
  slug: string | null;
  standfirst: string | null;
  dateline: string | null;
  byline: string | null;
  teaser: string | null;
  body: unknown;
  tags: unknown;
}

const COLUMNS = [
  ...['document_id', 'locale', 'headline', 'slug', 'standfirst', 'dateline', 'byline', 'teaser'],
  ...['body', 'tags'],
];

/** Drafts as rows of Strapi's own table: what an editor last saved, whatever readers see. */
const drafts = (trx: Knex) => trx('articles').whereNull('published_at');

/** Brings the words of a story's drafts into step with what was just saved. */
export async function indexDrafts(trx: Knex, documentId: string, locale: Locales): Promise<void> {
  const mine = { document_id: documentId };
  const rows: DraftRow[] = await inLocales(drafts(trx).where(mine), locale).select(COLUMNS);
  await write(trx, rows);
}

/** What lets drafts be found that an archive has just written, all at once: rows of Strapi's own table. */
export async function insertDrafts(trx: Knex, rows: readonly DraftRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await write(trx, rows.slice(at, at + AT_ONCE));
}

/** Takes the words of drafts away that are no longer there. */
export async function forgetDrafts(trx: Knex, documentId: string): Promise<void> {
  const gone: { document_id: string; locale: string }[] = await trx('slugline_desk_rows as r')
    .where({ 'r.document_id': documentId })
    .whereNotExists((found) =>
      found
        .select(trx.raw('1'))
        .from('articles as a')
        .whereRaw('a.document_id = r.document_id and a.locale = r.locale and a.published_at is null'),
    )
    .select('r.document_id', 'r.locale');
  for (const mine of gone) {
    const row = () => trx('slugline_desk_rows').where(mine);
    if (!isPostgres(trx)) await trx('slugline_desk_words').whereIn('rowid', row().select('id')).delete();
    await row().delete();
  }
}

/**
 * Drafts that were written past the saves (a database older than this index, or brought from another one), some at a
 * time and from one row on: how many were found, and the last of them.
 */
export async function indexForgotten(
  trx: Knex,
  { after, most }: { after: number; most: number },
): Promise<{ count: number; last: number }> {
  const rows: (DraftRow & { id: number })[] = await trx('articles as a')
    .leftJoin('slugline_desk_rows as r', (on) =>
      on.on('r.document_id', 'a.document_id').andOn('r.locale', 'a.locale'),
    )
    .where('a.id', '>', after)
    .whereNull('a.published_at')
    .whereNull('r.document_id')
    .whereNotNull('a.locale')
    .orderBy('a.id')
    .limit(most)
    .select(['id', ...COLUMNS].map((column) => `a.${column}`));
  await write(trx, rows);
  return { count: rows.length, last: Number(rows.at(-1)?.id ?? after) };
}

/** Whatever words these drafts had go. */
async function write(trx: Knex, drafts: readonly DraftRow[]): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft) => ({
    ...{ document_id: draft.document_id, locale: draft.locale },
    words: wordsOf(draft),
  }));
  const table = trx('slugline_desk_rows');
  if (isPostgres(trx)) {
    const vectors = rows.map((row) => ({
      ...row,
      words: trx.raw('array_to_tsvector(?::text[])', [row.words]),
    }));
    await table.insert(vectors).onConflict(['document_id', 'locale']).merge();
    return;
  }
  const addresses = rows.map(({ document_id, locale }) => ({ document_id, locale }));
  await table.insert(addresses).onConflict(['document_id', 'locale']).ignore();
  const ids = await rowIds(trx, addresses);
  const words = rows.map((row) => ({
    rowid: ids.get(`${row.document_id} ${row.locale}`),
    words: row.words.join(' '),
  }));
  await trx('slugline_desk_words')
    .whereIn('rowid', [...ids.values()])
    .delete();
  await insertRows(trx, 'slugline_desk_words', words);
}

function wordsOf({ locale, body, tags, ...texts }: DraftRow): string[] {
  const { headline, slug, standfirst, dateline, byline, teaser } = texts;
  return draftWords({
    locale,
    texts: [headline, slug, standfirst, dateline, byline, teaser],
    body: valueOf(body),
    tags: valueOf(tags),
  });
}

/** By document id and locale, the numbers that SQLite's index of words goes by. */
async function rowIds(
  trx: Knex,
  addresses: readonly { document_id: string; locale: string }[],
): Promise<Map<string, number>> {
  const wanted = new Set(addresses.map(({ document_id }) => document_id));
  const rows: { id: number; document_id: string; locale: string }[] = await trx('slugline_desk_rows')
    .whereIn('document_id', [...wanted])
    .select('id', 'document_id', 'locale');
  const asked = new Set(addresses.map(({ document_id, locale }) => `${document_id} ${locale}`));
  return new Map(
    rows
      .map((row): [string, number] => [`${row.document_id} ${row.locale}`, row.id])
      .filter(([address]) => asked.has(address)),
  );
}

/** JSON is text on SQLite and a value on PostgreSQL. */
function valueOf(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
