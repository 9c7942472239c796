import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../database/database-kind';
import { withPictures } from './library-pictures';
import type { FingerprintRow } from './story-fingerprints';
import { storyStatement } from './story-statement';

type Row = Record<string, unknown>;

interface Version {
  documentId: string;
  locale: string;
}

/** A published story as a save reads it again. */
interface PublicStory {
  /** As Strapi names its fields, with the parts that readers can see. */
  row: Row;
  /** What its fingerprint is made of. */
  made: FingerprintRow;
}

interface Named {
  name: string | null;
  slug: string | null;
}

/**
 * The published row of one document in one locale, with the parts that readers can see, or null.
 *
 * In one statement instead of the eleven of Strapi's `populate` and the fingerprint: every save that publishes reads its
 * story again. On PostgreSQL each trip is half a millisecond of waiting; on SQLite what is saved is the making of ten
 * questions and the putting together of their answers. `tests/strapi/saves/public-story.test.ts` holds it to what Strapi reads.
 */
export async function findPublicStory(
  strapi: Core.Strapi,
  trx: Knex,
  { documentId, locale }: Version,
): Promise<PublicStory | null> {
  const isOnPostgres = isPostgres(trx);
  const answer = await trx.raw(storyStatement[isOnPostgres ? 'postgres' : 'sqlite'], [documentId, locale]);
  const stored: Row | undefined = (isOnPostgres ? answer.rows : answer)[0];
  if (stored === undefined) return null;
  const found = isOnPostgres ? stored : withParts(stored);
  const { section, authors } = found as { section: Named | null; authors: Named[] };
  const [row] = await withPictures(strapi, [inStrapisWords(found)]);
  const made = {
    ...stored,
    section_name: section?.name ?? null,
    section_slug: section?.slug ?? null,
    authors: authors.flatMap(({ name, slug }) => [name, slug]),
  };
  return { row: row as Row, made };
}

const PARTS = ['section', 'authors', 'images', 'relatedLinks', 'credits', 'corrections', 'socialImage'];

/** SQLite's JSON is text, it has no truth values, and its times are milliseconds. */
function withParts(stored: Row): Row {
  const parts = Object.fromEntries(PARTS.map((part) => [part, JSON.parse(String(stored[part] ?? null))]));
  const relatedLinks = (parts.relatedLinks as Row[]).map((link) => ({
    ...link,
    byHeadline: isTrue(link.byHeadline),
  }));
  const corrections = (parts.corrections as Row[]).map((one) => ({ ...one, at: timeOf(one.at) }));
  const flags = FLAGS.map((column) => [column, isTrue(stored[column])] as const);
  const times = TIMES.map((column) => [column, timeOf(stored[column])] as const);
  return { ...stored, ...parts, relatedLinks, corrections, ...Object.fromEntries([...flags, ...times]) };
}

const FLAGS = ['is_free', 'substantive_update'];
const TIMES = ['first_published_at', 'substantive_update_at', 'updated_at', 'published_at', 'breaking_until'];

const isTrue = (stored: unknown): unknown => (typeof stored === 'number' ? stored === 1 : stored);
const timeOf = (stored: unknown): unknown => (typeof stored === 'number' ? new Date(stored) : stored);

/** Strapi has JSON columns come as text, and reads them itself. */
const JSON_COLUMNS = new Set(['body', 'in_short', 'tags']);

/** `first_published_at` is `firstPublishedAt` there, a time is a text, and a body blocks. */
const inStrapisWords = (columns: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([column, value]) => {
      const [first, ...rest] = column.split('_');
      const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );
