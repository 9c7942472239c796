import { createHash } from 'node:crypto';

/** Bits behind the time: a million stories may have been published in one ms. */
const BITS = 20n;

/** The last ms that JavaScript can name; with the bits behind it still a number of 63 bits. */
const END_OF_TIME = 8.64e12;

/** Where a story stands in the order of the search; null: where the first of that ms stands. */
export function firstPlaceOf(
  story: { documentId: string; locale: string } | null,
  firstPublishedMs: number,
): bigint {
  const time = BigInt(Math.trunc(Math.min(firstPublishedMs, END_OF_TIME))) << BITS;
  if (story === null) return time;
  const hash = createHash('sha1').update(`${story.documentId} ${story.locale}`).digest();
  return time + BigInt(hash.readUIntBE(0, 2)) * 8n; // the lower half of the places is left to those that were taken
}

export const isPlaceOf = (place: bigint, firstPublishedMs: number): boolean =>
  place >> BITS === BigInt(Math.trunc(firstPublishedMs));
