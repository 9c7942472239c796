type Row = Record<string, unknown>;

/**
 * Do two values of a field say the same to an editor? Strapi's keys for dragging and the ids of parts say nothing, an
 * empty field is null, undefined or an empty text, and a database may give the keys of an object in another order.
 */
export const isSameField = (one: unknown, other: unknown): boolean =>
  JSON.stringify(said(one)) === JSON.stringify(said(other));

function said(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(said);
  if (typeof value !== 'object') return value;
  const row = value as Row;
  if ('mime' in row) return row.id; // a file
  const names = Object.keys(row)
    .filter((name) => name !== 'id' && name !== '__temp_key__' && !isRelation(row[name]))
    .sort();
  return names.map((name) => [name, said(row[name])]).filter(([, part]) => part !== null);
}

/** What the form holds of a relation is a change, and what is read is a number: neither can be compared. */
export function isRelation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.includes('connect') || (names.length === 1 && names[0] === 'count');
}
