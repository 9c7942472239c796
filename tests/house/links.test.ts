import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const TEXTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md'],
  ...['docs', 'docs/decisions', 'packages/client', 'packages/create-slugline'].flatMap(pagesIn),
  ...readdirSync(path.join(ROOT, 'examples')).flatMap((name) => pagesIn(`examples/${name}`)),
];

function pagesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
}

/** Where the links and pictures of a page lead, and which pages it names as files. */
function namedIn(page: string): string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8').replace(/```[^]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]{0,100}\)/g)]
    .map(([, to]) => to ?? '')
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => path.join(path.dirname(page), to));
  const named = [...text.matchAll(/`((?:docs|examples|packages)\/[\w./-]+\.\w+)`/g)].map(
    ([, to]) => to ?? '',
  );
  return [...links, ...named];
}

it.each(TEXTS)('everything that %s leads to is there', (page) => {
  expect(namedIn(page).filter((to) => !existsSync(path.join(ROOT, to)))).toEqual([]);
});

it('a package has the version of the newsroom that it fits', () => {
  const versionOf = (file: string) =>
    (JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as { version: string }).version;
  const own = versionOf('package.json');
  const packages = readdirSync(path.join(ROOT, 'packages'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(packages.map(({ name }) => versionOf(`packages/${name}/package.json`))).toEqual(
    packages.map(() => own),
  );
});

it('the badges of the README say what is so', () => {
  const drawn = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { badges } from './scripts/release/badges.mjs'; console.log(JSON.stringify(badges()))",
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  for (const [file, svg] of Object.entries(JSON.parse(drawn) as Record<string, string>))
    expect([file, readFileSync(path.join(ROOT, file), 'utf8')]).toEqual([file, svg]);
});
