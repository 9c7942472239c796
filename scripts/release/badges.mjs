/**
 * The badges of the README, from what they speak of: no service is asked, and `tests/house/links.test.ts` says when one is no
 * longer true. `node scripts/release/badges.mjs` draws them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Each badge by the name of its file, as it has to be now. */
export function badges() {
  const { license, engines, dependencies } = json('package.json');
  const { openapi } = json(join('docs', 'openapi.json'));
  return Object.fromEntries(
    [
      ['licence', license],
      ['node', engines.node.replace('>=', '').replace(' <=', ' to ').replaceAll('.x', '')],
      ['strapi', dependencies['@strapi/strapi']],
      ['openapi', openapi],
    ].map(([what, value]) => [join('docs', 'pictures', `badge-${what}.svg`), badge(what, value)]),
  );
}

/** About what Verdana of 11 px takes. */
const widthOf = (text) => 10 + Math.round(text.length * 6.8);

function badge(what, value) {
  const [left, right] = [what, value].map(widthOf);
  const words = (text, at) => `<text x="${at}" y="14" text-anchor="middle">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${what}: ${value}">
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#9b1c1c"/>
<g fill="#fff" font-family="Verdana,sans-serif" font-size="11">${words(what, left / 2)}${words(value, left + right / 2)}</g>
</svg>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, svg] of Object.entries(badges())) writeFileSync(file, svg);
