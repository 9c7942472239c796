type Fields = Record<string, unknown>;

/**
 * What a story was after one save: its fields by name, with their parts. A relation or a file is a `Reference`; parts
 * have no ids, since those belong to a row and not to the words.
 */
export type PastStory = Fields;

/** What a version keeps of another document or a file. */
export interface Reference {
  documentId: string;
  /** As people know it: its name or headline at that time. */
  name: string;
  /** Of a file only. */
  id?: number;
  url?: string;
}

/** Facts about a row, a time or a reading: no words of the story, or made from them. */
const NOT_KEPT = new Set([
  ...['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['localizations', 'firstPublishedAt', 'substantiveUpdateAt', 'scheduleProblem', 'withdrawnAt', 'teaser'],
  ...['missedPublishAt', 'missedUnpublishAt', 'isTimeProposed', 'deskState', 'withPerson', 'deskNotes'],
]);

/** A row of `articles` with its parts, as a version keeps it. Empty fields are left out. */
export function pastStoryOf(row: Fields): PastStory {
  const kept = Object.entries(row)
    .filter(([name, value]) => !NOT_KEPT.has(name) && !isEmpty(value))
    .map(([name, value]) => [name, keptOf(value)]);
  return Object.fromEntries(kept) as PastStory;
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && typeof (value as Fields).documentId === 'string';

/** Rows of the database have ids; a body or a list of tags is plain JSON and stays as it is. */
function keptOf(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(keptOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return referenceOf(value as unknown as Fields);
  const { id, ...fields } = value as Fields;
  if (typeof id !== 'number') return value;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, part]) => (isEmpty(part) ? [] : [[name, keptOf(part)]])),
  );
}

function referenceOf({ id, documentId, name, headline, url }: Fields): Reference {
  const reference = { documentId: String(documentId), name: String(name ?? headline ?? '') };
  return typeof url === 'string' ? { ...reference, id: Number(id), url } : reference;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
