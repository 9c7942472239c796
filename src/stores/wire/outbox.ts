import type { Knex } from 'knex';
import { switchedOffSentence, type Outbox } from '../../dispatch/outbox';
import { HEALTHY } from '../../dispatch/circuit';
import { DISPATCHES, ENDPOINT_STATES } from './dispatch-models';
import { newMessageId } from './message-ids';
import { endpointStates } from './endpoint-states';
import { outboxClock } from './outbox-clock';
import { outboxLeases } from './outbox-leases';
import { dispatchFrom, numberOrNull, type DispatchRow } from './outbox-rows';
import { outboxSettling } from './outbox-settling';

/** Rows written by one statement; far below the databases' limits on parameters. */
const ROWS_AT_ONCE = 50;

/**
 * The outbox in the database, on SQLite and PostgreSQL.
 *
 * Give `append` the transaction of the save (`outbox(trx).append(…)`), everything else the plain connection: a
 * courier's transactions are its own, and it never holds one while it waits for anything but the database. It must
 * not run inside a save, where SQLite's only connection is taken.
 */
export const outbox = (db: Knex): Outbox => ({
  ...outboxLeases(db),
  ...outboxSettling(db),
  ...outboxClock(db),

  /** What a switched-off endpoint would be owed is dead at once: visible, and there to be replayed. */
  async append(events, endpoints, nowMs) {
    if (events.length === 0 || endpoints.length === 0) return;
    const off = await switchedOff(db, endpoints);
    const rows = events.flatMap((event) =>
      endpoints.map((endpoint) => ({
        key: newMessageId(),
        endpoint,
        document_id: event.documentId,
        locale: event.locale,
        event: JSON.stringify(event),
        attempts: 0,
        created_ms: nowMs,
        queued_ms: nowMs,
        ...(off.has(endpoint)
          ? { state: 'dead', due_ms: null, settled_ms: nowMs, reason: off.get(endpoint) }
          : { state: 'waiting', due_ms: nowMs, settled_ms: null, reason: '' }),
      })),
    );
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await db(DISPATCHES).insert(rows.slice(at, at + ROWS_AT_ONCE));
  },

  async agenda() {
    const lines: Record<string, unknown>[] = await db(DISPATCHES)
      .where('due_ms', '>=', 0)
      .groupBy('endpoint')
      .select('endpoint')
      .min({ next: 'due_ms' })
      .select(
        db.raw("min(case when state = 'waiting' then queued_ms end) as oldest"),
        db.raw("max(case when state = 'waiting' then queued_ms end) as newest"),
      );
    if (lines.length === 0) return [];
    const states = await endpointStates(db);
    return lines.map((line) => ({
      endpoint: String(line.endpoint),
      nextDueMs: Number(line.next),
      oldestMs: numberOrNull(line.oldest),
      newestMs: numberOrNull(line.newest),
      state: states.get(String(line.endpoint)) ?? HEALTHY,
    }));
  },

  async replay(which, nowMs) {
    const chosen = db(DISPATCHES).whereIn('state', ['dead', 'delivered']);
    if ('ids' in which) {
      void chosen.where((either) =>
        either.whereIn('key', [...which.ids]).orWhereIn('message_id', [...which.ids]),
      );
    } else {
      void chosen.whereBetween('created_ms', [which.fromMs, which.toMs]);
      if (which.endpoint !== null) void chosen.where({ endpoint: which.endpoint });
      if (which.state !== null) void chosen.where({ state: which.state });
    }
    return chosen.update({
      state: 'waiting',
      attempts: 0,
      due_ms: nowMs,
      queued_ms: nowMs,
      settled_ms: null,
      receipt: null,
    });
  },

  async noteReceipt(endpoint, messageId, receipt, nowMs) {
    const told = await db(DISPATCHES)
      .where({ endpoint, message_id: messageId })
      .update({ receipt: JSON.stringify({ ...receipt, atMs: nowMs }) });
    return told > 0;
  },

  async list({ endpoint, state, documentId, locale, fromMs, toMs, limit, beforeId }) {
    const ids = db(DISPATCHES).select('id').orderBy('id', 'desc').limit(limit);
    if (endpoint !== undefined) void ids.where({ endpoint });
    if (state !== undefined) void ids.where({ state });
    if (documentId !== undefined) void ids.where({ document_id: documentId });
    if (locale !== undefined) void ids.where({ locale });
    if (fromMs !== undefined) void ids.where('created_ms', '>=', fromMs);
    if (toMs !== undefined) void ids.where('created_ms', '<=', toMs);
    if (beforeId !== undefined)
      void ids.where('id', '<', db(DISPATCHES).where({ key: beforeId }).select('id'));
    const rows: DispatchRow[] = await db(DISPATCHES)
      .whereIn('id', db.select('id').from(ids.as('wanted')))
      .orderBy('id', 'desc');
    return rows.map(dispatchFrom);
  },

  async revive(endpoint) {
    await db(ENDPOINT_STATES).where({ endpoint }).delete();
  },

  async counters() {
    const rows: Record<string, unknown>[] = await db(DISPATCHES)
      .groupBy('endpoint', 'state')
      .select('endpoint', 'state')
      .count({ count: '*' })
      .min({ oldest: 'queued_ms' });
    return rows.map((row) => ({
      endpoint: String(row.endpoint),
      state: row.state as 'waiting',
      count: Number(row.count),
      oldestMs: Number(row.oldest),
    }));
  },
});

async function switchedOff(db: Knex, endpoints: readonly string[]): Promise<Map<string, string>> {
  const rows: { endpoint: string; disabled_reason: string }[] = await db(ENDPOINT_STATES)
    .whereIn('endpoint', [...endpoints])
    .whereNotNull('disabled_reason')
    .select('endpoint', 'disabled_reason');
  return new Map(rows.map((row) => [row.endpoint, switchedOffSentence(row.disabled_reason)]));
}
