import type { Knex } from 'knex';
import type { Card } from '../../newsroom/edition/edition';
import { cardOf } from '../../newsroom/edition/card';
import type { StoredPage } from '../../newsroom/edition/page';
import { picturesIn } from '../../newsroom/edition/pictures/body-pictures';
import { tagKey } from '../../newsroom/edition/paths';
import { pictureTerm } from '../../newsroom/edition/pictures/picture-term';
import type { RelatedLink } from '../../newsroom/article/article';
import { digestOf } from '../database/digest';
import { together } from '../database/together';
import { forgetStory, indexStory } from '../related/story-search';
import { searchRemovals, searchWrites } from '../search/search-writes';
import type { StoryAddress } from '../stories/story-address';
import { cardIn, columnsOf, linkRows, mine } from './edition-rows';
import { isWhole } from './edition-whole';

/** What a write did to the public: `before` and `after` are cards, null where there was or is no edition. */
export interface EditionChange {
  before: Card | null;
  after: Card | null;
  isPageChanged: boolean;
}

interface RowBefore {
  etag: string;
  source: string | null;
  version: number;
  terms: string;
  slug: string;
  path: string;
  card: string;
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
  const before = await rowOf(trx, address);
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

/** The row of an edition and what lists find it by. */
export function editionRow(
  page: StoredPage,
  { now, fingerprint }: { now: number; fingerprint: string | null },
) {
  const { text, etag } = written(page);
  const card = cardOf(page);
  const cardText = JSON.stringify(card);
  const terms = termsOf(page);
  const row = {
    slug: page.slug,
    etag,
    card_etag: digestOf(cardText),
    section: page.section?.slug ?? null,
    first_published_ms: Date.parse(page.firstPublishedAt),
    updated_ms: Date.parse(page.updatedAt),
    changed_ms: now,
    source: fingerprint,
    path: page.path,
    headline: page.headline,
    terms: JSON.stringify(terms),
    card: cardText,
    page: text,
  };
  return { row, card, terms };
}

/** Would the public see a difference, were this page written? A story that is not public now: yes. */
export async function editionDiffers(trx: Knex, page: StoredPage): Promise<boolean> {
  const before = await rowOf(trx, { documentId: page.documentId, locale: page.locale });
  return before?.etag !== written(page).etag;
}

/** The page as it is stored, its links apart, and the hash of both. */
function written({ relatedLinks, ...ownPart }: StoredPage): { text: string; etag: string } {
  const text = JSON.stringify(ownPart);
  return { text, etag: digestOf(text + JSON.stringify(relatedLinks)) };
}

/** Takes the story from the public; its address is remembered as one that it left. */
export async function withdrawEdition(
  trx: Knex,
  documentId: string,
  locale: string,
  now: number,
): Promise<EditionChange> {
  const address = { documentId, locale };
  const before = await rowOf(trx, address);
  if (!before) return { before: null, after: null, isPageChanged: false };
  await together(trx, [
    mine(trx, 'slugline_editions', address).delete(),
    ...withoutParts(trx, address),
    leavePath(trx, before, address, now),
  ]);
  return { before: cardIn(before.card), after: null, isPageChanged: true };
}

/** Takes away what stands beside an edition: without it nothing reads these rows. */
export const clearParts = (trx: Knex, address: StoryAddress): Promise<void> =>
  together(trx, withoutParts(trx, address));

const withoutParts = (trx: Knex, address: StoryAddress): Knex.QueryBuilder[] => [
  ...['slugline_edition_links', 'slugline_edition_terms'].map((table) => mine(trx, table, address).delete()),
  forgetStory(trx, address.documentId, address.locale),
  ...searchRemovals(trx, address),
];

const rowOf = (trx: Knex, address: StoryAddress): Promise<RowBefore | undefined> =>
  mine(trx, 'slugline_editions', address).first('etag', 'source', 'version', 'terms', 'slug', 'path', 'card');

/** The authors and tags a list can be narrowed to, and the pictures in the text, each once. */
const termsOf = (page: StoredPage): string[] => [
  ...new Set([
    ...page.authors.map((author) => `author:${author.slug}`),
    ...page.tags.map((tag) => `tag:${tagKey(tag)}`),
    ...picturesIn(page.body).map(({ url }) => pictureTerm(url ?? '')),
  ]),
];

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

/** The last story that stood under a path is the one its redirect follows. */
const leavePath = (
  trx: Knex,
  { path, slug }: Pick<RowBefore, 'path' | 'slug'>,
  address: StoryAddress,
  now: number,
): Knex.QueryBuilder =>
  trx('slugline_past_paths')
    .insert({ path, slug, ...columnsOf(address), left_ms: now })
    .onConflict('path')
    .merge();
