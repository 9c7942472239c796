/**
 * What a database does wrong that neither the client nor our code can help.
 *
 * - `away`: the line broke, or none could be had. What was not yet committed is not saved.
 * - `busy`: it waited too long for somebody else.
 * - `full`: it cannot write: no room on its disk, or a disk that may only be read.
 * - `refused`: it answered COMMIT with an error. Nothing is saved.
 * - `unknown`: COMMIT was sent, and the line broke before its answer came. Saved or not: only the database knows.
 */
export type DatabaseFault = 'away' | 'busy' | 'full' | 'refused' | 'unknown';

/** A transaction whose COMMIT was not answered with success. Its cause is the driver's own error. */
export class CommitFault extends Error {
  override readonly name = 'CommitFault';
  constructor(override readonly cause: unknown) {
    super(`COMMIT was not kept: ${wordsOfFault(cause)}`);
  }
  get fault(): DatabaseFault {
    const fault = databaseFault(this.cause);
    if (fault !== 'away') return fault ?? 'refused';
    return NEVER_SENT.some((end) => messageOf(this.cause).endsWith(end)) ? 'away' : 'unknown';
  }
}

/** Null for everything that is not the database's fault: a bug, or a value that a column cannot hold. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (error instanceof CommitFault) return error.fault;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (name === 'KnexTimeoutError') return 'away'; // no connection could be had
  if (typeof code === 'string') {
    if (NO_LINE.has(code) || code.startsWith('08')) return 'away';
    if (CANNOT_WRITE.has(code) || /^SQLITE_(?:IOERR|READONLY|CANTOPEN)/.test(code)) return 'full';
    if (WAITED_TOO_LONG.has(code) || /^SQLITE_(?:BUSY|LOCKED)/.test(code)) return 'busy';
  }
  const message = messageOf(error);
  return [...NEVER_SENT, ...LINE_BROKE].some((end) => message.endsWith(end)) ? 'away' : null;
}

/** The driver's own words, without the statement and the values that knex writes in front of them: a log is no place for those. */
export function wordsOfFault(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  const message = messageOf(error);
  const own = message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '');
  return typeof code === 'string' ? `${own} (${code})` : own;
}

const messageOf = (error: unknown): string => String((error as { message?: unknown } | null)?.message ?? '');

/** Said by pg 8.20 of a client whose line it already knew to be broken: the statement never left. */
const NEVER_SENT = [
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
];

/** Said by pg 8.20 without a code. */
const LINE_BROKE = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Connection ended unexpectedly',
  'Query read timeout',
  'timeout expired',
];

/** Node's for sockets; admin_shutdown, crash_shutdown, cannot_connect_now, idle_session_timeout, too_many_connections. */
const NO_LINE = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ],
  ...['57P01', '57P02', '57P03', '57P05', '53300'],
]);

/** SQLite's; disk_full, io_error, read_only_sql_transaction (a standby, or a disk that was remounted). */
const CANNOT_WRITE = new Set(['SQLITE_FULL', '53100', '58030', '25006']);

/** serialization_failure, deadlock_detected, lock_not_available. */
const WAITED_TOO_LONG = new Set(['40001', '40P01', '55P03']);
