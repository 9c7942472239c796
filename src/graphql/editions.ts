import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { getPublicAnswers } from '../api/edition/answers/public-answers';
import { finishSchema } from './built-schema';
import { inShortResolvers } from './derived-fields';
import { editionSchema } from './edition-schema';
import { unwrapPlainFields } from './plain-fields';

interface EditionArguments {
  slug: string;
  locale?: string | null;
}

/**
 * `edition` and `editions` in GraphQL: the same stored texts as over REST, read once and parsed; no field asks the
 * database again. Open to everybody, since all they know is public.
 */
export function addEditionQueries(strapi: Core.Strapi): void {
  const answers = () => getPublicAnswers(strapi);
  const children = { children: (node: { children?: unknown[] | null }) => node.children ?? [] };
  const own = {
    EditionBlock: children,
    EditionInline: children,
    EditionCorrection: { at: (correction: { at: string }) => correction.at || null },
  };

  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: editionSchema,
      resolvers: {
        Query: {
          edition: { resolve: (_root: unknown, asked: EditionArguments) => answers().edition(asked) },
          editions: {
            resolve: async (_root: unknown, asked: Record<string, unknown>) => {
              const read = await answers().editions(queryOf(asked));
              if ('wrong' in read) {
                throw new GraphQLError(read.wrong, { extensions: { code: 'BAD_USER_INPUT' } });
              }
              return read;
            },
          },
        },
        ...own,
      },
      resolversConfig: { 'Query.edition': { auth: false }, 'Query.editions': { auth: false } },
    });
  finishSchema(strapi, (schema) =>
    unwrapPlainFields(schema, {
      isPlain: (type) => type.startsWith('Edition') || type.startsWith('InShort'),
      own: { ...own, InShortItem: inShortResolvers },
    }),
  );
}

/** Arguments as REST would have them, so that both are judged by the same rules. */
function queryOf(asked: Record<string, unknown>): URLSearchParams {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
}
