import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';

/** What a server of an old version answered, beside its whole database; see `old-databases/README.md`. */
export interface OldNewsroom {
  version: string;
  /** The public stories by `locale/slug`. */
  editions: Record<string, Record<string, unknown>>;
  redirects: { from: string; to: string | null; status: number }[];
  /** A SQLite file made from the dump. */
  filename: string;
  drop(): void;
}

export const OLD_VERSIONS = ['0.1.0', '0.2.0'] as const;

export function oldNewsroom(version: (typeof OLD_VERSIONS)[number]): OldNewsroom {
  const folder = path.resolve(__dirname, '../old-databases');
  const answers = JSON.parse(readFileSync(path.join(folder, `slugline-${version}.json`), 'utf8'));
  const data = path.resolve(__dirname, '../../../.tmp/test-data');
  mkdirSync(data, { recursive: true });
  const filename = path.join(data, `old-${version}-${process.pid}.db`);
  const drop = () => ['', '-wal', '-shm'].forEach((end) => rmSync(filename + end, { force: true }));
  drop();
  const database = new Database(filename);
  database.pragma('foreign_keys = off'); // the dump brings its tables in the order of their names
  database.pragma('synchronous = off');
  database.exec(gunzipSync(readFileSync(path.join(folder, `slugline-${version}.sql.gz`))).toString('utf8'));
  database.close();
  return { version, ...answers, filename, drop };
}

/** All rows of these tables, by table, in the order of their id. */
export function rowsOf(
  filename: string,
  isWanted: (table: string) => boolean,
): Map<string, Record<string, unknown>[]> {
  const database = new Database(filename, { readonly: true });
  try {
    const tables = database
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name",
      )
      .pluck()
      .all() as string[];
    return new Map(
      tables
        .filter(isWanted)
        .map((table) => [
          table,
          database.prepare(`select * from "${table}" order by 1`).all() as Record<string, unknown>[],
        ]),
    );
  } finally {
    database.close();
  }
}
