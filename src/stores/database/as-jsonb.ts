/**
 * A plain value with its keys in the order in which PostgreSQL gives them back: `jsonb` keeps them by length, then by
 * bytes. What is made from a value before it is written must be what would be made from it when it is read.
 */
export function asJsonb(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonb);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [Buffer.from(key), key, inner] as const)
      .sort(([a], [b]) => a.length - b.length || Buffer.compare(a, b))
      .map(([, key, inner]) => [key, asJsonb(inner)]),
  );
}
