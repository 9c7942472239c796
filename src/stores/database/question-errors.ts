/**
 * Is a database's error the fault of what it was asked, not its own or ours?
 *
 * PostgreSQL: class 22, "data exception" (an id of twenty digits), always; on a read also the part of class 42 that a
 * filter reaches: no such column, a comparison that the type does not have. SQLite: no such column, a wrong type.
 * Everything else, a lost connection above all, stays an error of the server.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function blamesTheQuestion(error: unknown, { isRead }: { isRead: boolean }): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return false;
  if (/^22[0-9A-Z]{3}$/u.test(code)) return true;
  if (!isRead) return false;
  if (code === 'SQLITE_ERROR') return String(message).includes('no such column');
  return code === 'SQLITE_MISMATCH' || OF_A_FILTER.has(code);
}

/** What the client is told then, over REST and GraphQL. */
export const VALUE_REFUSED = 'A value in the request is not one that its field can hold.';

/** undefined_column, undefined_function (and operator), datatype_mismatch, cannot_coerce. */
const OF_A_FILTER = new Set(['42703', '42883', '42804', '42846']);
