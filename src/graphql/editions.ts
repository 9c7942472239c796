import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { getPublicAnswers } from '../public-answers/public-answers';
import { finishSchema } from './built-schema';
import { inShortResolvers } from './derived-fields';
import { editionSchema } from './edition-schema';
import { unwrapPlainFields } from './plain-fields';
import { takeTurns } from './limits/turns';

interface EditionArguments {
  slug: string;
  locale?: string | null;
}

/**
 * `edition`, `editions` and `front` in GraphQL: the same stored texts as over REST, read once and parsed; no field asks the
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

  const extension = strapi.plugin('graphql').service('extension');
  extension.shadowCRUD('api::front.front').disable(); // readers get a front with its stories, and nobody else asks
  extension.use({
    typeDefs: editionSchema,
    resolvers: {
      Query: {
        edition: { resolve: (_root: unknown, asked: EditionArguments) => answers().edition(asked) },
        editions: {
          resolve: async (_root: unknown, asked: Record<string, unknown>) =>
            rightly(await answers().editions(queryOf(asked))),
        },
        front: {
          resolve: async (_root: unknown, asked: Record<string, unknown>) =>
            rightly(await answers().front(queryOf(asked))),
        },
      },
      ...own,
    },
    resolversConfig: {
      'Query.edition': { auth: false },
      'Query.editions': { auth: false },
      'Query.front': { auth: false },
    },
  });
  finishSchema(strapi, (schema) =>
    takeTurns(
      unwrapPlainFields(schema, { isPlain, own: { ...own, InShortItem: inShortResolvers } }),
      (type) => !isPlain(type) && !type.startsWith('__'),
    ),
  );
}

function rightly<Read extends object>(read: Read | { wrong: string }): Read {
  if ('wrong' in read) throw new GraphQLError(read.wrong, { extensions: { code: 'BAD_USER_INPUT' } });
  return read;
}

const isPlain = (type: string): boolean => type.startsWith('Edition') || type.startsWith('InShort');

/** Arguments as REST would have them, so that both are judged by the same rules. */
function queryOf(asked: Record<string, unknown>): URLSearchParams {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
}
