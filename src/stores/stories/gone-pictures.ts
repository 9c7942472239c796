import type { Knex } from 'knex';
import type { PlainModel } from '../database/plain-model';

const TABLE = 'slugline_gone_pictures';

export const gonePictureModels: PlainModel[] = [
  {
    /** Files that were deleted from the media library, by hash: texts hold copies of their rows and would go on showing them. */
    uid: 'slugline::gone-picture',
    singularName: 'gone-picture',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      hash: { type: 'string', column: { notNullable: true, args: [255] } },
    },
    indexes: [{ name: 'slugline_gone_pictures_uq', columns: ['hash'], type: 'unique' }],
  },
];

/** Notes that a file is deleted, in the transaction that deletes it. */
export const noteGonePicture = (trx: Knex, hash: string): Knex.QueryBuilder =>
  trx(TABLE).insert({ hash }).onConflict('hash').ignore();
