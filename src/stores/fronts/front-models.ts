import type { PlainModel } from '../database/plain-model';

const key = (length: number) => ({ type: 'string', column: { notNullable: true, args: [length] } });

/**
 * The stories of each front in their order, by document ids: a relation of Strapi's to a story loses its place when the
 * story is published anew, and shows drafts to whoever may read the front.
 */
export const frontModels: PlainModel[] = [
  {
    uid: 'slugline::front-place',
    singularName: 'front-place',
    tableName: 'slugline_front_places',
    attributes: {
      id: { type: 'increments' },
      /** The front's own. */
      documentId: key(64),
      locale: key(40),
      /** The document id of its section; '' is the newspaper's own front page. */
      section: key(64),
      place: { type: 'integer' },
      storyDocumentId: key(64),
    },
    indexes: [
      { name: 'slugline_front_places_order_idx', columns: ['locale', 'section', 'place'] },
      { name: 'slugline_front_places_document_idx', columns: ['document_id'] },
      { name: 'slugline_front_places_story_idx', columns: ['story_document_id', 'locale'] },
    ],
  },
];
