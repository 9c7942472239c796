import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from './database-kind';
import { CommitFault } from './faults';

type Query = { sql: string };
type Ask = (
  connection: { inTransaction?: boolean; exec?(sql: string): void },
  query: Query,
) => Promise<Query>;
type Container = (trx: Knex.Transaction) => unknown;
interface Client {
  _query: Ask;
  transaction(container: Container, config?: unknown, outer?: unknown): unknown;
}

/**
 * Makes every transaction tell the truth about its end, Strapi's and ours: from here on `commit()` rejects with a
 * `CommitFault` where COMMIT was not kept.
 *
 * knex's own `commit()` resolves whatever the database answered, and only `executionPromise` knows; Strapi's
 * `db.transaction` awaits the first (knex 3.0, `execution/transaction.js`; @strapi/database 5.54). A full disk or a
 * line cut at COMMIT was a 201 for a story that existed nowhere. Both make their transactions with the knex client's
 * `transaction`, so that is the one place to stand. A BEGIN that failed is the transaction's own error, too: knex hands it
 * over all the same, and what the database said was lost behind "Transaction query already complete", a 500.
 *
 * It also keeps two rules inside a transaction:
 *
 * - SQLite ends a transaction by itself when its disk is full. What is asked afterwards would be kept one by one, a
 *   story half written; it is refused instead. A COMMIT that failed is rolled back before anybody else gets the connection.
 * - PostgreSQL is asked one thing at a time. pg queues by itself what Strapi asks at once, and warns that it will not
 *   for ever.
 */
export function makeTransactionsTrue(strapi: Core.Strapi): void {
  const client = strapi.db.connection.client as Client;
  const begin = client.transaction.bind(client);
  client.transaction = (container, config, outer) =>
    begin((trx) => (trx.isCompleted() ? undefined : container(truthful(trx))), config, outer);
}

function truthful(trx: Knex.Transaction): Knex.Transaction {
  const client = trx.client as Client;
  const ask = client._query.bind(client);
  client._query = isPostgres(trx) ? oneAtATime(ask) : insideOnly(ask);

  const commit = trx.commit.bind(trx);
  trx.commit = (async (value?: unknown) => {
    await commit(value);
    await trx.executionPromise.catch((error: unknown) => {
      throw new CommitFault(error);
    });
  }) as never;
  return trx;
}

function oneAtATime(ask: Ask): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (connection, query) => {
    const answer = before.then(() => ask(connection, query));
    before = answer.catch(() => undefined);
    return answer;
  };
}

function insideOnly(ask: Ask): Ask {
  let endedBy: unknown = new Error('SQLite has rolled this transaction back');
  return async (connection, query) => {
    if (!connection.inTransaction) {
      if (query.sql.startsWith('ROLLBACK')) return query; // it is done already
      throw endedBy;
    }
    try {
      return await ask(connection, query);
    } catch (error) {
      endedBy = error;
      if (query.sql.startsWith('COMMIT') && connection.inTransaction) connection.exec?.('ROLLBACK');
      throw error;
    }
  };
}
