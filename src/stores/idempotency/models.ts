import type { PlainModel } from '../database/plain-model';

export const IDEMPOTENCY_KEYS = 'slugline_idempotency_keys';

export const idempotencyModels: PlainModel[] = [
  {
    uid: 'slugline::idempotency-key',
    singularName: 'idempotency-key',
    tableName: IDEMPOTENCY_KEYS,
    attributes: {
      id: { type: 'increments' },
      /** SHA-256 of the caller, the key and which save of the request it is: no caller meets another's keys. */
      digest: { type: 'string', column: { notNullable: true, args: [64] } },
      /** SHA-256 of what was sent: the same key with other words is a mistake, and told. */
      fingerprint: { type: 'string', column: { notNullable: true, args: [64] } },
      documentId: { type: 'string', column: { args: [64] } },
      createdMs: { type: 'biginteger', column: { notNullable: true } },
    },
    indexes: [
      { name: 'slugline_idempotency_keys_uq', columns: ['digest'], type: 'unique' },
      { name: 'slugline_idempotency_keys_created_idx', columns: ['created_ms'] },
    ],
  },
];
