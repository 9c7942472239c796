import type { PlainModel } from '../database/plain-model';

export const HISTORY = 'slugline_history';

export const historyModels: PlainModel[] = [
  {
    /**
     * One row a save, story and locale: who did what when, and what the draft was before. So the draft itself is the
     * newest version, and a save keeps the one it replaces without reading anything that it had not read anyway.
     */
    uid: 'slugline::history',
    singularName: 'history',
    tableName: HISTORY,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      savedMs: { type: 'biginteger', column: { notNullable: true } },
      /** A person, or the name of an API token; null for the schedule and commands. */
      savedBy: { type: 'string', column: { args: [255] } },
      action: { type: 'string', column: { notNullable: true, args: [20] } },
      /** Did readers get this version by the same save? */
      isPublic: { type: 'boolean' },
      /** The draft before, packed (`packed.ts`); null where there was none, or the save left it as it was. */
      replaced: { type: 'text' },
    },
    indexes: [
      { name: 'slugline_history_story_idx', columns: ['document_id', 'locale', 'id'] },
      { name: 'slugline_history_saved_idx', columns: ['saved_ms'] },
    ],
  },
];
