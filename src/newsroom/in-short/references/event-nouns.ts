import type { Term } from '../reading/story-reading';

/** "derailment", "explosion", "decision": what a verb before it has told. */
const OF_A_DEED = /^(\p{L}{5,})(?:ments?|tions?|sions?|ances?|ences?|als?)$/u;
/** So much of the noun and the verb is alike: "explo-sion" and "explo-ded". */
const ROOT = 5;

/**
 * The terms of a story that tell a deed by its verb, for the noun of that deed: "derailed" for "the derailment". A list that
 * has the verb has told the reader of it.
 */
export function deedsIn(terms: readonly Term[]): (noun: string) => readonly number[] {
  let byRoot: Map<string, number[]> | null = null;
  return (noun) => {
    const deed = OF_A_DEED.exec(noun.toLowerCase())?.[1];
    if (deed === undefined) return [];
    byRoot ??= rootsOf(terms);
    return byRoot.get(deed.slice(0, ROOT)) ?? [];
  };
}

function rootsOf(terms: readonly Term[]): Map<string, number[]> {
  const byRoot = new Map<string, number[]>();
  for (const [index, { text, isStop }] of terms.entries()) {
    if (isStop || text.length < ROOT) continue;
    const root = text.slice(0, ROOT).toLowerCase();
    byRoot.set(root, [...(byRoot.get(root) ?? []), index]);
  }
  return byRoot;
}
