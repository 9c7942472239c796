import type { Knex } from 'knex';
import { DISPATCHES } from './dispatch-models';

const DAY_MS = 86_400_000;
/** Long enough to look back at a month; what was given up may have to be sent again after a holiday. */
const KEPT_DAYS = { delivered: 30, dead: 90 };
/** Small bites: SQLite has one writer, and editors are saving. */
const ROWS_AT_ONCE = 500;

/** Forgets what was settled long ago. Answers how many rows went. */
export async function forgetOldDispatches(db: Knex, nowMs: number): Promise<number> {
  let total = 0;
  for (const [state, days] of Object.entries(KEPT_DAYS)) {
    for (;;) {
      const old = db(DISPATCHES)
        .where({ state })
        .where('settled_ms', '<', nowMs - days * DAY_MS)
        .limit(ROWS_AT_ONCE)
        .select('id');
      const gone = Number(
        await db(DISPATCHES)
          .whereIn('id', db.select('id').from(old.as('old')))
          .delete(),
      );
      total += gone;
      if (gone < ROWS_AT_ONCE) break;
    }
  }
  return total;
}

/** A name that is missing from the settings of one server may be in those of the next; after this it is gone. */
const UNKNOWN_DAYS = 3;

/** What has waited for days for an endpoint that nobody knows any more is given up. Answers how much that was. */
export const giveUpUnknown = async (db: Knex, known: readonly string[], nowMs: number): Promise<number> =>
  Number(
    await db(DISPATCHES)
      .where({ state: 'waiting' })
      .whereNotIn('endpoint', [...known])
      .where('queued_ms', '<', nowMs - UNKNOWN_DAYS * DAY_MS)
      .update({
        state: 'dead',
        reason: 'No endpoint has this name any more.',
        due_ms: null,
        settled_ms: nowMs,
      }),
  );
