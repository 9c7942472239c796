import type { Client } from 'pg';
import type { TargetColumn } from './column-values';
import { OWN_BOOKS } from './sqlite-tables';

/** Stands in a database that a move has begun to fill, and goes with the commit of all rows. */
export const MARK = 'slugline_move_begun';

/** Tables of this schema with their columns, without Strapi's own books and the mark. */
export async function postgresTables(target: Client, schema: string): Promise<Map<string, TargetColumn[]>> {
  const { rows } = await target.query<{ table: string; name: string; type: string }>(
    `select c.table_name as table, c.column_name as name, c.data_type as type
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = $1 and t.table_type = 'BASE TABLE' order by table_name, ordinal_position`,
    [schema],
  );
  const tables = new Map<string, TargetColumn[]>();
  for (const { table, name, type } of rows) {
    if (OWN_BOOKS.has(table) || table === MARK) continue;
    tables.set(table, [...(tables.get(table) ?? []), { name, type }]);
  }
  return tables;
}

/** Takes the foreign keys off, so that rows can come in any order; the answer puts them back, checking every row. */
export async function withoutForeignKeys(target: Client, schema: string): Promise<() => Promise<void>> {
  const { rows } = await target.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = $1::regnamespace`,
    [`"${schema}"`],
  );
  for (const { table, name } of rows) await target.query(`alter table ${table} drop constraint ${name}`);
  return async () => {
    for (const { table, name, definition } of rows) {
      await target.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  };
}

/** New rows go on after the highest id that was moved. */
export async function setSequences(target: Client, schema: string): Promise<void> {
  const { rows } = await target.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = $1 and column_default like 'nextval(%'`,
    [schema],
  );
  for (const { table, column } of rows) {
    await target.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest((select max("${column}") from "${schema}"."${table}"), 1),
         exists (select 1 from "${schema}"."${table}"))`,
      [`"${schema}"."${table}"`, column],
    );
  }
}
