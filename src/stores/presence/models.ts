import type { PlainModel } from '../database/plain-model';

export const PRESENCE = 'slugline_presence';

export const presenceModels: PlainModel[] = [
  {
    uid: 'slugline::presence',
    singularName: 'presence',
    tableName: PRESENCE,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      /** An admin user. One at a time writes; who else looks is nobody's business. */
      userId: { type: 'biginteger', column: { notNullable: true } },
      sinceMs: { type: 'biginteger', column: { notNullable: true } },
      seenMs: { type: 'biginteger', column: { notNullable: true } },
    },
    indexes: [
      { name: 'slugline_presence_uq', columns: ['document_id', 'locale'], type: 'unique' },
      { name: 'slugline_presence_seen_idx', columns: ['seen_ms'] },
    ],
  },
];
