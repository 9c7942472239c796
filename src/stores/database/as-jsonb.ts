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
      .sort(([a], [b]) => inOrder(a, b))
      .map(([key, inner]) => [key, asJsonb(inner)]),
  );
}

/** Keys of our own are ASCII, each character a byte; a body has a thousand of them. */
const PLAIN_KEY = /^[\0-\x7f]*$/u;

function inOrder(a: string, b: string): number {
  if (PLAIN_KEY.test(a) && PLAIN_KEY.test(b)) return a.length - b.length || (a < b ? -1 : 1);
  return Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(Buffer.from(a), Buffer.from(b));
}
