/** The part of a better-sqlite3 connection and of its statements that is asked; knex awaits what they give. */
export interface PatientStatement {
  busy: boolean;
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown;
}
export interface AskedConnection {
  inTransaction: boolean;
  prepare(sql: string): PatientStatement;
}

const PATIENCE_MS = 10_000;
/** The first waits; then the last one again and again. A save of ours holds the file for some 30 ms. */
const WAITS_MS = [1, 2, 5, 10, 20, 25];

/**
 * Lets statements wait for another process that writes to the same SQLite file (a command beside the server, a second
 * server) without stopping this one; ten seconds, then the error of the file being busy.
 *
 * SQLite's own `busy_timeout` sleeps in the call: until the other has ended, nothing here is answered, not even a reader who
 * needs no lock. Only the first statement of a transaction can meet a busy file (it begins as a writer), or one outside any;
 * the connection is the asker's own for that long, so nothing comes between.
 */
export function waitForOtherWriters(connection: AskedConnection): void {
  const prepare = connection.prepare.bind(connection);
  const patient =
    (ask: (...values: unknown[]) => unknown) =>
    (...values: unknown[]): unknown => {
      try {
        return ask(...values);
      } catch (error) {
        if (!isBusy(error) || connection.inTransaction) throw error;
        return again(() => ask(...values), Date.now() + PATIENCE_MS);
      }
    };

  connection.prepare = (sql) => {
    const statement = prepare(sql);
    statement.run = patient(statement.run.bind(statement));
    statement.all = patient(statement.all.bind(statement));
    return statement;
  };
}

async function again(ask: () => unknown, untilMs: number): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    const waitMs = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)];
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      return ask();
    } catch (error) {
      if (!isBusy(error) || Date.now() > untilMs) throw error;
    }
  }
}

const isBusy = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'SQLITE_BUSY';
