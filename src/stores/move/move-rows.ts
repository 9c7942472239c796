import type Database from 'better-sqlite3';
import type { Client } from 'pg';
import { jsonForColumn, type TargetColumn } from './column-values';
import { MARK, postgresTables, setSequences, withoutForeignKeys } from './postgres-tables';
import { misfits, rowCount, sqliteTables } from './sqlite-tables';

interface Move {
  source: Database.Database;
  /** Connected; its tables are this version's and hold nothing that must stay. */
  target: Client;
  schema: string;
  onRows?(moved: number, all: number): void;
}

export type Moved = { rows: number; tables: number } | { problems: string[] };

/** One statement carries this many rows or characters, so that memory stays small whatever the archive holds. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 1_000_000;

/**
 * All rows of a SQLite database in place of what the PostgreSQL tables hold, in one transaction: all or nothing.
 * Nobody writes to the source meanwhile. Afterwards every table's rows are counted and every edition is compared with
 * its original, byte for byte; a difference takes everything back.
 */
export async function moveRows({ source, target, schema, onRows }: Move): Promise<Moved> {
  const columnsOf = await postgresTables(target, schema);
  const wrong = misfits(
    source,
    new Map([...columnsOf].map(([table, columns]) => [table, columns.map(({ name }) => name)])),
  );
  if (wrong.length > 0) return { problems: wrong };

  const tables = [...sqliteTables(source).keys()].filter((table) => columnsOf.has(table));
  source.exec('begin immediate');
  await target.query('begin');
  try {
    const all = tables.reduce((sum, table) => sum + rowCount(source, table), 0);
    const putBack = await withoutForeignKeys(target, schema);
    await target.query(
      `truncate ${[...columnsOf.keys()].map((table) => `"${schema}"."${table}"`).join(', ')}`,
    );
    let moved = 0;
    for (const table of tables) {
      for (const batch of batches(source, table, columnsOf.get(table) ?? [])) {
        await insert(target, `"${schema}"."${table}"`, batch);
        moved += batch.length;
        onRows?.(moved, all);
      }
    }
    await setSequences(target, schema);
    await putBack();
    const differences = await compared(source, target, schema, tables);
    if (differences.length > 0) throw new Error(differences.join(' '));
    await target.query(`drop table if exists "${schema}"."${MARK}"`);
    await target.query('commit');
    return { rows: moved, tables: tables.length };
  } catch (error) {
    await target.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    source.exec('rollback'); // nothing was written; this only lets others write again
  }
}

function* batches(
  source: Database.Database,
  table: string,
  columns: readonly TargetColumn[],
): Generator<string[]> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  let rows: string[] = [];
  let characters = 0;
  const stream = source.prepare(`select ${names} from "${table}"`).iterate() as Iterable<
    Record<string, unknown>
  >;
  for (const row of stream) {
    const fields = columns.map(({ name, type }) => [name, jsonForColumn(row[name], type)]);
    const json = JSON.stringify(Object.fromEntries(fields));
    rows.push(json);
    characters += json.length;
    if (rows.length >= MOST_ROWS || characters >= MOST_CHARACTERS) {
      yield rows;
      rows = [];
      characters = 0;
    }
  }
  if (rows.length > 0) yield rows;
}

async function insert(target: Client, table: string, rows: readonly string[]): Promise<void> {
  try {
    await target.query(
      `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
      [`[${rows.join(',')}]`],
    );
  } catch (error) {
    throw new Error(`${table}: ${(error as Error).message}`, { cause: error });
  }
}

async function compared(
  source: Database.Database,
  target: Client,
  schema: string,
  tables: readonly string[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const table of tables) {
    const { rows } = await target.query<{ n: string }>(`select count(*) as n from "${schema}"."${table}"`);
    const [here, there] = [rowCount(source, table), Number(rows[0]?.n)];
    if (here !== there) wrong.push(`${table} has ${there} rows instead of ${here}.`);
  }
  const editions = source.prepare('select id, etag, card, page from slugline_editions').iterate();
  for (const edition of editions as Iterable<{ id: number; etag: string; card: string; page: string }>) {
    const { rowCount: same } = await target.query(
      `select 1 from "${schema}".slugline_editions where id = $1 and etag = $2 and card = $3 and page = $4`,
      [edition.id, edition.etag, edition.card, edition.page],
    );
    if (same !== 1) wrong.push(`The edition ${edition.id} is not what it was.`);
  }
  return wrong;
}
