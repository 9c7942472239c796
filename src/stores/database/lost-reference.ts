/** Every table that a story's rows point to and that somebody else may empty. */
export type ReferencedTable = 'sections' | 'authors' | 'articles' | 'files';

const TABLES = new Set<string>(['sections', 'authors', 'articles', 'files'] satisfies ReferencedTable[]);

/** `Key (author_id)=(12) is not present in table "authors".`, as PostgreSQL writes it whatever the language of its messages. */
const NOT_PRESENT = /\bin table "([a-z_]+)"/u;

/**
 * The table whose row was gone when a row was to point to it, or null for every other error. PostgreSQL's 23503 alone:
 * SQLite has one writer, so nothing goes between the look and the write.
 */
export function lostReference(error: unknown): ReferencedTable | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code, detail } = at as { code?: unknown; detail?: unknown };
    if (code !== '23503' || typeof detail !== 'string') continue;
    const table = NOT_PRESENT.exec(detail)?.[1] ?? '';
    return TABLES.has(table) ? (table as ReferencedTable) : null;
  }
  return null;
}
