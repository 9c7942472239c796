import type { Knex } from 'knex';
import type { Card } from '../../newsroom/edition/edition';
import type { StoredPage } from '../../newsroom/edition/page';
import type { RelatedLink } from '../../newsroom/article/article';
import { together } from '../database/together';
import { indexStory } from '../related/story-search';
import { searchWrites } from '../search/search-writes';
import type { StoryAddress } from '../stories/story-address';
import { editionRow, written } from './edition-row';
import { cardIn, columnsOf, linkRows, mine } from './edition-rows';
import { isWhole } from './edition-whole';
import { leavePath, rowBefore } from './row-before';

/** What a write did to the public: `before` and `after` are cards, null where there was or is no edition. */
export interface EditionChange {
  before: Card | null;
  after: Card | null;
  isPageChanged: boolean;
}

interface Writing {
  now: number;
  /** What it was made from, see `story-fingerprints`; its column is called `source`. */
  fingerprint?: string | null;
  /** Believes no stored hash: an edition with the right one is read whole, and written anew where anything differs. */
  isDoubtful?: boolean;
  /** Not by its own save: parts of an edition that was lost may still be there. */
  isRepair?: boolean;
  /** Written in the same trip, whatever becomes of the edition. */
  beside?: readonly Knex.QueryBuilder[];
}

/**
 * Writes the edition of one story with its links and terms, or leaves it untouched when nothing public differs.
 * Runs in the transaction of the save; no statement raises on a conflict.
 */
export async function writeEdition(
  trx: Knex,
  page: StoredPage,
  { now, fingerprint = null, isDoubtful = false, isRepair = false, beside = [] }: Writing,
): Promise<EditionChange> {
  const address = { documentId: page.documentId, locale: page.locale };
  const before = await rowBefore(trx, address);
  const { row, card, terms } = editionRow(page, { now, fingerprint });
  const { etag } = row;
  const change = { before: before ? cardIn(before.card) : null, after: card };
  const isSame = before?.etag === etag && (!isDoubtful || (await isWhole(trx, page, { row, terms })));
  if (isSame) {
    const isOther = before.source !== fingerprint;
    const source = mine(trx, 'slugline_editions', address).update({ source: fingerprint });
    const search = isDoubtful || isRepair ? await searchWrites(trx, page) : [];
    await together(trx, [...beside, ...(isOther ? [source] : []), ...search]);
    return { ...change, isPageChanged: false };
  }
  const isMended = before?.etag === etag;
  const isRewrite = before !== undefined || isRepair;
  const isMoved =
    before !== undefined && Date.parse(change.before?.firstPublishedAt ?? '') !== row.first_published_ms;
  await together(trx, [
    ...beside,
    before
      ? mine(trx, 'slugline_editions', address).update({ ...row, version: before.version + 1 })
      : trx('slugline_editions').insert({ ...row, ...columnsOf(address), version: 1 }),
    ...(before && before.path !== page.path ? [leavePath(trx, before, address, now)] : []),
    ...(before?.terms !== row.terms || isMoved || isMended
      ? newTerms(trx, address, terms, { firstPublishedMs: row.first_published_ms, isRewrite })
      : []),
    ...newLinks(trx, address, page.relatedLinks, isRewrite),
    ...indexStory(trx, page, { isRewrite }),
    ...(await searchWrites(trx, page)),
  ]);
  return { ...change, isPageChanged: true };
}

/** Would the public see a difference, were this page written? A story that is not public now: yes. */
export async function editionDiffers(trx: Knex, page: StoredPage): Promise<boolean> {
  const before = await rowBefore(trx, { documentId: page.documentId, locale: page.locale });
  return before?.etag !== written(page).etag;
}

function newTerms(
  trx: Knex,
  address: StoryAddress,
  terms: readonly string[],
  { firstPublishedMs, isRewrite }: { firstPublishedMs: number; isRewrite: boolean },
): Knex.QueryBuilder[] {
  const rows = terms.map((term) => ({ ...columnsOf(address), term, first_published_ms: firstPublishedMs }));
  return [
    ...(isRewrite ? [mine(trx, 'slugline_edition_terms', address).delete()] : []),
    ...(rows.length > 0 ? [trx('slugline_edition_terms').insert(rows)] : []),
  ];
}

/** The editor's links only: what the archive suggests stands beside them and is not touched by a save. */
function newLinks(
  trx: Knex,
  address: StoryAddress,
  links: readonly RelatedLink[],
  isRewrite: boolean,
): Knex.QueryBuilder[] {
  const rows = linkRows(address, links);
  return [
    ...(isRewrite ? [mine(trx, 'slugline_edition_links', address).where({ origin: 'editor' }).delete()] : []),
    ...(rows.length > 0 ? [trx('slugline_edition_links').insert(rows)] : []),
  ];
}
