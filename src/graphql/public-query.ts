import {
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { documentSize } from './limits/document-size';

/** A document that asks for public reads alone and keeps to every limit: it needs no rights and no further check. */
export interface PublicQuery {
  document: DocumentNode;
  /** How many stories or lists it reads, all its operations together; what a limit on reads counts. */
  reads: number;
}

export interface Judges {
  schema: GraphQLSchema;
  mostTokens: number;
  mostDepth: number;
  rules: readonly ValidationRule[];
}

const READS = new Set(['edition', 'editions', 'front']);

/**
 * The document of this text if everything in it is a query for editions that would be answered; else null.
 *
 * Null says nothing about what is wrong, only that others answer. So this may be stricter than Strapi, never milder.
 */
export function publicQuery(
  text: string,
  { schema, mostTokens, mostDepth, rules }: Judges,
): PublicQuery | null {
  try {
    const document = parse(text, { maxTokens: mostTokens, noLocation: true });
    const reads = publicReadsIn(document);
    if (reads === null) return null;
    if (validate(schema, document, specifiedRules, { maxErrors: 1 }).length > 0) return null;
    if (documentSize(document).depth > mostDepth) return null;
    return validate(schema, document, rules, { maxErrors: 1 }).length > 0
      ? null
      : { document, reads: Math.max(1, reads) };
  } catch {
    return null;
  }
}

/** Null where an operation is no query, or where anything else than editions stands at its root. */
function publicReadsIn({ definitions }: DocumentNode): number | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const open: SelectionSetNode[] = [];
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
    else if (one.kind !== Kind.OPERATION_DEFINITION || one.operation !== OperationTypeNode.QUERY) return null;
    else open.push(one.selectionSet);
  }

  let reads = 0;
  const seen = new Set<string>();
  for (let set = open.pop(); set; set = open.pop()) {
    for (const one of set.selections) {
      if (one.kind === Kind.INLINE_FRAGMENT) open.push(one.selectionSet);
      else if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value);
        if (fragment && !seen.has(one.name.value)) open.push(fragment.selectionSet);
        seen.add(one.name.value);
      } else if (READS.has(one.name.value)) reads += 1;
      else if (one.name.value !== '__typename') return null;
    }
  }
  return reads;
}
