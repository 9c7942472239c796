import type { Knex } from 'knex';
import type { Outbox } from '../../dispatch/outbox';
import { DISPATCHES, ENDPOINT_STATES } from './dispatch-models';

/** Following a clock that was set back. Each statement only looks at rows with a time that is still to come. */
export const outboxClock = (db: Knex): Pick<Outbox, 'setBack'> => ({
  setBack: ({ byMs, nowMs, leaseMs }) =>
    db.transaction(async (trx) => {
      const at = Math.round(nowMs);
      const leaseEndMs = Math.round(nowMs + leaseMs);
      const endpoints = () => trx(ENDPOINT_STATES);
      const dispatches = (state: 'waiting' | 'leased') => trx(DISPATCHES).where({ state });
      const cap = (rows: Knex.QueryBuilder, column: string, mostMs: number) =>
        rows.where(column, '>', mostMs).update({ [column]: mostMs });
      /** The time that was left stays; what would lie in the past is due now. */
      const hasten = (rows: Knex.QueryBuilder, column: string) =>
        rows.where(column, '>', at).update({
          [column]: trx.raw('case when :column: - :by > :at then :column: - :by else :at end', {
            column,
            by: Math.round(byMs),
            at,
          }),
        });

      // The endpoints first, as everywhere. `queued_ms` before `due_ms`, which tells the rows that are still to come.
      await hasten(endpoints(), 'held_until_ms');
      await cap(endpoints(), 'leased_until_ms', leaseEndMs);
      await cap(endpoints(), 'last_started_ms', at);
      await cap(endpoints(), 'failing_since_ms', at);
      await cap(trx(DISPATCHES).where('due_ms', '>', at), 'queued_ms', at);
      await hasten(dispatches('waiting'), 'due_ms');
      await cap(dispatches('leased'), 'due_ms', leaseEndMs);
    }),
});
