import type { Core } from '@strapi/strapi';
import { execute, type ExecutionResult } from 'graphql';
import { builtSchema } from './built-schema';
import type { GraphqlRequest } from './graphql-request';
import { graphqlLimits, LIMITS } from './limits/limits';
import { publicQuery, type Judges, type PublicQuery } from './public-query';
import { recentTexts } from './recent-texts';

/** A request that reads nothing but what is public. */
export interface PublicRead {
  /** Stories and lists it reads. */
  reads: number;
  /** The answer's body; null where it would hold an error, which Strapi's own way tells in its own words. */
  body(): Promise<string | null>;
}

export type PublicQueries = (request: GraphqlRequest) => PublicRead | null;

/**
 * A site has some dozens of queries; one that writes the slug into the text has one for each story. A letter of the
 * densest text costs about a hundred bytes as a document, so this is thirty megabytes at the very most.
 */
const KEPT = { most: 1_000, mostLetters: 300_000 };

/**
 * Reads of editions in GraphQL, executed by graphql-js on the schema that Strapi serves, without Apollo around it.
 *
 * Each text is parsed, validated and held against the limits once; what came of it is kept, a refusal too.
 */
export function publicQueries(strapi: Core.Strapi): PublicQueries {
  const known = recentTexts<PublicQuery | 'not ours'>(KEPT);
  let judges: Judges | undefined;

  const judged = (text: string): PublicQuery | 'not ours' => {
    const before = known.get(text);
    if (before !== undefined) return before;
    judges ??= judgesOf(strapi);
    const query = (judges && publicQuery(text, judges)) ?? 'not ours';
    known.set(text, query);
    return query;
  };

  return ({ query, variables, operationName }) => {
    const found = judged(query);
    if (found === 'not ours' || judges === undefined) return null;
    const { schema } = judges;
    return {
      reads: found.reads,
      body: async () => {
        const result = await execute({
          schema,
          document: found.document,
          contextValue: {},
          variableValues: variables,
          operationName,
        });
        return result.errors === undefined ? apolloText(result) : null;
      },
    };
  };
}

function judgesOf(strapi: Core.Strapi): Judges | undefined {
  const schema = builtSchema(strapi);
  const { validationRules } = graphqlLimits();
  return schema && { schema, mostTokens: LIMITS.tokens, mostDepth: LIMITS.depth, rules: validationRules };
}

/** As Apollo writes a result without errors. */
const apolloText = ({ data }: ExecutionResult): string => `${JSON.stringify({ data })}\n`;
