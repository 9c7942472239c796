import Database from 'better-sqlite3';
import { Client } from 'pg';
import { commonRows, storyRows, type Batch } from './strapi-rows';

export type BenchDatabase =
  | { kind: 'sqlite'; filename: string }
  | { kind: 'postgres'; host: string; port: number; user: string; password: string; database: string };

const STORIES_AT_ONCE = 500;

/**
 * Fills the tables that Strapi made with stories, by batched inserts: what takes an hour through the document service
 * takes a minute. Foreign keys are not checked while it runs; the rows are right by construction.
 */
export async function loadStories(target: BenchDatabase, total: number): Promise<void> {
  const write = target.kind === 'sqlite' ? intoSqlite(target.filename) : await intoPostgres(target);
  await write.batch(commonRows(target.kind));
  for (let from = 0; from < total; from += STORIES_AT_ONCE) {
    await write.batch(storyRows([from, Math.min(total, from + STORIES_AT_ONCE)], total, target.kind));
  }
  await write.end();
}

interface Writer {
  batch(batch: Batch): Promise<void>;
  end(): Promise<void>;
}

function intoSqlite(filename: string): Writer {
  const db = new Database(filename);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -400000');
  return {
    async batch(batch) {
      db.transaction(() => {
        for (const [table, rows] of batch) {
          const names = Object.keys(rows[0] ?? {});
          const insert = db.prepare(
            `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`,
          );
          for (const row of rows) insert.run(names.map((name) => row[name]));
        }
      })();
    },
    async end() {
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

async function intoPostgres(target: Extract<BenchDatabase, { kind: 'postgres' }>): Promise<Writer> {
  const client = new Client(target);
  await client.connect();
  await client.query("set session_replication_role = 'replica'; set synchronous_commit = off");
  const filled = new Set<string>();
  return {
    async batch(batch) {
      await client.query('begin');
      for (const [table, rows] of batch) {
        filled.add(table);
        const names = Object.keys(rows[0] ?? {})
          .map((name) => `"${name}"`)
          .join(', ');
        await client.query(
          `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(rows)],
        );
      }
      await client.query('commit');
    },
    async end() {
      for (const table of filled) {
        await client.query(
          `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
        );
      }
      await client.end();
    },
  };
}
