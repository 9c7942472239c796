import type { PlainModel } from '../database/plain-model';

export const INTAKE_ITEMS = 'slugline_intake_items';

export const intakeModels: PlainModel[] = [
  {
    /** What came from outside and which document it became: by it a second run finds what the first has done. */
    uid: 'slugline::intake-item',
    singularName: 'intake-item',
    tableName: INTAKE_ITEMS,
    attributes: {
      id: { type: 'increments' },
      /** Hash of source and item, since a GUID may be of any length. */
      digest: { type: 'string', column: { notNullable: true, args: [64] } },
      source: { type: 'text' },
      item: { type: 'text' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      /** The address it was promised; what links to it was stored with that. */
      slug: { type: 'string', column: { args: [160] } },
      /** Hash of the story as it came; null while only its address is claimed. */
      fingerprint: { type: 'string', column: { args: [64] } },
      /** By field, the hash of what came and of what was stored: tells an editor's change from the source's. */
      fields: { type: 'text' },
      takenMs: { type: 'biginteger' },
    },
    indexes: [
      { name: 'slugline_intake_items_uq', columns: ['digest'], type: 'unique' },
      { name: 'slugline_intake_items_document_idx', columns: ['document_id', 'locale'] },
    ],
  },
];
