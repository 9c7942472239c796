import { textHash } from '../text/text-hash';

/** One name to try. `number` is 1 for the wish itself; a store can index (locale, wish, number). */
export interface SlugCandidate {
  slug: string;
  wish: string;
  number: number;
}

export type Claim = { held: 'by-us' } | { held: 'by-other'; documentId: string };

/**
 * The register of slugs, seen by one document in one locale.
 *
 * `claim` must be one step that cannot raise on a conflict (insert, do nothing on conflict, look who owns it):
 * it runs inside the save's transaction. It waits for a rival that has not committed, so its answer is final.
 * A claim is kept for ever: a document that claims a second slug still holds its first.
 */
export interface SlugClaims {
  /** Identifies the document; only used to spread rivals apart. */
  readonly documentId: string;
  claim(candidate: SlugCandidate): Promise<Claim>;
  /** The highest number claimed for this wish in this locale, by anyone; 0 when there is none. */
  highestNumber(wish: string): Promise<number>;
  /** The lowest number this document itself already holds for the wish, or null. */
  ownNumber(wish: string): Promise<number | null>;
}

/** Rivals that miss this often get a name nobody else wants instead of another number. */
const MOST_TRIES = 24;

export const slugCandidate = (wish: string, number = 1): SlugCandidate => ({
  slug: number === 1 ? wish : `${wish}-${number}`,
  wish,
  number,
});

/**
 * Takes the best free slug for a headline; always finds one.
 *
 * Tries the wish, the document's own earlier number (a draft saved again keeps its name), then -2, then goes on
 * after the highest number in use, so the ten-thousandth namesake costs five statements. When many documents
 * ask at once, each miss widens the stretch of numbers a document picks from: numbers may then have gaps, but
 * nobody is refused. `ownNumber` and `highestNumber` are only asked when the wish is taken.
 */
export async function claimFirstFree(claims: SlugClaims, wish: string): Promise<string> {
  if (await holds(claims, slugCandidate(wish))) return wish;

  const own = await claims.ownNumber(wish);
  const second = slugCandidate(wish, own ?? 2);
  if (await holds(claims, second)) return second.slug;

  for (let misses = 0; misses < MOST_TRIES; misses += 1) {
    const next = Math.max(await claims.highestNumber(wish), 2) + 1;
    const spread = 2 ** Math.min(misses, 8);
    const candidate = slugCandidate(wish, next + (luckOf(claims.documentId, misses) % spread));
    if (await holds(claims, candidate)) return candidate.slug;
  }
  const lastResort = slugCandidate(`${wish}-${textHash(`${wish} ${claims.documentId}`)}`);
  if (await holds(claims, lastResort)) return lastResort.slug;
  throw new Error(`no free slug for "${wish}": ${MOST_TRIES} numbers and a hash were all held by others`);
}

const holds = async (claims: SlugClaims, candidate: SlugCandidate): Promise<boolean> =>
  (await claims.claim(candidate)).held === 'by-us';

/** The same document draws the same numbers each time, and two documents draw different ones. */
const luckOf = (documentId: string, misses: number): number =>
  Number.parseInt(textHash(`${documentId}/${misses}`), 16);
