import type { PlainModel } from '../database/plain-model';

const text = (length: number, rest: object = {}) => ({ type: 'string', column: { args: [length], ...rest } });
const needed = (length: number) => text(length, { notNullable: true });

export const DISPATCHES = 'slugline_dispatches';
export const ENDPOINT_STATES = 'slugline_endpoint_states';
export const ENDPOINTS = 'slugline_endpoints';

/**
 * The tables of the wire room: what is owed to whom, and how each endpoint has been doing.
 *
 * `due_ms` is null once a dispatch is settled, so that the courier's indexes hold only what is open, however long the
 * history grows.
 */
export const dispatchModels: readonly PlainModel[] = [
  {
    uid: 'slugline::dispatch',
    singularName: 'dispatch',
    tableName: DISPATCHES,
    attributes: {
      id: { type: 'increments' },
      /** What the world knows it by: `msg_…`. */
      key: needed(40),
      /** The `webhook-id` it was sent under. */
      messageId: text(40),
      endpoint: needed(80),
      documentId: text(64),
      locale: text(40),
      event: { type: 'text' },
      state: needed(12),
      attempts: { type: 'integer' },
      /** Whose hands it is in. */
      token: text(64),
      createdMs: { type: 'biginteger' },
      /** When it began to wait: at first, or when it was sent again by hand. */
      queuedMs: { type: 'biginteger' },
      /** When it may be taken; for a leased one the end of its lease; null when settled. */
      dueMs: { type: 'biginteger' },
      settledMs: { type: 'biginteger' },
      reason: { type: 'text' },
      notes: { type: 'text' },
      receipt: { type: 'text' },
    },
    indexes: [
      { name: 'slugline_dispatches_key_uq', columns: ['key'], type: 'unique' },
      { name: 'slugline_dispatches_due_idx', columns: ['endpoint', 'due_ms', 'id'] },
      { name: 'slugline_dispatches_agenda_idx', columns: ['due_ms', 'endpoint', 'state', 'queued_ms'] },
      { name: 'slugline_dispatches_token_idx', columns: ['token'] },
      { name: 'slugline_dispatches_message_idx', columns: ['message_id', 'endpoint'] },
      { name: 'slugline_dispatches_document_idx', columns: ['document_id', 'locale', 'id'] },
      { name: 'slugline_dispatches_state_idx', columns: ['state', 'endpoint', 'id', 'queued_ms'] },
      { name: 'slugline_dispatches_settled_idx', columns: ['settled_ms'] },
    ],
  },
  {
    uid: 'slugline::endpoint-state',
    singularName: 'endpoint-state',
    tableName: ENDPOINT_STATES,
    attributes: {
      id: { type: 'increments' },
      endpoint: needed(80),
      failuresInRow: { type: 'integer' },
      failingSinceMs: { type: 'biginteger' },
      heldUntilMs: { type: 'biginteger' },
      disabledReason: { type: 'text' },
      lastStartedMs: { type: 'biginteger' },
      /** Who is sending the coalesced message, and until when. */
      token: text(64),
      leasedUntilMs: { type: 'biginteger' },
    },
    indexes: [{ name: 'slugline_endpoint_states_uq', columns: ['endpoint'], type: 'unique' }],
  },
  {
    uid: 'slugline::endpoint',
    singularName: 'endpoint',
    tableName: ENDPOINTS,
    attributes: {
      id: { type: 'increments' },
      name: needed(80),
      /** The name in lower case: two endpoints may not differ by case alone. */
      nameKey: needed(80),
      /** Its settings as JSON, encrypted: the address of a deploy hook is a credential like its secrets. */
      sealed: { type: 'text' },
      /** Until then the secret before the last rotation signs too; null when none does. */
      previousUntilMs: { type: 'biginteger' },
      createdMs: { type: 'biginteger' },
      updatedMs: { type: 'biginteger' },
      /** Counts changes, so that two operators do not overwrite each other. */
      version: { type: 'integer' },
    },
    indexes: [{ name: 'slugline_endpoints_name_uq', columns: ['name_key'], type: 'unique' }],
  },
];
