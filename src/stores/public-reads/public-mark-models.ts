import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from '../database/database-kind';
import type { PlainModel } from '../database/plain-model';

/**
 * What public answers are made of; of a publication the address of its site, which stands in every story, of a section
 * the slug by which its front is asked for.
 */
const WATCHED = [
  'slugline_editions',
  'slugline_edition_links',
  'slugline_edition_terms',
  'slugline_front_places',
  'sections',
  'publications',
];

export const publicMarkModels: PlainModel[] = [
  {
    /** One row: a text that no other state of the public stories ever had or will have. */
    uid: 'slugline::public-mark',
    singularName: 'public-mark',
    tableName: 'slugline_public_mark',
    attributes: { id: { type: 'increments' }, mark: { type: 'string', column: { args: [40] } } },
    indexes: [],
  },
  {
    /** PostgreSQL: transactions that have changed something public and are not committed; nobody ever sees a row. */
    uid: 'slugline::public-change',
    singularName: 'public-change',
    tableName: 'slugline_public_changes',
    attributes: { id: { type: 'increments' }, xact: { type: 'biginteger' } },
    indexes: [{ name: 'slugline_public_changes_uq', columns: ['xact'], type: 'unique' }],
  },
];

/**
 * Has the database itself renew the mark in every transaction that changes a row readers see: it cannot be forgotten,
 * neither by a new way of saving nor by somebody at the database's prompt.
 *
 * On PostgreSQL the mark is renewed at the commit and not before, because its row is locked from then on: editors who
 * publish at the same time would wait for each other, and could wait in a circle. A random mark instead of a counter,
 * because a counter in a restored backup would come by the same numbers again.
 *
 * Done at each start, after the tables: Strapi's schema sync on SQLite makes a table anew to change it, and its
 * triggers go with the old one. What is there already is left alone, since a new trigger waits for every save.
 */
export async function watchPublicRows(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await (isPostgres(db) ? watchPostgres(db) : watchSqlite(db));
}

async function watchSqlite(db: Knex): Promise<void> {
  await db.raw(
    'insert or ignore into slugline_public_mark (id, mark) values (1, lower(hex(randomblob(16))))',
  );
  for (const table of WATCHED) {
    for (const change of ['insert', 'update', 'delete']) {
      await db.raw(`
        create trigger if not exists ${table}_mark_${change} after ${change} on ${table}
        begin update slugline_public_mark set mark = lower(hex(randomblob(16))); end`);
    }
  }
}

async function watchPostgres(db: Knex): Promise<void> {
  const { rows } = await db.raw('select quote_ident(current_schema()) as name');
  const schema = String((rows as { name: string }[])[0]?.name);
  const name = (short: string) => `${schema}.slugline_${short}`;

  await db.raw(
    `insert into ${name('public_mark')} (id, mark) values (1, gen_random_uuid()::text) on conflict do nothing`,
  );
  await trigger(db, name('public_changes'), 'slugline_renew_public_mark', [
    `create or replace function ${name('renew_public_mark')}() returns trigger language plpgsql as $$
     begin
       update ${name('public_mark')} set mark = gen_random_uuid()::text;
       delete from ${name('public_changes')} where id = new.id;
       return null;
     end $$`,
    `create constraint trigger slugline_renew_public_mark after insert on ${name('public_changes')}
     deferrable initially deferred for each row execute function ${name('renew_public_mark')}()`,
  ]);
  for (const table of WATCHED) {
    await trigger(db, `${schema}.${table}`, 'slugline_note_public_change', [
      `create or replace function ${name('note_public_change')}() returns trigger language plpgsql as $$
       begin
         insert into ${name('public_changes')} (xact) values (txid_current()) on conflict (xact) do nothing;
         return null;
       end $$`,
      `create trigger slugline_note_public_change after insert or update or delete or truncate on ${schema}.${table}
       for each statement execute function ${name('note_public_change')}()`,
    ]);
  }
}

/** One at a time over all servers that start, each in a transaction of its own: two tables are never locked together. */
async function trigger(db: Knex, table: string, name: string, statements: readonly string[]): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('slugline.public-mark', 3))`);
    const { rows } = await trx.raw('select 1 from pg_trigger where tgrelid = ?::regclass and tgname = ?', [
      table,
      name,
    ]);
    if ((rows as unknown[]).length > 0) return;
    for (const statement of statements) await trx.raw(statement);
  });
}
