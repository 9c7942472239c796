import type { Knex } from 'knex';

/**
 * Does this connection or transaction speak to PostgreSQL? Asked of knex's dialect: Strapi renames the client of
 * `config/database.ts` ('postgres' becomes 'pg', 'sqlite' 'better-sqlite3'), so its name tells nothing reliable.
 */
export const isPostgres = (db: Knex): boolean => db.client.dialect === 'postgresql';
