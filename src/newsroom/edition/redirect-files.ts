import { flattenRedirects } from './redirects';
import type { Redirect } from './redirects';

/** As `GET /api/redirects?format=json` answers: flat rules, addresses as they stand in a request line. */
export const redirectsJson = (rows: readonly Redirect[]): Redirect[] =>
  flattenRedirects(rows).map(({ from, to, status }) => ({
    from: encodeURI(from),
    to: to && encodeURI(to),
    status,
  }));

/**
 * A `_redirects` file for Netlify and Cloudflare Pages.
 *
 * Withdrawn stories show the site's 404 page with the status 410. Netlify does that; Cloudflare Pages knows
 * redirects only and passes over such lines, so they come last.
 */
export function redirectsNetlify(rows: readonly Redirect[]): string {
  const rules = redirectsJson(rows);
  const moved = rules.filter(({ status }) => status === 301).map(({ from, to }) => `${from} ${to} 301`);
  const gone = rules.filter(({ status }) => status === 410).map(({ from }) => `${from} /404.html 410`);
  return [...moved, ...gone].map((line) => `${line}\n`).join('');
}

/**
 * Two nginx maps, `$slugline_moved` and `$slugline_gone`, for the `http` block. In `server`:
 * `if ($slugline_gone) { return 410; }  if ($slugline_moved) { return 301 $slugline_moved; }`
 *
 * `$uri` is already decoded, so old addresses are written decoded and new ones encoded. Sizes are set because an
 * address may be longer than nginx's bucket of 64 bytes, and nginx would not start.
 */
export function redirectsNginx(rows: readonly Redirect[]): string {
  const flat = flattenRedirects(rows);
  const moved = flat
    .filter(({ to }) => to !== null)
    .map(({ from, to }) => `  "${from}" "${encodeURI(to ?? '')}";\n`);
  const gone = flat.filter(({ to }) => to === null).map(({ from }) => `  "${from}" 1;\n`);
  return [
    '# In server: if ($slugline_gone) { return 410; }  if ($slugline_moved) { return 301 $slugline_moved; }\n',
    `map_hash_bucket_size 8192;\nmap_hash_max_size ${mapSize(flat.length)};\n`,
    `map $uri $slugline_moved {\n  default "";\n${moved.join('')}}\n`,
    `map $uri $slugline_gone {\n  default 0;\n${gone.join('')}}\n`,
  ].join('');
}

/** The power of two above the number of rules, at least nginx's own default. */
const mapSize = (rules: number): number => Math.max(2_048, 2 ** Math.ceil(Math.log2(rules + 1)));
