import {
  GraphQLError,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Auth } from '../saves/rights';
import { askerOf } from '../questions/close-questions';
import type { Closable } from './closed-fields';

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: { operation?: string } | undefined;
  contextValue: { state?: { auth?: Auth } };
}

/** Refuses an operation that reads a field of the newsroom's own, as REST leaves such fields out of its answers. */
export const closeNewsroomInGraphql = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, contextValue }: Operation) {
        if (operation?.operation === 'mutation') return; // who writes may read what is written
        if (askerOf(contextValue.state?.auth).seesDesk) return;
        const field = closedFieldIn(document, schema);
        if (field === null) return;
        throw new GraphQLError(
          `"${field}" is for the newsroom: it needs the "preview" or the "publish" permission.`,
          { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
        );
      },
    };
  },
};

function closedFieldIn(document: DocumentNode, schema: GraphQLSchema): string | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const extensions = types.getFieldDef()?.extensions as Closable | undefined;
        if (extensions?.isForNewsroom) found ??= name.value;
      },
    }),
  );
  return found;
}
