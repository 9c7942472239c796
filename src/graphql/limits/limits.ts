import { ApolloArmor } from '@escape.tech/graphql-armor';
import { boundedCost } from './bounded-cost';
import { boundedDocuments } from './bounded-documents';
import { closeDraftsInGraphql } from '../close-drafts';
import { closeNewsroomInGraphql } from '../close-newsroom';
import { closeMutationsInGraphql } from '../close-mutations';
import { limitedReads } from './limited-reads';
import { plainErrors } from '../plain-errors';

/** Levels under a root field, words and signs of a document, and entries that an operation could read. */
export const LIMITS = { depth: 12, tokens: 1000, cost: 4_000 } as const;

/** Entries of a list that names no number, and the most of one list. */
export const PAGES = { usual: 25, most: 100 } as const;

/**
 * How large a GraphQL operation may be, beside Strapi's own depth (12) and page (100) limits.
 *
 * 15 aliases and 1,000 tokens are well above what a site's story page needs; 500 aliases of `articles` cost stock
 * Strapi 2.6 s. Suggestions are off because they tell field names to strangers.
 */
export function graphqlLimits() {
  const { plugins, validationRules, allowBatchedHttpRequests } = new ApolloArmor({
    maxAliases: { n: 15 },
    maxDirectives: { n: 10 },
    maxTokens: { enabled: false }, // graphql-js counts them itself; armor's plugin answers 500 to a syntax error
    blockFieldSuggestion: { enabled: false }, // armor leaves "[Suggestion hidden]?" behind; Apollo takes them away whole
    maxDepth: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
  return {
    plugins: [
      ...plugins,
      boundedDocuments,
      limitedReads,
      closeMutationsInGraphql,
      closeDraftsInGraphql,
      closeNewsroomInGraphql,
      boundedCost(LIMITS.cost, PAGES),
      plainErrors,
    ],
    validationRules,
    allowBatchedHttpRequests,
    parseOptions: { maxTokens: LIMITS.tokens },
    hideSchemaDetailsFromClientErrors: true,
  };
}
