import { ApolloArmor } from '@escape.tech/graphql-armor';
import { boundedDocuments } from './bounded-documents';
import { closeDraftsInGraphql } from './close-drafts';
import { plainErrors } from './plain-errors';

/** Levels under a root field, and words and signs of a document. */
export const LIMITS = { depth: 12, tokens: 1000 } as const;

/**
 * How large a GraphQL operation may be, beside Strapi's own depth (12) and page (100) limits.
 *
 * 15 aliases and 1,000 tokens are well above what a site's story page needs; 500 aliases of `articles` cost stock
 * Strapi 2.6 s (reference/reliability.md §3.2). Suggestions are off because they tell field names to strangers.
 */
export function graphqlLimits() {
  const { plugins, validationRules, allowBatchedHttpRequests } = new ApolloArmor({
    maxAliases: { n: 15 },
    maxDirectives: { n: 10 },
    maxTokens: { enabled: false }, // graphql-js counts them itself; armor's plugin answers 500 to a syntax error
    blockFieldSuggestion: { enabled: true },
    maxDepth: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
  return {
    plugins: [...plugins, boundedDocuments, closeDraftsInGraphql, plainErrors],
    validationRules,
    allowBatchedHttpRequests,
    parseOptions: { maxTokens: LIMITS.tokens },
  };
}
