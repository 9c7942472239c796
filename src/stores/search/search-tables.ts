import type { Core } from '@strapi/strapi';
import { isPostgres } from '../database/database-kind';

/**
 * The tables of the full text search. Strapi's schema sync knows neither kind and leaves them alone; they are made at
 * each start where they are not there yet, one server at a time, and filled by the writes of editions.
 *
 * SQLite: FTS5 holds for each word the stories that have it and nothing else (no text, no places: `content=''`,
 * `detail=none`). Its rowid is the story's first publication in ms and 20 bits that tell stories of one ms apart, so
 * the newest are read first and the rest not at all; beginnings of three to five letters have an index of their own.
 * What is a word was decided before (`newsroom/search`): the tokenizer only cuts at spaces. `slugline_search_terms` is no
 * table but FTS5's list of the words that there are.
 *
 * PostgreSQL: a `tsvector` of the same words under a GIN index.
 *
 * `slugline_desk_*` are the same for drafts, which only the newsroom looks through; they are in no order.
 */
export async function addSearchTables(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  for (const statement of isPostgres(db) ? POSTGRES : SQLITE) await db.raw(statement);
}

const SQLITE = [
  `create table if not exists slugline_search_rows
    (id integer primary key, document_id varchar(64) not null, locale varchar(40) not null)`,
  `create unique index if not exists slugline_search_rows_uq on slugline_search_rows (document_id, locale)`,
  `create virtual table if not exists slugline_search_words using fts5
    (words, content='', contentless_delete=1, detail=none, prefix='3 4 5', tokenize="ascii tokenchars '-_:%'")`,
  `create virtual table if not exists slugline_search_terms using fts5vocab(slugline_search_words, row)`,
  `create table if not exists slugline_desk_rows
    (id integer primary key, document_id varchar(64) not null, locale varchar(40) not null)`,
  `create unique index if not exists slugline_desk_rows_uq on slugline_desk_rows (document_id, locale)`,
  `create virtual table if not exists slugline_desk_words using fts5
    (words, content='', contentless_delete=1, detail=none, prefix='3 4 5', tokenize="ascii tokenchars '-_:%'")`,
];

const POSTGRES = [
  `create table if not exists slugline_search_rows
    (document_id varchar(64) not null, locale varchar(40) not null, first_published_ms bigint not null,
     words tsvector not null, primary key (document_id, locale))`,
  `create index if not exists slugline_search_rows_words_idx on slugline_search_rows using gin (words)`,
  `create index if not exists slugline_search_rows_newest_idx
    on slugline_search_rows (locale, first_published_ms desc, document_id desc)`,
  `create table if not exists slugline_desk_rows
    (document_id varchar(64) not null, locale varchar(40) not null, words tsvector not null,
     primary key (document_id, locale))`,
  `create index if not exists slugline_desk_rows_words_idx on slugline_desk_rows using gin (words)`,
];
