import { databases, startStrapi, untilQuiet, type RunningStrapi } from '../support/start-strapi';
import { isLong } from './fault-settings';

/** The long set fails at every statement, the quick one at some of them, never at the same distance from the end. */
const STRIDE = isLong ? 1 : 17;
const MOST_STEPS = 400;

jest.setTimeout(isLong ? 1_800_000 : 300_000);

interface Connection {
  inTransaction?: boolean;
  exec?(sql: string): void;
  connection?: { stream: { destroy(error: Error): void } };
}
type Ask = (connection: Connection, query: { sql: string }) => Promise<unknown>;

/**
 * A publication touches story, parts, links, claim, edition, suggestions, search and outbox, in 50 statements and more. Whichever
 * of them the database fails at, all of it is there afterwards or nothing: no table has a row more than before.
 */
describe.each(databases())('a publication whose every statement fails in turn on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
    news.strapi.log.silent = true; // it has every reason to complain
  });
  afterAll(() => news.stop());

  const publish = async (headline: string) => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The ferry sailed at noon.' }] }];
    const data = {
      headline,
      body,
      summaryBullets: [{ text: 'The ferry sails at noon.' }],
      tags: ['Ferries'],
    };
    const { status, body: answer } = await news.rest('/api/articles', { data });
    return { status, code: answer.error?.details?.code };
  };

  it('is whole or not there', async () => {
    await untilQuiet(news.strapi);
    const failing = failAtStep(news);
    const codes = new Set<string>();
    let steps = 0;
    try {
      for (let step = 1; step < MOST_STEPS; step += STRIDE) {
        const before = await rowsByTable(news);
        failing.at(step);
        const { status, code } = await publish(`Ferry sails at step ${step}`);
        const hasFailed = failing.hasFailed();
        failing.at(null);
        await untilQuiet(news.strapi);
        if (!hasFailed) {
          expect(status).toBe(201); // there is no such step any more
          break;
        }
        steps += 1;
        expect([step, failing.sql(), status >= 500]).toEqual([step, failing.sql(), true]);
        codes.add(code);
        expect([step, await rowsByTable(news)]).toEqual([step, before]);
      }
    } finally {
      failing.end();
    }
    expect(steps).toBeGreaterThan(40 / STRIDE);
    expect([...codes].sort()).toEqual([...CODES[database]].sort());
    expect(await publish('Ferry sails again')).toMatchObject({ status: 201 });
  });
});

/** COMMIT is the last step, and where the line breaks there nobody knows. */
const CODES = {
  sqlite: ['database.full'],
  postgres: isLong ? ['commit.unknown', 'database.away'] : ['database.away'],
};

/** Fails at the given statement of the next transaction: SQLite's disk breaks, or the line to PostgreSQL does. */
function failAtStep({ strapi }: RunningStrapi) {
  const prototype = Object.getPrototypeOf(strapi.db.connection.client) as { _query: Ask };
  const ask = prototype._query;
  let stepsLeft: number | null = null;
  let hasFailed = false;
  let failedSql = '';
  let asked: Connection | null = null;
  prototype._query = async function (this: unknown, connection, query) {
    if (stepsLeft === null || hasFailed) return ask.call(this, connection, query);
    const isOfPublication = strapi.requestContext.get()?.method === 'POST'; // not the courier's, which looks at any time
    if (isOfPublication && /^begin/iu.test(query.sql)) asked ??= connection;
    if (connection !== asked) return ask.call(this, connection, query);
    stepsLeft -= 1;
    if (stepsLeft > 0) {
      if (/^commit/iu.test(query.sql)) stepsLeft = null; // what comes after it on this connection is another matter
      return ask.call(this, connection, query);
    }
    hasFailed = true;
    failedSql = query.sql;
    if (connection.connection === undefined) {
      if (connection.inTransaction) connection.exec?.('ROLLBACK'); // as SQLite itself does
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' });
    }
    connection.connection.stream.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    return ask.call(this, connection, query);
  };
  return {
    at(step: number | null) {
      stepsLeft = step;
      hasFailed = false;
      asked = null;
    },
    hasFailed: () => hasFailed,
    sql: () => failedSql,
    end: () => void (prototype._query = ask),
  };
}

async function rowsByTable({ strapi }: RunningStrapi): Promise<Record<string, number>> {
  const db = strapi.db.connection;
  const tables: string[] =
    strapi.db.dialect.client === 'sqlite'
      ? (await db('sqlite_master').where({ type: 'table' }).pluck('name')).filter(
          (name: string) => !name.startsWith('sqlite_'),
        )
      : await db('pg_tables').where({ schemaname: 'public' }).pluck('tablename');
  const counts: Record<string, number> = {};
  for (const table of tables.sort()) counts[table] = Number((await db(table).count('* as n'))[0]?.n);
  return counts;
}
