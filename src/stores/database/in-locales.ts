import type { Knex } from 'knex';

/** The locales of a save: one, several, or every one there is. */
export type Locales = string | readonly string[] | '*';

/** Those of these rows that are in one of the locales. */
export const inLocales = (rows: Knex.QueryBuilder, locales: Locales): Knex.QueryBuilder =>
  locales === '*' ? rows : rows.whereIn('locale', [locales].flat());
