import { GraphQLError } from 'graphql';
import { mayDo, type Auth } from '../saves/rights';

interface Node {
  kind: string;
  operation?: string;
  name?: { value: string };
  value?: Node & { value?: unknown };
  arguments?: Node[];
  selectionSet?: { selections: Node[] };
  variableDefinitions?: { variable: Node; defaultValue?: { value?: unknown } }[];
}

interface Operation {
  document: { definitions: readonly Node[] };
  /** Undefined where the document has no operation of the name asked for. */
  operation: Node | undefined;
  request: { variables?: Record<string, unknown> };
  contextValue: { state?: { auth?: Auth } };
}

/**
 * Refuses a GraphQL query that asks for another `status` than published, anywhere in it, without the `preview` right.
 *
 * The document middleware cannot see nested relations: Strapi reads them straight from the database with the status
 * of the root, so `articles(status: DRAFT) { localizations { headline } }` gave drafts of other languages to anyone
 * (seen on 5.54.0; `tests/strapi/doors/closed-drafts.test.ts`). What a mutation writes is judged by the middleware.
 */
export const closeDraftsInGraphql = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }: Operation) {
        if (!operation || mayDo(contextValue.state?.auth, 'preview')) return;
        const variables = { ...defaultsOf(operation), ...request.variables };
        const isWrite = operation.operation === 'mutation';
        const own = isWrite ? (operation.selectionSet?.selections ?? []) : [];
        for (const field of fieldsOf(document.definitions)) {
          if (!own.includes(field) && asksForDrafts(field, variables)) {
            throw new GraphQLError('Only published stories can be read without the "preview" permission.', {
              extensions: { code: 'FORBIDDEN', http: { status: 403 } },
            });
          }
        }
      },
    };
  },
};

const defaultsOf = ({ variableDefinitions = [] }: Node): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name?.value ?? '',
      defaultValue?.value,
    ]),
  );

/** Every field of the operation and of its fragments; a loop, since the depth is the caller's choice. */
function fieldsOf(definitions: readonly Node[]): Node[] {
  const fields: Node[] = [];
  const open = [...definitions];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'Field') fields.push(node);
    open.push(...(node.selectionSet?.selections ?? []));
  }
  return fields;
}

const asksForDrafts = (field: Node, variables: Record<string, unknown>): boolean =>
  (field.arguments ?? []).some(({ name, value }) => {
    if (name?.value !== 'status') return false;
    const asked = value?.kind === 'Variable' ? variables[value.name?.value ?? ''] : value?.value;
    return asked !== undefined && asked !== null && asked !== 'PUBLISHED';
  });
