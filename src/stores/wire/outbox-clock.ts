import type { Knex } from 'knex';
import type { Outbox } from '../../dispatch/outbox';
import { DISPATCHES, ENDPOINT_STATES } from './dispatch-models';

/** Following a clock that was set back. Each statement only looks at rows with a time that is still to come. */
export const outboxClock = (db: Knex): Pick<Outbox, 'setBack'> => ({
  setBack: ({ byMs, nowMs, leaseMs }) =>
    db.transaction(async (trx) => {
      const at = Math.round(nowMs);
      const leaseEndMs = Math.round(nowMs + leaseMs);
      const cap = (table: string, column: string, mostMs: number) =>
        trx(table)
          .where(column, '>', mostMs)
          .update({ [column]: mostMs });
      /** The time that was left stays; what would lie in the past is due now. */
      const sooner = (column: string) =>
        trx.raw('case when ?? - ? > ? then ?? - ? else ? end', [
          column,
          Math.round(byMs),
          at,
          column,
          Math.round(byMs),
          at,
        ]);

      // The endpoints first, as everywhere.
      await trx(ENDPOINT_STATES)
        .where('held_until_ms', '>', at)
        .update({ held_until_ms: sooner('held_until_ms') });
      await cap(ENDPOINT_STATES, 'leased_until_ms', leaseEndMs);
      await cap(ENDPOINT_STATES, 'last_started_ms', at);
      await cap(ENDPOINT_STATES, 'failing_since_ms', at);
      const open = () => trx(DISPATCHES).where('due_ms', '>', at);
      await open().where('queued_ms', '>', at).update({ queued_ms: at });
      await open()
        .where({ state: 'waiting' })
        .update({ due_ms: sooner('due_ms') });
      await trx(DISPATCHES).where({ state: 'leased' }).where('due_ms', '>', leaseEndMs).update({
        due_ms: leaseEndMs,
      });
    }),
});
