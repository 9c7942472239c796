import type { Knex } from 'knex';
import type { StoredPage } from '../../newsroom/edition/page';
import { storyWords } from '../../newsroom/search/story-words';
import { isPostgres } from '../database/database-kind';
import { insertRows } from '../database/insert-rows';
import { firstPlaceOf, isPlaceOf } from './search-place';

export interface SearchAddress {
  documentId: string;
  locale: string;
}

type Write = Knex.QueryBuilder;

/** Rows of one statement. */
const AT_ONCE = 100;

/** What lets a public story be found, in the transaction that makes it public; whatever stood there before goes. */
export async function searchWrites(trx: Knex, page: StoredPage): Promise<Write[]> {
  const { documentId, locale } = page;
  const firstPublishedMs = Date.parse(page.firstPublishedAt);
  const words = storyWords(page);
  if (isPostgres(trx)) {
    const row = { document_id: documentId, locale, first_published_ms: firstPublishedMs };
    const vector = trx.raw('array_to_tsvector(?::text[])', [words]);
    return [
      trx('slugline_search_rows')
        .insert({ ...row, words: vector })
        .onConflict(['document_id', 'locale'])
        .merge(),
    ];
  }
  const { id, isThere } = await placeOf(trx, { documentId, locale }, firstPublishedMs);
  return [
    ...(isThere ? searchRemovals(trx, { documentId, locale }) : []),
    trx('slugline_search_rows').insert({ id, document_id: documentId, locale }),
    trx('slugline_search_words').insert({ rowid: id, words: words.join(' ') }),
  ];
}

/**
 * What lets stories be found that have never been public, all at once. On SQLite those whose place is taken come after
 * the others, each by itself.
 */
export async function insertSearch(trx: Knex, pages: readonly StoredPage[]): Promise<void> {
  const rows = pages.map((page) => ({
    page,
    ms: Date.parse(page.firstPublishedAt),
    words: storyWords(page),
  }));
  if (isPostgres(trx)) {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await trx('slugline_search_rows').insert(
        rows.slice(at, at + AT_ONCE).map(({ page, ms, words }) => ({
          ...{ document_id: page.documentId, locale: page.locale, first_published_ms: ms },
          words: trx.raw('array_to_tsvector(?::text[])', [words]),
        })),
      );
    return;
  }
  const taken = new Set<bigint>();
  const late: StoredPage[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE).map((row) => ({ ...row, id: firstPlaceOf(row.page, row.ms) }));
    const there: { id: string }[] = await trx('slugline_search_rows')
      .whereIn('id', some.map(({ id }) => id) as never[])
      .select(trx.raw('cast(id as text) as id'));
    for (const { id } of there) taken.add(BigInt(id));
    const free = some.filter(({ id, page }) => {
      if (taken.has(id)) late.push(page);
      else taken.add(id);
      return late.at(-1) !== page;
    });
    if (free.length === 0) continue;
    await insertRows(
      trx,
      'slugline_search_rows',
      free.map(({ id, page }) => ({ id, document_id: page.documentId, locale: page.locale })),
    );
    await insertRows(
      trx,
      'slugline_search_words',
      free.map(({ id, words }) => ({ rowid: id, words: words.join(' ') })),
    );
  }
  for (const page of late) for (const write of await searchWrites(trx, page)) await write;
}

/** What takes a story out of the search. */
export function searchRemovals(trx: Knex, { documentId, locale }: SearchAddress): Write[] {
  const mine = { document_id: documentId, locale };
  const row = () => trx('slugline_search_rows').where(mine);
  if (isPostgres(trx)) return [row().delete()];
  return [trx('slugline_search_words').whereIn('rowid', row().select('id')).delete(), row().delete()];
}

/**
 * The story's own place among the stories of its ms, or the next free one, and whether it stands somewhere already. They
 * are larger than a JavaScript number is exact, so they travel as text.
 */
async function placeOf(
  trx: Knex,
  { documentId, locale }: SearchAddress,
  firstPublishedMs: number,
): Promise<{ id: bigint; isThere: boolean }> {
  const asText = trx.raw('cast(id as text) as id');
  const wished = firstPlaceOf({ documentId, locale }, firstPublishedMs);
  const rows: (SearchRow & { id: string })[] = await trx('slugline_search_rows')
    .where({ document_id: documentId, locale })
    .orWhere({ id: wished })
    .select(asText, 'document_id', 'locale');
  const own = rows.find((row) => row.document_id === documentId && row.locale === locale);
  if (own !== undefined && isPlaceOf(BigInt(own.id), firstPublishedMs))
    return { id: BigInt(own.id), isThere: true };
  const isThere = own !== undefined;
  if (!rows.some((row) => row !== own)) return { id: wished, isThere };
  const [last] = await trx('slugline_search_rows')
    .whereRaw('id < ?', [firstPlaceOf(null, firstPublishedMs + 1)])
    .orderBy('id', 'desc')
    .limit(1)
    .select<{ id: string }[]>(asText);
  return { id: BigInt(last?.id ?? wished) + 1n, isThere };
}

interface SearchRow {
  document_id: string;
  locale: string;
}
