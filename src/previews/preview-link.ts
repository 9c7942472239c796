import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StoryAddress } from '../stores/stories/story-address';

/** What a link says beside the story it is for: until when, in seconds since 1970, and the proof that it is ours. */
interface SignedLink {
  expires: string;
  signature: string;
}

/** Long enough to look at a story with somebody, short enough that a forwarded mail shows nothing. */
const VALID_SECONDS = 3_600;

/**
 * The link parameters for one story in one language, valid for an hour. `secret` is the one that the admin's sessions
 * are signed with, so that every server of a newsroom knows the links of the others; the purpose is part of the text.
 */
export function signedLink(
  story: StoryAddress,
  { secret, now }: { secret: string; now: number },
): SignedLink {
  const expires = String(Math.floor(now / 1_000) + VALID_SECONDS);
  return { expires, signature: signatureOf(story, expires, secret) };
}

/** Was this link made here, for this story and language, and is it still valid? */
export function isValidLink(
  story: StoryAddress,
  { expires, signature }: { expires: unknown; signature: unknown },
  { secret, now }: { secret: string; now: number },
): boolean {
  if (typeof expires !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(expires))
    return false;
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(story, expires, secret));
  return given.length === right.length && timingSafeEqual(given, right) && Number(expires) * 1_000 > now;
}

const signatureOf = ({ documentId, locale }: StoryAddress, expires: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['slugline-preview', documentId, locale, expires]))
    .digest('base64url');
