import type { Core } from '@strapi/strapi';
import type { InShortItem } from '../newsroom/article/article';

const ARTICLE = 'api::article.article';
const LINK = 'article.related-link';

interface Nexus {
  objectType(config: unknown): unknown;
  extendType(config: unknown): unknown;
}

export const inShortResolvers = {
  source: (item: InShortItem) => (item.source === 'editor' ? null : item.source),
  stale: (item: InShortItem) => item.stale === true,
};

/**
 * In GraphQL, what the newsroom derives has a type of its own and cannot be written.
 *
 * Strapi would offer `inShort` and `tags` as the bare JSON scalar; here a site developer's tools know their fields.
 */
export function typeDerivedFields(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  const article = extension.shadowCRUD(ARTICLE);
  for (const field of ['inShort', 'tags']) article.field(field).disableOutput();
  for (const field of ['inShort', 'tags']) article.field(field).disableFilters();
  for (const field of ['inShort', 'teaser', 'firstPublishedAt', 'substantiveUpdateAt']) {
    article.field(field).disableInput();
  }
  for (const field of ['targetDocumentId', 'byHeadline']) extension.shadowCRUD(LINK).field(field).disable();

  extension.use(({ nexus }: { nexus: Nexus }) => ({
    types: [
      nexus.objectType({
        name: 'InShortSource',
        description: 'The sentence of the body that an item was taken from, both counted from 0.',
        definition(t: FieldBuilder) {
          t.nonNull.int('paragraph');
          t.nonNull.int('sentence');
        },
      }),
      nexus.objectType({
        name: 'InShortItem',
        description: 'One line of the list at the top of the story.',
        definition(t: FieldBuilder) {
          t.nonNull.string('text');
          t.string('label', { description: 'The bold words in front, if an editor gave some.' });
          t.nonNull.string('origin', { description: '"editor" or "derived".' });
          t.field('source', {
            type: 'InShortSource',
            description: 'Null when an editor wrote the item in words of their own.',
            resolve: inShortResolvers.source,
          });
          t.nonNull.boolean('stale', {
            description: 'The body no longer holds the sentence this item was taken from.',
            resolve: inShortResolvers.stale,
          });
        },
      }),
      nexus.extendType({
        type: 'Article',
        definition(t: FieldBuilder) {
          t.nonNull.list.nonNull.field('inShort', {
            type: 'InShortItem',
            resolve: (parent: { inShort?: InShortItem[] | null }) => parent.inShort ?? [],
          });
          t.nonNull.list.nonNull.field('tags', {
            type: 'String',
            resolve: (parent: { tags?: string[] | null }) => parent.tags ?? [],
          });
        },
      }),
    ],
  }));
}

/** The little of Nexus that is used here; its own types would need the package declared beside Strapi's copy. */
interface FieldBuilder {
  nonNull: FieldBuilder;
  list: FieldBuilder;
  int(name: string, config?: unknown): void;
  boolean(name: string, config?: unknown): void;
  string(name: string, config?: unknown): void;
  field(name: string, config: unknown): void;
}
