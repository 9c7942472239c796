/** The part of a better-sqlite3 connection that makes statements. */
export interface StatementMaker<Statement extends { busy: boolean }> {
  prepare(sql: string): Statement;
}

/** One save of an article has about 170 different statements; reads and the admin add as many again. */
const MOST_STATEMENTS = 1_000;
/** With fewer than this none has to go soon, and which of them was used last need not be noted at each question. */
const WHEN_ORDER_MATTERS = 500;
/** Longer texts are inserts of many rows, written once and never again with the same number of them. */
const LONGEST_SQL = 8_000;
const REUSABLE = /^\s*(?:select|insert|update|delete|with|begin|commit)\b/iu;
const CHANGES_TABLES = /^\s*(?:create|alter|drop|reindex|vacuum|attach|detach)\b/iu;

/**
 * Makes a SQLite connection keep its prepared statements.
 *
 * Knex prepares each statement anew, and for Strapi's many small queries SQLite then spends more time on reading SQL
 * than on answering it (docs/benchmarks.md, "Save"). Statements run to their end at once, so one object can serve
 * every query with the same text; the oldest goes when there are too many. A change of tables forgets them all: SQLite
 * would prepare them again by itself, but with the columns of a `select *` as they were.
 */
export function keepStatements<Statement extends { busy: boolean }>(
  connection: StatementMaker<Statement>,
): void {
  const kept = new Map<string, Statement>();
  const prepare = connection.prepare.bind(connection);

  connection.prepare = (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) {
      if (known.busy) return prepare(sql);
      if (kept.size > WHEN_ORDER_MATTERS) {
        kept.delete(sql);
        kept.set(sql, known);
      }
      return known;
    }
    if (CHANGES_TABLES.test(sql)) kept.clear();
    if (sql.length > LONGEST_SQL || !REUSABLE.test(sql)) return prepare(sql);

    const statement = prepare(sql);
    kept.set(sql, statement);
    if (kept.size > MOST_STATEMENTS) kept.delete(kept.keys().next().value as string);
    return statement;
  };
}
