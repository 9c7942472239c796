import type { Knex } from 'knex';
import type { Card } from '../newsroom/edition/edition';
import { cardOf } from '../newsroom/edition/card';
import type { StoredPage } from '../newsroom/edition/page';
import { tagKey } from '../newsroom/paths';
import type { RelatedLink } from '../newsroom/article';
import { digestOf } from './digest';
import { forgetStory, indexStory } from './story-search';

/** What a write did to the public: `before` and `after` are cards, null where there was or is no edition. */
export interface EditionChange {
  before: Card | null;
  after: Card | null;
  isPageChanged: boolean;
}

interface Address {
  documentId: string;
  locale: string;
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

/**
 * Writes the edition of one story with its links and terms, or leaves it untouched when nothing public differs.
 * Runs in the transaction of the save; no statement raises on a conflict.
 */
export async function writeEdition(
  trx: Knex,
  page: StoredPage,
  { now, source = null }: { now: number; source?: string | null },
): Promise<EditionChange> {
  const address = { documentId: page.documentId, locale: page.locale };
  const before = await rowOf(trx, address);
  const { text, etag } = written(page);
  const card = cardOf(page);
  const change = { before: before ? (JSON.parse(before.card) as Card) : null, after: card };
  if (before?.etag === etag) {
    if (before.source !== source) await mine(trx, 'slugline_editions', address).update({ source });
    return { ...change, isPageChanged: false };
  }

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
    source,
    path: page.path,
    headline: page.headline,
    terms: JSON.stringify(terms),
    card: cardText,
    page: text,
  };
  if (before) {
    await mine(trx, 'slugline_editions', address).update({ ...row, version: before.version + 1 });
    if (before.path !== page.path) await leavePath(trx, before, address, now);
  } else {
    await trx('slugline_editions').insert({ ...row, ...columns(address), version: 1 });
  }
  const isMoved =
    before !== undefined && Date.parse(change.before?.firstPublishedAt ?? '') !== row.first_published_ms;
  if (before?.terms !== row.terms || isMoved) {
    await writeTerms(trx, address, terms, row.first_published_ms, before !== undefined);
  }
  await writeLinks(trx, address, page.relatedLinks, before !== undefined);
  await indexStory(trx, page, { isRewrite: before !== undefined });
  return { ...change, isPageChanged: true };
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
  for (const table of ['slugline_editions', 'slugline_edition_links', 'slugline_edition_terms']) {
    await mine(trx, table, address).delete();
  }
  await forgetStory(trx, documentId, locale);
  await leavePath(trx, before, address, now);
  return { before: JSON.parse(before.card) as Card, after: null, isPageChanged: true };
}

const columns = ({ documentId, locale }: Address) => ({ document_id: documentId, locale });

const mine = (trx: Knex, table: string, address: Address) => trx(table).where(columns(address));

const rowOf = (trx: Knex, address: Address): Promise<RowBefore | undefined> =>
  mine(trx, 'slugline_editions', address).first('etag', 'source', 'version', 'terms', 'slug', 'path', 'card');

/** The authors and tags a list can be narrowed to, each once. */
const termsOf = (page: StoredPage): string[] => [
  ...new Set([
    ...page.authors.map((author) => `author:${author.slug}`),
    ...page.tags.map((tag) => `tag:${tagKey(tag)}`),
  ]),
];

async function writeTerms(
  trx: Knex,
  address: Address,
  terms: readonly string[],
  firstPublishedMs: number,
  isRewrite: boolean,
): Promise<void> {
  if (isRewrite) await mine(trx, 'slugline_edition_terms', address).delete();
  if (terms.length === 0) return;
  await trx('slugline_edition_terms').insert(
    terms.map((term) => ({ ...columns(address), term, first_published_ms: firstPublishedMs })),
  );
}

/** The editor's links only: what the archive suggests stands beside them and is not touched by a save. */
async function writeLinks(
  trx: Knex,
  address: Address,
  links: readonly RelatedLink[],
  isRewrite: boolean,
): Promise<void> {
  if (isRewrite) await mine(trx, 'slugline_edition_links', address).where({ origin: 'editor' }).delete();
  if (links.length === 0) return;
  await trx('slugline_edition_links').insert(
    links.map((link, place) => ({
      ...columns(address),
      place,
      kind: link.kind,
      target_document_id: link.kind === 'article' ? link.documentId : null,
      title: link.title,
      url: link.kind === 'external' ? link.url : null,
      reason: 'chosen by the editor',
      origin: 'editor',
    })),
  );
}

/** The last story that stood under a path is the one its redirect follows. */
async function leavePath(
  trx: Knex,
  { path, slug }: Pick<RowBefore, 'path' | 'slug'>,
  address: Address,
  now: number,
): Promise<void> {
  await trx('slugline_past_paths')
    .insert({ path, slug, ...columns(address), left_ms: now })
    .onConflict('path')
    .merge();
}
