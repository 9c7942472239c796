import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/**
 * What a database says when it has undone a transaction for the sake of another one, and would take it the next time.
 *
 * 40P01: two transactions waited for each other. 40001: they could not be put in one order. 23503: a row that this one
 * points to was made anew meanwhile, as Strapi does with a public row at each publication; gone for good, the next try
 * finds nothing and says so to the editor. 0A000: a table was altered by a newer version beside us, and the statement
 * kept for it is forgotten by now (`postgres-connection`). SQLite's: another process wrote between a read and a write of this one.
 */
const REFUSALS = new Set(['40P01', '40001', '23503', '0A000', 'SQLITE_BUSY_SNAPSHOT']);
const MOST_RETRIES = 3;
/** Times the number of the try, times 0.5 to 1.5: two that met do not meet again. */
const PAUSE_MS = 40;

const retriedOutside = new AsyncLocalStorage<true>();

/** Was the transaction undone by its database, though nothing is wrong with it? Looks through what errors wrap. */
function isRefused(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (REFUSALS.has(String((at as { code?: unknown }).code))) return true;
  }
  return false;
}

/**
 * Runs something that opens a transaction of its own, and runs it whole again, at most three times, where the database
 * refused it. Nothing of a refused try is stored, but what it changed in memory stays: `work` must begin
 * anew by itself. Within a larger transaction, or a larger retry, it runs once; only the whole can be tried again.
 */
export async function retryWhole<Result>(
  strapi: Core.Strapi,
  work: (tryNumber: number) => Promise<Result>,
): Promise<Result> {
  if (strapi.db.inTransaction() || retriedOutside.getStore()) return work(0);
  for (let tries = 0; ; tries += 1) {
    try {
      return await retriedOutside.run(true, () => work(tries));
    } catch (error) {
      if (tries === MOST_RETRIES || !isRefused(error)) throw error;
      await pause(PAUSE_MS * (tries + 1) * (0.5 + Math.random()));
    }
  }
}

/**
 * Gives every outermost transaction that nobody retries yet the same three tries: the admin's Publish, its bulk
 * actions, the schedule. Their callbacks call the Document Service anew, so a second run is a whole one.
 */
export function retryTransactions(strapi: Core.Strapi): void {
  const db = strapi.db as unknown as { transaction(work?: unknown): Promise<unknown> };
  const once = db.transaction.bind(db);
  db.transaction = (work) => (work === undefined ? once() : retryWhole(strapi, () => once(work)));
}
