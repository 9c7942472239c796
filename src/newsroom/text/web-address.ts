const READABLE = new Set(['http:', 'https:']);
const CLICKABLE = new Set(['http:', 'https:', 'mailto:']);

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * An http or https address in the form machines agree on (escaped, ASCII), or null for anything else.
 *
 * Parsed by the rules of browsers, so `java\nscript:` is seen for what it is.
 */
export function webAddress(address: string): string | null {
  const url = parsed(address);
  return url && READABLE.has(url.protocol) ? url.href : null;
}

/** Where a link in a story leads: http, https or mailto, or null. A path (`/world`) counts from `siteUrl`; '' leaves it rooted. */
export function linkAddress(address: string, siteUrl: string): string | null {
  if (siteUrl === '' && isPath(address)) return rooted(address);
  const url = parsed(isPath(address) ? withoutFinalSlash(siteUrl) + address : address);
  return url && CLICKABLE.has(url.protocol) ? url.href : null;
}

/** A page of the public site. What is no path leads to the front page rather than to another site. */
export function siteAddress(siteUrl: string, path: string): string {
  const address = withoutFinalSlash(siteUrl) + (isPath(path) ? path : '/');
  return webAddress(address) ?? address;
}

/**
 * A media file: files of the CMS have rooted addresses and count from `mediaUrl` ('' leaves them rooted), others are whole.
 * Null when it is neither (`data:`, `javascript:`).
 */
export function mediaAddress(mediaUrl: string, url: string): string | null {
  if (url.startsWith('//')) return webAddress(`https:${url}`);
  if (mediaUrl === '' && isPath(url)) return rooted(url);
  return webAddress(isPath(url) ? withoutFinalSlash(mediaUrl) + url : url);
}

/** A path in the form machines agree on; of it nothing can lead to another host. */
function rooted(path: string): string | null {
  const url = parsed(`https://host.invalid${path}`);
  return url && url.pathname + url.search + url.hash;
}

const isPath = (address: string): boolean => address.startsWith('/') && !/^\/[/\\]/u.test(address);

const withoutFinalSlash = (address: string): string =>
  address.endsWith('/') ? address.slice(0, -1) : address;
