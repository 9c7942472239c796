import type { HouseStyle } from '../newsroom/house-style';
import { blocker, type Problem } from '../newsroom/problem';
import { slugFor } from '../newsroom/slug/slug';
import { claimFirstFree, slugCandidate } from '../newsroom/slug/slug-claims';
import type { SlugClaimStore } from '../stores/slugs/slug-claims';

export interface SlugRequest {
  /** What the caller typed; null when the field is absent, '' when it was emptied. */
  typed: string | null;
  headline: string;
  /** The story as stored, or null when it is new (a clone is new, too). */
  stored: { slug: string; headline: string; isFrozen: boolean } | null;
  locale: string;
}

/** The slug, or the one that was typed and is somebody else's, with the document that holds it. */
export type SlugAnswer = { slug: string | null } | { taken: string; holder: string };

/**
 * Which slug a save ends with, claimed in the transaction of the save.
 *
 * | the save says | the story | it gets |
 * | --- | --- | --- |
 * | nothing, or what is stored | was public | what it has: a headline never moves an address |
 * | nothing, or what is stored | never public, slug came from the old headline | one from the new headline |
 * | another slug | any | that one, normalised; somebody else's is refused |
 * | nothing, and none stored | has a headline | the first free one from the headline |
 * | nothing | has no headline | none yet |
 */
export async function slugOf(
  request: SlugRequest,
  { claims, style }: { claims: SlugClaimStore; style: HouseStyle },
): Promise<SlugAnswer> {
  const { typed, stored, headline, locale } = request;
  const options = { locale, maxLength: style.slug.maxLength, reserved: style.slug.reserved };

  if (typed !== null && typed.trim() !== '' && typed !== stored?.slug) {
    const slug = slugFor(typed, options);
    if (slug === stored?.slug) return { slug };
    const claim = await claims.claim(slugCandidate(slug));
    return claim.held === 'by-us' ? { slug } : { taken: slug, holder: claim.documentId };
  }

  if (stored?.slug && (stored.isFrozen || !followsHeadline())) return { slug: stored.slug };
  if (headline.trim() === '') return { slug: stored?.slug || null };
  return { slug: await claimFirstFree(claims.unlessBusy, slugFor(headline, options)) };

  /** Has the headline changed under a slug that was made from it? A slug somebody chose is left alone. */
  function followsHeadline(): boolean {
    if (!stored || headline === stored.headline || headline.trim() === '') return false;
    const wish = slugFor(stored.headline, options);
    const rest = stored.slug.slice(wish.length);
    return stored.slug.startsWith(wish) && /^(?:-\d{1,12})?$/.test(rest);
  }
}

/** `holder` is the story that has the slug, where it can be named. */
export function slugTaken(
  slug: string,
  locale: string,
  holder?: { headline: string; documentId: string },
): Problem {
  const whose = holder ? ` It belongs to "${holder.headline}" (${holder.documentId}).` : '';
  return blocker(['slug'], 'slug.taken', `The slug "${slug}" is taken in "${locale}".${whose}`);
}
