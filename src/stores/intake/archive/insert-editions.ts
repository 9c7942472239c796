import type { Knex } from 'knex';
import type { StoredPage } from '../../../newsroom/edition/page';
import { columnsOf, linkRows } from '../../editions/edition-rows';
import { editionRow } from '../../editions/edition-row';
import { termsOfPage } from '../../related/story-search';
import { insertSearch } from '../../search/search-writes';
import { addressKey } from '../../stories/story-address';
import { insertRows } from '../../database/insert-rows';

/** The editions of stories that have never been public, with their links and all they are found by. */
export async function insertEditions(
  trx: Knex,
  pages: readonly StoredPage[],
  { now, fingerprints }: { now: number; fingerprints: ReadonlyMap<string, string> },
): Promise<void> {
  const editions: object[] = [];
  const terms: object[] = [];
  const links: object[] = [];
  const search: object[] = [];
  for (const page of pages) {
    const address = columnsOf(page);
    const made = editionRow(page, { now, fingerprint: fingerprints.get(addressKey(page)) ?? null });
    const { first_published_ms } = made.row;
    editions.push({ ...made.row, ...address, version: 1 });
    for (const term of made.terms) terms.push({ ...address, term, first_published_ms });
    links.push(...linkRows(page, page.relatedLinks));
    for (const { term } of termsOfPage(page)) search.push({ ...address, term, first_published_ms });
  }
  await insertRows(trx, 'slugline_editions', editions);
  await insertRows(trx, 'slugline_edition_terms', terms);
  await insertRows(trx, 'slugline_edition_links', links);
  await insertRows(trx, 'slugline_story_terms', search);
  await insertSearch(trx, pages);
}

/** Where readers come from with addresses of the past: each leads to its story, unless another story stands there now. */
export async function insertPastPaths(
  trx: Knex,
  paths: readonly { path: string; slug: string; documentId: string; locale: string }[],
  now: number,
): Promise<void> {
  const rows = paths.map(({ path, slug, documentId, locale }) => ({
    path: path.slice(0, 1_000),
    slug: slug.slice(0, 160),
    document_id: documentId,
    locale,
    left_ms: now,
  }));
  for (let at = 0; at < rows.length; at += 500)
    await trx('slugline_past_paths')
      .insert(rows.slice(at, at + 500))
      .onConflict('path')
      .ignore();
}
