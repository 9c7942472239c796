/**
 * The address of a media file whose bytes were replaced under the same name: `?v=` and its version, so that no cache
 * goes on showing the old picture. A file that was never replaced ('') keeps its plain address.
 */
export const versionedAddress = (url: string, version: string): string =>
  url === '' || version === ''
    ? url
    : `${url}${url.includes('?') ? '&' : '?'}v=${encodeURIComponent(version)}`;
