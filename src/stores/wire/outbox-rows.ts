import type { AttemptNote, Dispatch, DispatchState } from '../../dispatch/outbox';
import type { SiteEvent } from '../../newsroom/edition/site-events';

/** One row of `slugline_dispatches`. PostgreSQL's driver gives big integers as texts. */
export interface DispatchRow {
  id: number;
  key: string;
  message_id: string | null;
  endpoint: string;
  event: string;
  state: DispatchState;
  attempts: number;
  token: string | null;
  created_ms: number | string;
  queued_ms: number | string;
  due_ms: number | string | null;
  settled_ms: number | string | null;
  reason: string | null;
  notes: string | null;
  receipt: string | null;
}

export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

export const notesOf = (text: string | null): AttemptNote[] =>
  text === null ? [] : (JSON.parse(text) as AttemptNote[]);

export const eventOf = ({ event }: Pick<DispatchRow, 'event'>): SiteEvent => JSON.parse(event) as SiteEvent;

export const dispatchFrom = (row: DispatchRow): Dispatch => ({
  id: row.key,
  messageId: row.message_id,
  endpoint: row.endpoint,
  event: eventOf(row),
  state: row.state,
  attempts: row.attempts,
  createdMs: Number(row.created_ms),
  dueMs: Number(row.due_ms ?? row.settled_ms ?? row.created_ms),
  settledMs: numberOrNull(row.settled_ms),
  reason: row.reason ?? '',
  notes: notesOf(row.notes),
  receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as Dispatch['receipt']),
});
