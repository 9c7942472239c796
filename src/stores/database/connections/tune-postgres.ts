import type { Client, ClientConfig } from 'pg';
import { keepPostgresStatements } from './postgres-connection';
import { breakWhenSilent, lookAtSession, type Line } from './silent-line';

type Connection = Client & Line;

/**
 * How long PostgreSQL keeps the locks of a transaction whose server says nothing more, because it or the line is dead. No
 * transaction of ours thinks that long between two statements.
 */
const MOST_IDLE_IN_TRANSACTION = '30s';

/** Sets up each PostgreSQL connection that Strapi opens; knex's `pool.afterCreate`. A silent line is looked at over a new one by `settings`. */
export const tunePostgres =
  (settings: ClientConfig) =>
  (connection: Connection, done: (error: unknown, connection: Connection) => void): void => {
    breakWhenSilent(connection, ({ processID }) => lookAtSession(settings, processID));
    connection.query(`set idle_in_transaction_session_timeout = '${MOST_IDLE_IN_TRANSACTION}'`, (error) => {
      if (error) return done(error, connection);
      keepPostgresStatements(connection, (failed) => done(failed, connection));
    });
  };
