import type { Core } from '@strapi/strapi';
import type { PlainModel } from './database/plain-model';
import { bulletsToCheckModels } from './to-check/bullets-to-check';
import { frontModels } from './fronts/front-models';
import { editionModels } from './editions/edition-models';
import { storySearchModels } from './related/story-search';
import { storageModels } from './health/storage';
import { publicMarkModels } from './public-reads/public-mark-models';
import { historyModels } from './history/models';
import { idempotencyModels } from './idempotency/models';
import { gonePictureModels } from './stories/gone-pictures';
import { intakeModels } from './intake/intake-models';
import { presenceModels } from './presence/models';

/**
 * The tables that are nobody's content: plain models, so that Strapi's schema sync owns them, the indexes are real,
 * and neither the admin nor the APIs know them. Added in `register`, as Strapi adds its own webhook table.
 */
const models: PlainModel[] = [
  {
    uid: 'slugline::slug-claim',
    singularName: 'slug-claim',
    tableName: 'slugline_slug_claims',
    attributes: {
      id: { type: 'increments' },
      /** An article's locale, or `#section` and `#author`: each namespace holds a slug once. */
      locale: { type: 'string', column: { notNullable: true, args: [40] } },
      slug: { type: 'string', column: { notNullable: true, args: [160] } },
      /** The slug without its number, and the number: 1 for the wish itself, 3 for `budget-3`. */
      wish: { type: 'string', column: { args: [160] } },
      number: { type: 'biginteger' },
      documentId: { type: 'string', column: { notNullable: true, args: [64] } },
      /** When readers first met the document under this slug, in ms; null while it never was public. */
      publicMs: { type: 'biginteger' },
      createdMs: { type: 'biginteger' },
    },
    indexes: [
      { name: 'slugline_slug_claims_uq', columns: ['locale', 'slug'], type: 'unique' },
      { name: 'slugline_slug_claims_document_idx', columns: ['document_id', 'locale'] },
      { name: 'slugline_slug_claims_wish_idx', columns: ['locale', 'wish', 'number'] },
    ],
  },
  ...editionModels,
  ...frontModels,
  ...publicMarkModels,
  ...storySearchModels,
  ...bulletsToCheckModels,
  ...storageModels,
  ...idempotencyModels,
  ...gonePictureModels,
  ...intakeModels,
  ...presenceModels,
  ...historyModels,
];

export function addModels(strapi: Core.Strapi, additional: readonly PlainModel[] = []): void {
  const registry = strapi.get('models') as { add(model: unknown): void };
  for (const model of [...models, ...additional]) {
    registry.add({ ...model, foreignKeys: [], lifecycles: {} });
  }
}
