/**
 * What tells one address of a site from another: host without `www.`, path without its last slash, and the number where
 * a post is asked for by it. Protocol, fragment and everything else that is asked do not count. '' for no web address.
 */
export function linkKey(address: string, base: string): string {
  let url: URL;
  try {
    url = new URL(address, base === '' ? undefined : base);
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  const id =
    url.searchParams.get('p') ?? url.searchParams.get('page_id') ?? url.searchParams.get('attachment_id');
  const path = url.pathname.replace(/\/$/u, '');
  return `${url.host.replace(/^www\./u, '')}${decoded(path)}${id === null ? '' : `?p=${id}`}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC').toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
