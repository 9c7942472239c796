import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Auth } from '../../saves/rights';
import type { Answer } from '../../public-answers/answer';

/** What `middlewares/public-reads` leaves in the request's state where an operator limits reads. */
export interface LimitedState {
  limitReads?: (reads: number) => Promise<Answer | null>;
  auth?: Auth;
}

interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  contextValue: { state?: LimitedState };
}

/** Counts the root fields of a stranger's query as reads, as the queries for editions are counted in front of the stack. */
export const limitedReads = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, contextValue: { state } }: Operation) {
        if (!operation || !state?.limitReads || state.auth?.credentials) return;
        const refused = await state.limitReads(rootFields(operation, document));
        if (refused === null) return;
        const place = refused.headers.indexOf('Retry-After');
        const headers = new Map([['retry-after', refused.headers[place + 1] ?? '60']]);
        throw new GraphQLError('Too many reads from this address. Try again in a while.', {
          extensions: { code: 'RATE_LIMITED', http: { status: refused.status, headers } },
        });
      },
    };
  },
};

function rootFields({ selectionSet }: OperationDefinitionNode, { definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  let fields = 0;
  const open = [...selectionSet.selections];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.kind === Kind.FIELD) fields += 1;
    else if (one.kind === Kind.INLINE_FRAGMENT) open.push(...one.selectionSet.selections);
    else open.push(...(fragments.get(one.name.value)?.selectionSet.selections ?? []));
  }
  return Math.max(1, fields);
}
