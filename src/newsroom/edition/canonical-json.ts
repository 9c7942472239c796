/**
 * JSON in which equal values are equal texts: keys in code unit order at every depth, no spaces, no `undefined`.
 *
 * The order of keys is what differs between two databases and two versions of Strapi that hold the same story.
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? inKeyOrder(part) : part)) ?? 'null';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inKeyOrder = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );
