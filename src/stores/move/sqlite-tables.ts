import type Database from 'better-sqlite3';

/** Tables of one database by name, with their columns. */
export type Tables = ReadonlyMap<string, readonly string[]>;

/** What each database keeps of its own schema; PostgreSQL's were written when its tables were made. */
export const OWN_BOOKS: ReadonlySet<string> = new Set([
  'strapi_migrations',
  'strapi_migrations_internal',
  'strapi_database_schema',
  // Written by triggers at each change of a public row; the target marks its own.
  'slugline_public_mark',
  'slugline_public_changes',
  // The search, which each database has in a form of its own; the first start fills it.
  'slugline_search_rows',
  'slugline_desk_rows',
  'slugline_search_terms',
  ...['', '_data', '_idx', '_docsize', '_config'].flatMap((part) => [
    `slugline_search_words${part}`,
    `slugline_desk_words${part}`,
  ]),
]);

export function sqliteTables(source: Database.Database): Tables {
  const names = source
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'`)
    .pluck()
    .all() as string[];
  return new Map(
    names
      .filter((name) => !OWN_BOOKS.has(name))
      .map((name) => [
        name,
        source.prepare('select name from pragma_table_info(?)').pluck().all(name) as string[],
      ]),
  );
}

export const rowCount = (source: Database.Database, table: string): number =>
  source.prepare(`select count(*) from "${table}"`).pluck().get() as number;

/**
 * Why the rows of one database cannot all go into the tables of another, one sentence each; none: they can.
 * A column that the source lacks means that it was made by an older version.
 */
export function misfits(source: Database.Database, target: Tables): string[] {
  const from = sqliteTables(source);
  const older = [...target].flatMap(([table, columns]) =>
    from.has(table)
      ? columns.filter((column) => !from.get(table)?.includes(column)).map((column) => `${table}.${column}`)
      : [table],
  );
  if (older.length > 0) {
    return [
      `The SQLite database lacks ${older.slice(0, 5).join(', ')}: start this version on it once, then move it.`,
    ];
  }
  return [...from].flatMap(([table, columns]) => {
    const known = target.get(table);
    if (known === undefined) {
      return rowCount(source, table) > 0
        ? [`The table ${table} is none of this version's, and has rows.`]
        : [];
    }
    return columns
      .filter((column) => !known.includes(column))
      .filter((column) =>
        source.prepare(`select 1 from "${table}" where "${column}" is not null limit 1`).get(),
      )
      .map((column) => `The column ${table}.${column} is none of this version's, and has values.`);
  });
}
