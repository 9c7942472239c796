/** The part of pg's client that asks; knex gives it a callback. */
interface Connection {
  query(asked: unknown, ...rest: unknown[]): unknown;
}

interface Asked {
  text?: unknown;
  name?: unknown;
}

type Answer = (error: unknown, result?: unknown) => void;

/** One save of an article has about 120 different statements; the admin and other routes add as many again. */
const MOST_STATEMENTS = 300;
/** Longer texts are inserts of many rows, written once and never again with the same number of them. */
const LONGEST_SQL = 8_000;
/** A text asked for so often on one connection is one that comes again. */
const WORTH_KEEPING = 3;
/** Texts that are counted; beyond them counting begins anew. */
const MOST_COUNTED = 3_000;
const REUSABLE = /^\s*(?:select|insert|update|delete|with)\b/iu;

/** Moves when a table has changed under kept statements: every connection of this process then begins anew. */
let generation = 0;

/**
 * Makes a PostgreSQL connection keep the statements that come again; knex's `pool.afterCreate`.
 *
 * pg sends a statement without a name to be read, analysed and planned each time, and for Strapi's many small queries
 * that costs the database more than the answer (docs/benchmarks.md, "Save"). One with a name is read once a connection;
 * after five times PostgreSQL decides by itself whether one plan serves for all values.
 *
 * A table that changes meanwhile (a newer version of the house beside this one) makes its kept statements useless:
 * "cached plan must not change result type". They are then forgotten on all connections and the question is asked once
 * more; within a transaction that is too late, and the save is made again as a whole (`refused-transaction`). A pooler
 * between us and PostgreSQL that lends connections for a transaction has to know prepared statements, as it has for the
 * public reads (PgBouncer does since 1.21).
 */
export function keepPostgresStatements(
  connection: Connection,
  done: (error: unknown, connection: Connection) => void,
): void {
  const ask = connection.query.bind(connection);
  const counted = new Map<string, number>();
  const names = new Map<string, string>();
  let known = generation;

  const nameOf = (text: string): string | null => {
    if (known !== generation) {
      names.clear();
      known = generation;
    }
    const name = names.get(text);
    if (name !== undefined || names.size >= MOST_STATEMENTS) return name ?? null;
    const times = (counted.get(text) ?? 0) + 1;
    if (counted.size > MOST_COUNTED) counted.clear();
    counted.set(text, times);
    if (times < WORTH_KEEPING) return null;
    counted.delete(text);
    names.set(text, `slugline_${generation}_${names.size}`);
    return names.get(text) ?? null;
  };

  connection.query = (asked, ...rest) => {
    const answer = rest.at(-1);
    const { text, name: given } = (asked ?? {}) as Asked;
    if (typeof answer !== 'function' || typeof text !== 'string' || given !== undefined)
      return ask(asked, ...rest);
    const name = text.length <= LONGEST_SQL && REUSABLE.test(text) ? nameOf(text) : null;
    if (name === null) return ask(asked, ...rest);
    return ask({ ...(asked as Asked), name }, ...rest.slice(0, -1), (error: unknown, result?: unknown) => {
      if (!isOutdated(error)) return (answer as Answer)(error, result);
      generation += 1;
      ask(asked, ...rest.slice(0, -1), (again: unknown, second?: unknown) =>
        again ? (answer as Answer)(error) : (answer as Answer)(null, second),
      );
    });
  };
  done(null, connection);
}

/** The table has other columns than when the statement was kept; or somebody has thrown it away. */
function isOutdated(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (code === '0A000' && String(message).includes('cached plan')) || code === '26000';
}
