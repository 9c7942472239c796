import path from 'node:path';

/** One spelling for each address: percent-encoded as `URL` does it, no slash at the end. */
export const plainPath = (address) => {
  const { pathname } = new URL(`http://site.example/${address.replace(/^\//, '')}`);
  const encoded = pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return encoded.length > 1 && encoded.endsWith('/') ? encoded.slice(0, -1) : encoded;
};

/** Where the page of an address lies in the folder. Addresses stay encoded, so none can leave it. */
export const fileOf = (address) => path.join('.', address, 'index.html');

/** The front page of a locale; the first locale of the site has no prefix. */
export const homeOf = (locale, locales) => (locale === locales[0] ? '/' : `/${locale}`);

/** Lower case, every run of white space one hyphen: as the paths in a rebuild message have it. */
export const tagPath = (tag, home) =>
  `${home === '/' ? '' : home}/tags/${encodeURIComponent(tag.toWellFormed().trim().toLowerCase().split(/\s+/u).join('-'))}`;
