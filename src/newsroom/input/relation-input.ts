import { blocker, type Problem } from '../problem';

const RELATIONS = ['section', 'authors', 'bannedRelated'] as const;
const LISTS = ['connect', 'disconnect', 'set'] as const;

/**
 * Relations in the forms Strapi takes: an id, `{ documentId }` or `{ id }`, null, a list of those, or
 * `{ connect, disconnect, set }` with such lists. Strapi itself falls over a null in a list.
 */
export function problemsInRelations(fields: Record<string, unknown>): Problem[] {
  return RELATIONS.flatMap((name): Problem[] => {
    const value = fields[name];
    if (value === undefined || value === null || isReference(value)) return [];
    const lists = Array.isArray(value)
      ? [value]
      : LISTS.map((key) => (value as Record<string, unknown>)[key]).filter((list) => list !== undefined);
    const isWhole = lists.length > 0 && lists.every(isListOfReferences);
    if (isWhole) return [];
    return [blocker([name], 'input.not-reference', `${name} must name documents by their id.`)];
  });
}

const isListOfReferences = (list: unknown): boolean =>
  list === null || isReference(list) || (Array.isArray(list) && list.every(isReference));

function isReference(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') return true;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { documentId, id } = value as { documentId?: unknown; id?: unknown };
  return [documentId, id].some((key) => typeof key === 'string' || typeof key === 'number');
}

/** A document as a relation names it. A text that begins with a digit is a row's id to Strapi, not a document's. */
export type Reference = { documentId: string } | { id: number | string };

/** What a relation is to point to; what it lets go of may be gone already. */
export function referencesIn(value: unknown): Reference[] {
  if (typeof value === 'number') return [{ id: value }];
  if (typeof value === 'string') return [/^\s*[+-]?\d/.test(value) ? { id: value } : { documentId: value }];
  if (Array.isArray(value)) return value.filter(isReference).flatMap(referencesIn);
  if (value === null || typeof value !== 'object') return [];
  const { documentId, id, connect, set } = value as Record<string, unknown>;
  if (typeof documentId === 'string') return [{ documentId }];
  if (typeof id === 'string' || typeof id === 'number') return [{ id }];
  return [connect, set].flatMap(referencesIn);
}

/** Does a relation point to anything after a save that was given this for it, where these stood in it before? */
export function isLinkedAfter(given: unknown, stored: readonly object[]): boolean {
  if (given === undefined) return stored.length > 0;
  if (referencesIn(given).length > 0) return true;
  const { set, disconnect } = (given ?? {}) as { set?: unknown; disconnect?: unknown };
  const isKept = given !== null && !Array.isArray(given) && set === undefined;
  const leaving = new Set(referencesIn(disconnect).map(keyOf));
  return isKept && stored.some((one) => !identities(one).some((key) => leaving.has(key)));
}

const keyOf = (reference: Reference): string =>
  'id' in reference ? `id ${Number(reference.id)}` : reference.documentId;

const identities = (row: { id?: unknown; documentId?: unknown }): string[] => [
  `id ${String(row.id)}`,
  String(row.documentId),
];

/** The stories that a save links or bans, by document id; those it names by their row are not among them. */
export function linkedIn(fields: Record<string, unknown>): string[] {
  const links = Array.isArray(fields.relatedLinks)
    ? (fields.relatedLinks as ({ article?: unknown; targetDocumentId?: unknown } | null)[])
    : [];
  return [fields.bannedRelated, ...links.flatMap((link) => [link?.article, link?.targetDocumentId])]
    .flatMap(referencesIn)
    .flatMap((reference) => ('documentId' in reference ? [reference.documentId] : []));
}
