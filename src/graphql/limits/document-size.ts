import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface DocumentSize {
  /** Levels under the deepest root field: 0 for `{ __typename }`. */
  depth: number;
  /** Fields when every fragment is written out where it is spread. */
  fields: number;
}

/** Also of a spread whose fragment is not there: whoever follows spreads follows that one, too. */
const ONE: DocumentSize = { depth: 0, fields: 1 };
const ENDLESS: DocumentSize = { depth: Infinity, fields: Infinity };

/**
 * How deep and how large a document is, all its operations together; endless where a fragment holds itself.
 *
 * Each fragment is measured once. Whoever follows every spread takes 2^n steps for n fragments that spread the next one
 * twice, and a hundred such fragments fit into a thousand tokens.
 */
export function documentSize({ definitions }: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const known = new Map<string, DocumentSize>();

  const ofFragment = (name: string): DocumentSize => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, ENDLESS);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : ONE;
    known.set(name, size);
    return size;
  };

  const ofSelections = ({ selections }: SelectionSetNode): DocumentSize => {
    const size = { depth: 0, fields: 0 };
    for (const one of selections) {
      let { depth, fields } = ONE;
      if (one.kind === Kind.FRAGMENT_SPREAD) ({ depth, fields } = ofFragment(one.name.value));
      else if (one.kind === Kind.INLINE_FRAGMENT) ({ depth, fields } = ofSelections(one.selectionSet));
      else if (one.selectionSet) {
        const below = ofSelections(one.selectionSet);
        depth = below.depth + 1;
        fields += below.fields;
      }
      size.depth = Math.max(size.depth, depth);
      size.fields += fields;
    }
    return size;
  };

  const whole = { depth: 0, fields: 0 };
  for (const one of definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields } = ofSelections(one.selectionSet);
    whole.depth = Math.max(whole.depth, depth);
    whole.fields += fields;
  }
  return whole;
}
