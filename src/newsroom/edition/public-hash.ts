import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** 128 bits: two different pages of one site will not meet by chance, and the tag stays short in a header. */
const HEX_DIGITS = 32;

/**
 * The fingerprint of anything public, for the `etag` column: the first 128 bits of SHA-256 over canonical JSON.
 *
 * The same value gives the same hash on every database and machine, so a save that changes nothing public is seen
 * to change nothing. In a header it wants quotation marks: `"${publicHash(page)}"`.
 */
export const publicHash = (value: unknown): string => sha256(canonicalJson(value)).slice(0, HEX_DIGITS);
