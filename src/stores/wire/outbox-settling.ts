import type { Knex } from 'knex';
import { KEPT_ATTEMPTS, switchedOffSentence, type Outbox, type Settled } from '../../dispatch/outbox';
import { DISPATCHES } from './dispatch-models';
import { changeEndpoint, lockEndpoint, withoutLease } from './endpoint-states';
import { notesOf } from './outbox-rows';

/** Ending what was taken in hand. One short transaction each, behind the endpoint's lock. */
export const outboxSettling = (db: Knex): Pick<Outbox, 'settle' | 'bury'> => ({
  settle: (settled) =>
    db.transaction(async (trx) => {
      const { lease, nextState, nowMs, spreadMs } = settled;
      const before = await lockEndpoint(trx, lease.endpoint);
      if (!(await settleRows(trx, settled))) return { isOurs: false };

      const current = withoutLease(before);
      const next = nextState(current);
      await changeEndpoint(trx, lease.endpoint, {
        ...next,
        ...(before.token === lease.token ? { token: null, leasedUntilMs: 0 } : {}),
      });
      if (current.failuresInRow > 0 && next.failuresInRow === 0)
        await hurry(trx, { endpoint: lease.endpoint, nowMs, spreadMs });
      const { disabledReason: reason } = next;
      if (reason === null) return { isOurs: true, switchedOff: null };
      const buried = await buryOwed(trx, lease.endpoint, { reason: switchedOffSentence(reason), nowMs });
      return { isOurs: true, switchedOff: { reason, buried } };
    }),

  bury: (endpoint, reason, nowMs) =>
    db.transaction(async (trx) => {
      await lockEndpoint(trx, endpoint);
      return buryOwed(trx, endpoint, { reason, nowMs });
    }),
});

/** What waits for an endpoint is dead: visible, and there to be replayed. Answers how many. */
async function buryOwed(
  trx: Knex,
  endpoint: string,
  { reason, nowMs }: { reason: string; nowMs: number },
): Promise<number> {
  const owed = trx(DISPATCHES).where({ endpoint, state: 'waiting' }).whereNotNull('due_ms');
  return Number(await owed.update({ state: 'dead', reason, settled_ms: nowMs, due_ms: null }));
}

/** False when the lease was lost meanwhile. Rows of one message nearly always share their notes, so updates are few. */
async function settleRows(trx: Knex, { lease, settlement, note, receipt, nowMs }: Settled): Promise<boolean> {
  const ours = () => {
    const rows = trx(DISPATCHES).where({ token: lease.token });
    return lease.dispatchId === null ? rows : rows.where({ key: lease.dispatchId });
  };
  const histories: { notes: string | null }[] = await ours().distinct('notes');
  for (const { notes } of histories) {
    const written = {
      token: null,
      attempts: trx.raw('attempts + 1'),
      reason: note.reason,
      notes: JSON.stringify([...notesOf(notes), note].slice(-KEPT_ATTEMPTS)),
      // A quick site may have called back "live" before its own answer, "building", is noted here.
      ...(receipt
        ? { receipt: trx.raw('coalesce(receipt, ?)', [JSON.stringify({ ...receipt, atMs: nowMs })]) }
        : {}),
    };
    const alike = () => (notes === null ? ours().whereNull('notes') : ours().where({ notes }));
    const ended = { due_ms: null, settled_ms: nowMs };
    if (settlement.state !== 'waiting') {
      await alike().update({ ...written, ...ended, state: settlement.state });
      continue;
    }
    await alike()
      .where('queued_ms', '<', Math.round(settlement.giveUpBeforeMs))
      .update({ ...written, ...ended, state: 'dead' });
    await alike().update({ ...written, state: 'waiting', due_ms: Math.round(settlement.dueMs) });
  }
  return histories.length > 0;
}

/** What waits becomes due, spread by row number, so that one statement does for any amount. */
async function hurry(
  trx: Knex,
  { endpoint, nowMs, spreadMs }: { endpoint: string; nowMs: number; spreadMs: number },
): Promise<void> {
  const soon = trx.raw('cast(? as bigint) + (id % 1000) * cast(? as bigint) / 1000', [
    nowMs,
    Math.round(spreadMs),
  ]);
  await trx(DISPATCHES)
    .where({ endpoint, state: 'waiting' })
    .where('due_ms', '>', soon)
    .update({ due_ms: soon });
}
