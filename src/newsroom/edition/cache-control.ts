import type { HouseStyle } from '../house-style';

/** `Cache-Control` of a public read: for how long a cache may answer alone, and for how long while it asks again. */
export function cacheControl({
  maxAgeSeconds,
  staleWhileRevalidateSeconds,
}: HouseStyle['publicCache']): string {
  const afterwards =
    staleWhileRevalidateSeconds > 0
      ? `stale-while-revalidate=${staleWhileRevalidateSeconds}`
      : 'must-revalidate';
  return `public, max-age=${maxAgeSeconds}, ${afterwards}`;
}
