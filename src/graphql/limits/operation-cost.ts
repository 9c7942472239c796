import {
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Costed {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they were coerced, defaults among them. */
  variables: Record<string, unknown>;
}

interface Pages {
  /** Entries of a list that names no number, and the most that one can be asked for. */
  usual: number;
  most: number;
}

/**
 * How many entries an operation could read at most: the product of the page sizes from the root down to each relation,
 * summed over the relations. A relation to one is a page of one.
 *
 * Every entry below the first level is a statement of its own in Strapi, so this is also, roughly, the number of
 * statements. What is made of a stored text (`edition`, `editions`) is one read, whatever stands in it; the number of
 * entries in all, `pageInfo`, is one more.
 */
export function operationCost({ schema, document, operation, variables }: Costed, pages: Pages): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const known = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0); // a fragment in itself was refused before
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && type ? ofSelections(fragment.selectionSet, type) : 0;
    known.set(name, cost);
    return cost;
  };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLNamedType): number => {
    let cost = 0;
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(one.name.value);
      else if (one.kind === Kind.INLINE_FRAGMENT) {
        const type = one.typeCondition ? schema.getType(one.typeCondition.name.value) : parent;
        cost += ofSelections(one.selectionSet, type ?? parent);
      } else cost += ofField(one, parent);
    }
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType): number => {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 0;
    const type = getNamedType(field.type);
    if (!isObjectType(type) && !isUnionType(type)) return 0;
    if (isStoredText(type.name)) return 1;
    const below = ofSelections(node.selectionSet, type);
    if (isCollection(parent)) return node.name.value === 'nodes' ? below : 1; // its pages are counted one level above
    return pageOf(field, node, variables, pages) * (1 + below);
  };

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  return root ? ofSelections(operation.selectionSet, root) : 0;
}

/** Types whose values stand in one stored text or in the entry itself. */
const isStoredText = (name: string): boolean => name.startsWith('Edition') || name.startsWith('InShort');

/** `articles_connection` and its like: the entries are its `nodes`. */
const isCollection = (type: GraphQLNamedType): boolean => isObjectType(type) && 'nodes' in type.getFields();

function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
  { usual, most }: Pages,
): number {
  const isMany = isList(field.type) || isCollection(getNamedType(field.type));
  if (!isMany) return 1;
  const { pagination } = getArgumentValues(field, node, variables) as {
    pagination?: { limit?: number | null; pageSize?: number | null } | null;
  };
  const asked = pagination?.limit ?? pagination?.pageSize ?? usual;
  return asked < 0 ? most : Math.min(Math.max(asked, 1), most); // -1 is as many as there may be
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);
