import Database from 'better-sqlite3';
import { Pool, type PoolConfig } from 'pg';

export type Row = Record<string, unknown>;

/** One statement, prepared once, asked many times. SQLite answers at once, PostgreSQL later: await either. */
export type Ask = (values: readonly unknown[]) => Row[] | Promise<Row[]>;

/** A row as the statement's columns in their order: where thousands a second are read, objects cost more than the read. */
export type Tuple = readonly unknown[];
export type AskTuples = (values: readonly unknown[]) => Tuple[] | Promise<Tuple[]>;

/** A long text as the driver gives it cheapest: bytes from SQLite, which stores UTF-8, a string from PostgreSQL. */
export type Text = string | Buffer;

/** A connection of the public reads' own. Statements are written with `?`, named for the server's plan cache. */
export interface PublicConnection {
  prepare(name: string, sql: string): Ask;
  prepareTuples(name: string, sql: string): AskTuples;
  /** How a statement asks for a long text that is only passed on, as `Text`. */
  text(column: string): string;
  /** SQLite: a number that moves when another connection has committed, at the price of looking. PostgreSQL has none. */
  commits: (() => number) | null;
  close(): Promise<void>;
}

/** The settings of Strapi's own connection, as `config/database.ts` gives them. */
export interface DatabaseSettings {
  client: string;
  connection: Record<string, unknown>;
}

/**
 * Opens what public requests read through: the same database as Strapi, on another connection.
 *
 * Strapi's own connection would be wrong as well as slow: on SQLite there is one, and a read that came between the
 * statements of an open save would see a story nobody has published yet; on PostgreSQL saves could use up the pool.
 * A read that starts after a commit sees that commit on both: SQLite in WAL mode begins each statement at the newest
 * commit, and PostgreSQL reads committed rows of the primary.
 */
export const openPublicConnection = (settings: DatabaseSettings): PublicConnection =>
  settings.client === 'postgres' ? postgresReads(settings) : sqliteReads(settings);

function sqliteReads({ connection }: DatabaseSettings): PublicConnection {
  const database = new Database(String(connection.filename), { readonly: true, fileMustExist: true });
  database.pragma('busy_timeout = 5000');
  database.pragma('cache_size = -32768');
  database.pragma('mmap_size = 268435456');
  const dataVersion = database.prepare<[], number>('pragma data_version').pluck();
  return {
    prepare: (_name, sql) => {
      const statement = database.prepare<unknown[], Row>(sql);
      return (values) => statement.all(...values);
    },
    prepareTuples: (_name, sql) => {
      const statement = database.prepare<unknown[], Tuple>(sql).raw();
      return (values) => statement.all(...values);
    },
    text: (column) => `cast(${column} as blob)`,
    commits: () => dataVersion.get() ?? 0,
    close: async () => void database.close(),
  };
}

function postgresReads({ connection }: DatabaseSettings): PublicConnection {
  const { schema, ...settings } = connection as PoolConfig & { schema?: string };
  const pool = new Pool({
    ...settings,
    max: 8,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 7_000,
    query_timeout: 8_000, // for a line that fell silent: the server's own limit is never heard over it
    options: schema && schema !== 'public' ? `-c search_path=${schema}` : undefined,
  });
  pool.on('error', () => undefined); // an idle connection that broke is replaced at the next read
  return {
    prepare: (name, sql) => {
      const text = numbered(sql);
      return async (values) => (await pool.query<Row>({ name, text, values: [...values] })).rows;
    },
    prepareTuples: (name, sql) => {
      const text = numbered(sql);
      return async (values) =>
        (await pool.query<unknown[]>({ name, text, values: [...values], rowMode: 'array' })).rows;
    },
    text: (column) => column,
    commits: null,
    close: () => pool.end(),
  };
}

/** `?` as PostgreSQL writes it: $1, $2 … */
function numbered(sql: string): string {
  let place = 0;
  return sql.replace(/\?/g, () => `$${(place += 1)}`);
}
