/** The pieces of one answer as the bytes that are sent. */
export const bytesOf = (parts: readonly (string | Buffer)[]): Buffer =>
  parts.every((part) => typeof part === 'string')
    ? Buffer.from(parts.join(''))
    : Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

/** The same read as a value. */
export const valueOf = <T>(parts: readonly (string | Buffer)[]): T =>
  JSON.parse(bytesOf(parts).toString()) as T;

/** JSON texts as the items of one list. */
export const listed = (items: readonly (string | Buffer)[]): (string | Buffer)[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [',', item]));
