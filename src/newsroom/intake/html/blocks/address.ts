import { linkAddress, webAddress } from '../../../text/web-address';

/** The address of a redirect that only counts clicks, as Google Docs and mail programs write it. */
function unwrapped(url: URL): string {
  const isCounter = /^www\.google\.[a-z.]+$/u.test(url.hostname) && url.pathname === '/url';
  const target = isCounter ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : null;
  return (target !== null && webAddress(target)) || url.href;
}

function absolute(address: string, base: string): string | null {
  const clean = address.trim();
  if (clean === '' || clean.startsWith('#')) return null;
  try {
    return new URL(clean, base === '' ? undefined : base).href;
  } catch {
    return clean.startsWith('/') && !clean.startsWith('//') ? clean : null;
  }
}

/**
 * Where a link of a page leads: http, https or mailto, as a whole address where the page's own (`base`) is known, else
 * rooted as it stands. Null for places on the page itself, and for whatever could run (`javascript:`, `data:`).
 */
export function linkOf(address: string, base: string): string | null {
  const whole = absolute(address, base);
  if (whole === null) return null;
  if (whole.startsWith('/')) return linkAddress(whole, 'https://base.invalid') === null ? null : whole;
  const link = linkAddress(whole, '');
  return link === null || link.startsWith('mailto:') ? link : unwrapped(new URL(link));
}

/** Where a picture or an embed is to be had, http or https (rooted where the page's address is not known); or null. */
export function pictureOf(address: string, base: string): string | null {
  const whole = absolute(address.startsWith('//') ? `https:${address}` : address, base);
  if (whole === null || whole.startsWith('/')) return whole;
  return webAddress(whole);
}
