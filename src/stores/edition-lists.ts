import type { Knex } from 'knex';
import type { Card } from '../newsroom/edition/edition';
import type { StoredPage } from '../newsroom/edition/page';
import { tagKey } from '../newsroom/paths';

/** Where a list goes on: strictly behind this story, newest first. `documentId` is '' for a bare time. */
export interface ListPlace {
  firstPublishedMs: number;
  documentId: string;
}

/** A list of the newest stories; slugs of a section and an author, a tag as written. Absent: not narrowed. */
export interface NewestQuery {
  locale: string;
  section?: string;
  author?: string;
  tag?: string;
  /** Only stories first published at or after this time, in ms. */
  sinceMs?: number;
  before?: ListPlace;
  limit: number;
}

export interface NewestEdition {
  documentId: string;
  slug: string;
  page: Omit<StoredPage, 'relatedLinks'>;
  card: Card;
  etag: string;
  firstPublishedMs: number;
  updatedMs: number;
}

/** Newest first, whole pages with them: one indexed read, whatever the list is narrowed to and wherever it goes on. */
export async function newestEditions(db: Knex, query: NewestQuery): Promise<NewestEdition[]> {
  const term = query.author !== undefined ? `author:${query.author}` : null;
  const second = query.tag !== undefined ? `tag:${tagKey(query.tag)}` : null;
  const [driver, filter] = term === null ? [second, null] : [term, second];

  const order = driver === null ? 'e' : 't';
  const rows = await db('slugline_editions as e')
    .modify((read) => {
      if (driver === null) return;
      void read
        .join('slugline_edition_terms as t', (on) =>
          on.on('t.document_id', 'e.document_id').andOn('t.locale', 'e.locale'),
        )
        .where({ 't.term': driver, 't.locale': query.locale });
    })
    .modify((read) => {
      if (filter === null) return;
      void read.whereExists(
        db('slugline_edition_terms as f')
          .select(db.raw('1'))
          .whereRaw('f.document_id = e.document_id and f.locale = e.locale')
          .where('f.term', filter),
      );
    })
    .modify((read) => {
      if (driver === null) void read.where('e.locale', query.locale);
      if (query.section !== undefined) void read.where('e.section', query.section);
      if (query.sinceMs !== undefined) void read.where(`${order}.first_published_ms`, '>=', query.sinceMs);
      if (query.before) {
        void read.whereRaw(`(${order}.first_published_ms, ${order}.document_id) < (?, ?)`, [
          query.before.firstPublishedMs,
          query.before.documentId,
        ]);
      }
    })
    .orderBy([
      { column: `${order}.first_published_ms`, order: 'desc' },
      { column: `${order}.document_id`, order: 'desc' },
    ])
    .limit(query.limit)
    .select('e.document_id', 'e.slug', 'e.page', 'e.card', 'e.etag', 'e.first_published_ms', 'e.updated_ms');

  return rows.map((row: Record<string, unknown>) => ({
    documentId: String(row.document_id),
    slug: String(row.slug),
    page: JSON.parse(String(row.page)),
    card: JSON.parse(String(row.card)),
    etag: String(row.etag),
    firstPublishedMs: Number(row.first_published_ms),
    updatedMs: Number(row.updated_ms),
  }));
}
