import type { Knex } from 'knex';
import type { StoredPage } from '../../newsroom/edition/page';
import { linkRows, mine } from './edition-rows';
import { termsOfPage } from '../related/story-search';

type Row = Record<string, unknown>;

/** These say when and from what it was written, and nothing that anybody reads. */
const NOT_READ = new Set(['changed_ms', 'source']);

/**
 * Is everything stored of this edition what it should be: its row, its editor's links, what lists and the search find
 * it by? Compares the values themselves. A hash beside them tells only what was written once.
 */
export async function isWhole(
  trx: Knex,
  page: StoredPage,
  { row, terms }: { row: Row; terms: readonly string[] },
): Promise<boolean> {
  const columns = Object.keys(row).filter((column) => !NOT_READ.has(column));
  const stored: Row | undefined = await mine(trx, 'slugline_editions', page).first(columns);
  if (stored === undefined || !isAlike([stored], [row], columns)) return false;

  const links = linkRows(page, page.relatedLinks);
  const linkColumns = ['place', 'kind', 'target_document_id', 'title', 'url'];
  const storedLinks: Row[] = await mine(trx, 'slugline_edition_links', page)
    .where({ origin: 'editor' })
    .orderBy('place')
    .select(linkColumns);
  if (!isAlike(storedLinks, links, linkColumns)) return false;

  const found = [
    ['slugline_edition_terms', terms],
    ['slugline_story_terms', termsOfPage(page).map(({ term }) => term)],
  ] as const;
  for (const [table, wanted] of found) {
    const rows: Row[] = await mine(trx, table, page).select('term', 'first_published_ms');
    const wantedRows = wanted.map((term) => ({ term, first_published_ms: row.first_published_ms }));
    if (!isAlike(byTerm(rows), byTerm(wantedRows), ['term', 'first_published_ms'])) return false;
  }
  return true;
}

const byTerm = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (String(a.term) < String(b.term) ? -1 : 1));

/** Large numbers come as text from PostgreSQL. */
const isAlike = (stored: readonly Row[], wanted: readonly Row[], columns: readonly string[]): boolean =>
  stored.length === wanted.length &&
  stored.every((row, at) =>
    columns.every((column) => String(row[column] ?? '') === String(wanted[at]?.[column] ?? '')),
  );
