import type { Knex } from 'knex';
import type { HouseStyle } from '../../newsroom/house-style';
import { digestOf } from '../database/digest';
import { addressKey } from './story-address';

type Row = Record<string, unknown>;

/** What a page is made like: raise it when `pageOf` or `cardOf` changes, and every edition is made anew at next start. */
const FORM = 4;

/** What of its own row shows in a page. */
export const FINGERPRINT_COLUMNS = [
  'headline',
  'slug',
  'standfirst',
  'dateline',
  'body',
  'in_short',
  'tags',
  'teaser',
  'first_published_at',
  'substantive_update_at',
  'updated_at',
  'byline',
  'breaking_until',
  'is_free',
  'social_headline',
];

/** What a fingerprint is made of: columns of the row as the driver gives them, and what the story shows by relation. */
export interface FingerprintRow extends Row {
  section_name: unknown;
  section_slug: unknown;
  /** Name and slug of each author, in the order of the byline. */
  authors: readonly unknown[];
}

type Style = Pick<HouseStyle, 'paths' | 'defaultLocale'>;

/**
 * A fingerprint of what each published story is made from: its own row, its section, its authors, the house style.
 *
 * Kept beside the edition; where the two differ somebody has written past the hooks (SQL, an import, an upgrade).
 * Two plain reads for any number of stories, so that a hundred thousand can be compared in seconds.
 */
export async function storyFingerprints(
  db: Knex,
  documentIds: readonly string[],
  style: Style,
): Promise<Map<string, string>> {
  return new Map(
    (await fingerprintRows(db, documentIds)).map((row) => {
      const address = { documentId: String(row.document_id), locale: String(row.locale) };
      return [addressKey(address), fingerprintOf(row, style)];
    }),
  );
}

export function fingerprintOf(row: FingerprintRow, style: Style): string {
  const form = JSON.stringify([FORM, style.paths, style.defaultLocale]);
  const parts = [...FINGERPRINT_COLUMNS, 'section_name', 'section_slug'].map((column) => plain(row[column]));
  return digestOf(JSON.stringify([form, parts, row.authors]));
}

export async function fingerprintRows(
  db: Knex,
  documentIds: readonly string[],
): Promise<(FingerprintRow & { document_id: unknown; locale: unknown })[]> {
  const rows = await db('articles as a')
    .leftJoin('articles_section_lnk as l', 'l.article_id', 'a.id')
    .leftJoin('sections as s', 's.id', 'l.section_id')
    .whereIn('a.document_id', [...documentIds])
    .whereNotNull('a.published_at')
    .select('a.id', 'a.document_id', 'a.locale', 's.name as section_name', 's.slug as section_slug')
    .select(FINGERPRINT_COLUMNS.map((column) => `a.${column}`));
  const authors = await authorsOf(db, rows);
  return rows.map((row) => ({ ...row, authors: authors.get(String(row.id)) ?? [] }));
}

async function authorsOf(db: Knex, articles: readonly Row[]): Promise<Map<string, unknown[]>> {
  const rows: Row[] = await db('articles_authors_lnk as l')
    .join('authors as w', 'w.id', 'l.author_id')
    .whereIn(
      'l.article_id',
      articles.map((row) => row.id as number),
    )
    .orderBy(['l.article_id', 'l.author_ord', 'w.id'])
    .select('l.article_id', 'w.name', 'w.slug');
  const names = new Map<string, unknown[]>();
  for (const { article_id: id, name, slug } of rows) {
    names.set(String(id), [...(names.get(String(id)) ?? []), name, slug]);
  }
  return names;
}

/** Times and JSON come as text, number or object, as the database likes; within one database always the same. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? null));
