import type { Knex } from 'knex';
import { HEALTHY, type EndpointState } from '../../dispatch/circuit';
import { isPostgres } from '../database/database-kind';
import { ENDPOINT_STATES } from './dispatch-models';
import { numberOrNull } from './outbox-rows';

/** How an endpoint is doing, and who is sending its coalesced message. */
export interface EndpointRow extends EndpointState {
  token: string | null;
  leasedUntilMs: number;
}

/**
 * The endpoint's state, locked until the transaction ends. Every change to what is owed to an endpoint begins here,
 * so couriers of all instances take turns at one endpoint, and locks are always taken in one order.
 *
 * On SQLite a transaction that reads first and writes later may find its snapshot outdated and fail; the empty
 * update takes the write lock before anything is read. Call it first in a transaction.
 */
export async function lockEndpoint(trx: Knex, endpoint: string): Promise<EndpointRow> {
  if (!isPostgres(trx)) await trx(ENDPOINT_STATES).where({ endpoint }).update({ endpoint });

  const read = () => trx(ENDPOINT_STATES).where({ endpoint }).forUpdate().first();
  const known = await read();
  if (known) return stateFrom(known);
  await trx(ENDPOINT_STATES)
    .insert({ endpoint, ...columnsOf(HEALTHY), token: null, leased_until_ms: 0 })
    .onConflict('endpoint')
    .ignore();
  return stateFrom(await read());
}

export async function changeEndpoint(trx: Knex, endpoint: string, change: Partial<EndpointRow>) {
  await trx(ENDPOINT_STATES).where({ endpoint }).update(columnsOf(change));
}

/** The states of all endpoints that ever had one. */
export async function endpointStates(db: Knex): Promise<Map<string, EndpointState>> {
  const rows: Record<string, unknown>[] = await db(ENDPOINT_STATES).select();
  return new Map(rows.map((row) => [String(row.endpoint), withoutLease(stateFrom(row))]));
}

export const withoutLease = (row: EndpointRow): EndpointState => ({
  failuresInRow: row.failuresInRow,
  failingSinceMs: row.failingSinceMs,
  heldUntilMs: row.heldUntilMs,
  disabledReason: row.disabledReason,
  lastStartedMs: row.lastStartedMs,
});

const COLUMNS: Record<keyof EndpointRow, string> = {
  failuresInRow: 'failures_in_row',
  failingSinceMs: 'failing_since_ms',
  heldUntilMs: 'held_until_ms',
  disabledReason: 'disabled_reason',
  lastStartedMs: 'last_started_ms',
  token: 'token',
  leasedUntilMs: 'leased_until_ms',
};

/** Times with a fraction (a divided wait) are rounded: the columns hold whole milliseconds. */
function columnsOf(change: Partial<EndpointRow>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      COLUMNS[name as keyof EndpointRow],
      typeof value === 'number' ? Math.round(value) : value,
    ]),
  );
}

const stateFrom = (row: Record<string, unknown>): EndpointRow => ({
  failuresInRow: Number(row.failures_in_row),
  failingSinceMs: numberOrNull(row.failing_since_ms),
  heldUntilMs: Number(row.held_until_ms),
  disabledReason: (row.disabled_reason as string | null) ?? null,
  lastStartedMs: numberOrNull(row.last_started_ms),
  token: (row.token as string | null) ?? null,
  leasedUntilMs: Number(row.leased_until_ms),
});
