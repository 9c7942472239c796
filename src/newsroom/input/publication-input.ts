import { blocker, type Problem } from '../problem';
import { webAddress } from '../text/web-address';

/**
 * What is wrong with the newspaper's own data before Strapi sees it: every page, feed and message repeats its address,
 * so it has to be one that a browser opens and that fits into one line. Empty is fine.
 */
export function problemsInPublication(data: unknown): Problem[] {
  if (data === null || typeof data !== 'object') return [];
  const { siteUrl, socialProfiles } = data as { siteUrl?: unknown; socialProfiles?: unknown };
  const profiles = Array.isArray(socialProfiles) ? (socialProfiles as unknown[]) : [];
  return [
    ...problemsInAddress(siteUrl, ['siteUrl'], 'The address of the site'),
    ...profiles.flatMap((profile, index) =>
      problemsInAddress(
        (profile as { url?: unknown } | null)?.url,
        ['socialProfiles', index, 'url'],
        'The address of a profile',
      ),
    ),
    ...problemsInBase(siteUrl),
  ];
}

function problemsInAddress(value: unknown, path: Problem['path'], name: string): Problem[] {
  if (value === undefined || value === null || value === '') return [];
  const isAddress = typeof value === 'string' && !GAPS.test(value) && webAddress(value) !== null;
  if (isAddress && STARTS_PLAINLY.test(value as string)) return [];
  return [
    blocker(
      path,
      'address.not-web',
      `${name} must be a web address in one line, as in https://news.example.`,
    ),
  ];
}

/** Paths are hung on it: what stands after a question mark or a number sign would swallow them. */
function problemsInBase(siteUrl: unknown): Problem[] {
  if (typeof siteUrl !== 'string' || !/[?#]/u.test(siteUrl)) return [];
  return [
    blocker(['siteUrl'], 'address.not-a-base', 'The address of the site must end before any "?" or "#".'),
  ];
}

/** Browsers drop line breaks and tabs out of an address and trim it; a feed would carry them. */
const GAPS = /[\s\p{Cc}]/u;
/** Browsers also read `https:news.example`, a feed reader does not. */
const STARTS_PLAINLY = /^https?:\/\/[^/]/iu;
