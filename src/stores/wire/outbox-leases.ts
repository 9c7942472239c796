import type { Knex } from 'knex';
import { isProbing } from '../../dispatch/circuit';
import { MOST_CHANGES } from '../../dispatch/message';
import type { Lease, Outbox } from '../../dispatch/outbox';
import { DISPATCHES, ENDPOINT_STATES } from './dispatch-models';
import { changeEndpoint, lockEndpoint, withoutLease, type EndpointRow } from './endpoint-states';
import { eventOf, type DispatchRow } from './outbox-rows';

const isHeld = ({ disabledReason, heldUntilMs }: EndpointRow, nowMs: number): boolean =>
  disabledReason !== null || heldUntilMs > nowMs;

/** Taking dispatches in hand and giving them back. One short transaction each, behind the endpoint's lock. */
export const outboxLeases = (db: Knex): Pick<Outbox, 'lease' | 'leaseAll' | 'renew' | 'release'> => ({
  lease: ({ endpoint, limit, token, nowMs, untilMs }) =>
    db.transaction(async (trx) => {
      const state = await lockEndpoint(trx, endpoint);
      if (isHeld(state, nowMs)) return [];
      const due: DispatchRow[] = await trx(DISPATCHES)
        .where({ endpoint })
        .where('due_ms', '<=', nowMs)
        .orderBy([{ column: 'due_ms' }, { column: 'id' }])
        .limit(isProbing(state) ? 1 : limit);
      if (due.length === 0) return [];

      await trx(DISPATCHES)
        .whereIn(
          'id',
          due.map(({ id }) => id),
        )
        .update(taken(trx, { token, untilMs }));
      if (isProbing(state)) await changeEndpoint(trx, endpoint, { heldUntilMs: untilMs });
      return due.map((row): Lease => ({
        token,
        endpoint,
        messageId: row.message_id ?? row.key,
        dispatchId: row.key,
        events: [eventOf(row)],
        count: 1,
        attempts: row.attempts,
        state: withoutLease(state),
      }));
    }),

  leaseAll: ({ endpoint, token, nowMs, untilMs, lastStartedMs }) =>
    db.transaction(async (trx) => {
      const state = await lockEndpoint(trx, endpoint);
      const isOther = state.leasedUntilMs > nowMs || state.lastStartedMs !== lastStartedMs;
      if (isHeld(state, nowMs) || isOther) return null;
      // One in single hands (the endpoint was not coalescing then) stays there until its lease ends.
      const open = () =>
        trx(DISPATCHES)
          .where({ endpoint })
          .whereNotNull('due_ms')
          .where((either) => either.where({ state: 'waiting' }).orWhere('due_ms', '<=', nowMs));
      const [total] = await open().select(
        trx.raw('count(*) as count, max(id) as newest, max(attempts) as attempts'),
        trx.raw('count(distinct message_id) as ids, max(case when message_id is null then id end) as fresh'),
      );
      if (Number(total.count) === 0) return null;

      const isSame = total.fresh === null && Number(total.ids) === 1;
      const named: DispatchRow = await trx(DISPATCHES)
        .where({ id: total.fresh ?? total.newest })
        .first();
      const messageId = isSame && named.message_id !== null ? named.message_id : named.key;
      const first: DispatchRow[] = await open()
        .orderBy('id')
        .limit(MOST_CHANGES + 1)
        .select('event');
      await open().update({ ...taken(trx, { token, untilMs }), message_id: messageId });
      await changeEndpoint(trx, endpoint, { token, leasedUntilMs: untilMs, lastStartedMs: nowMs });
      return {
        token,
        endpoint,
        messageId,
        dispatchId: null,
        events: first.map(eventOf),
        count: Number(total.count),
        attempts: Number(total.attempts),
        state: withoutLease(state),
      };
    }),

  async renew(tokens, untilMs) {
    const until = Math.round(untilMs);
    await db(DISPATCHES)
      .whereIn('token', [...tokens])
      .update({ due_ms: until });
    await db(ENDPOINT_STATES)
      .whereIn('token', [...tokens])
      .update({ leased_until_ms: until });
  },

  async release(tokens, nowMs) {
    await db(DISPATCHES)
      .whereIn('token', [...tokens])
      .update({ state: 'waiting', token: null, due_ms: nowMs });
    await db(ENDPOINT_STATES)
      .whereIn('token', [...tokens])
      .update({ token: null, leased_until_ms: 0 });
  },
});

const taken = (trx: Knex, { token, untilMs }: { token: string; untilMs: number }) => ({
  state: 'leased',
  token,
  due_ms: Math.round(untilMs),
  message_id: trx.raw('coalesce(message_id, ??)', ['key']),
});
