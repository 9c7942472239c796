import type { Core } from '@strapi/strapi';
import { bulletsToCheckModels } from './bullets-to-check';
import { editionModels } from './edition-models';
import { storySearchModels } from './story-search';

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
  ...storySearchModels,
  ...bulletsToCheckModels,
];

/** A plain model as Strapi's registry takes it; thinly documented, pinned by `tests/strapi/strapi-facts.test.ts`. */
export interface PlainModel {
  uid: string;
  singularName: string;
  tableName: string;
  attributes: Record<string, unknown>;
  indexes: { name: string; columns: string[]; type?: string }[];
}

export function addModels(strapi: Core.Strapi, additional: readonly PlainModel[] = []): void {
  const registry = strapi.get('models') as { add(model: unknown): void };
  for (const model of [...models, ...additional]) {
    registry.add({ ...model, foreignKeys: [], lifecycles: {} });
  }
}
