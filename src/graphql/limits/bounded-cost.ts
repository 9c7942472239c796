import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { operationCost } from './operation-cost';

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** Undefined where the document has no operation of the name asked for. */
  operation: OperationDefinitionNode | undefined;
  request: { variables?: Record<string, unknown> };
}

/**
 * Refuses an operation that could read more entries than `most`, before any of it is read.
 *
 * Limits on depth, aliases and words know no lists: fifteen aliases of a hundred stories with their relations kept
 * within all of them and took ten seconds, with everybody else waiting (docs/benchmarks.md).
 */
export const boundedCost = (most: number, pages: { usual: number; most: number }) => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }: Operation) {
        if (!operation) return;
        const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!given.coerced) return; // the execution says what is wrong with them, and reads nothing
        const cost = operationCost({ schema, document, operation, variables: given.coerced }, pages);
        if (cost <= most) return;
        throw new GraphQLError(
          `The query costs ${cost} entries, the limit is ${most}: page sizes are multiplied from the root down, and a list without a page size counts as ${pages.usual}. Ask for smaller pages or fewer relations.`,
          { extensions: { code: 'BAD_USER_INPUT', cost, limit: most, http: { status: 400 } } },
        );
      },
    };
  },
});
