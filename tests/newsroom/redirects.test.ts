import fc from 'fast-check';
import { redirectsJson, redirectsNetlify, redirectsNginx } from '../../src/newsroom/edition/redirect-files';
import { flattenRedirects } from '../../src/newsroom/edition/redirects';
import type { Redirect } from '../../src/newsroom/edition/redirects';

const moved = (from: string, to: string): Redirect => ({ from, to, status: 301 });
const gone = (from: string): Redirect => ({ from, to: null, status: 410 });

describe('redirects', () => {
  it.each<[string, Redirect[], Redirect[]]>([
    ['one step stays one', [moved('/a', '/b')], [moved('/a', '/b')]],
    [
      'a chain becomes one step each',
      [moved('/a', '/b'), moved('/b', '/c')],
      [moved('/a', '/c'), moved('/b', '/c')],
    ],
    [
      'in whatever order it comes',
      [moved('/b', '/c'), moved('/a', '/b')],
      [moved('/b', '/c'), moved('/a', '/c')],
    ],
    ['a chain that ends in nothing is gone', [moved('/a', '/b'), gone('/b')], [gone('/a'), gone('/b')]],
    [
      'going back to an old slug removes its own',
      [moved('/a', '/b'), moved('/b', '/a')],
      [moved('/b', '/a')],
    ],
    [
      'a circle of three ends where the latest points',
      [moved('/a', '/b'), moved('/b', '/c'), moved('/c', '/a'), moved('/x', '/b')],
      [moved('/b', '/a'), moved('/c', '/a'), moved('/x', '/a')],
    ],
    ['the later of two for one address counts', [moved('/a', '/b'), moved('/a', '/c')], [moved('/a', '/c')]],
    ['an address does not lead to itself', [moved('/a', '/a')], []],
    ['encoded and decoded addresses are the same', [moved('/k%C3%BCste', '/b')], [moved('/küste', '/b')]],
  ])('%s', (_name, rows, flat) => {
    expect(flattenRedirects(rows)).toEqual(flat);
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/a b',
    '/a\n/b /c 301',
    '/a";return 200;"',
    '/a{b}',
    '/$host',
    '/../etc',
    '/%2e%2e/x',
    '/a#b',
    '/a?b',
    '/*',
    '/:splat',
    '/%',
    '',
    'a',
    '/\\evil.example',
    `/${'x'.repeat(3_000)}`,
  ])('%j is no address of ours', (path) => {
    expect(flattenRedirects([moved(path, '/b'), moved('/a', path), gone(path)])).toEqual([]);
  });

  it('walks a chain of 100,000 without a stack', () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => moved(`/s/${n}`, `/s/${n + 1}`));
    const flat = flattenRedirects(rows);
    expect(flat).toHaveLength(100_000);
    expect(new Set(flat.map(({ to }) => to))).toEqual(new Set(['/s/100000']));
  });

  it('never needs two steps and never goes round, whatever the history', () => {
    const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e');
    const row = fc.oneof(
      fc.tuple(path, path).map(([a, b]) => moved(a, b)),
      path.map(gone),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const flat = flattenRedirects(rows);
        const from = new Set(flat.map((rule) => rule.from));
        for (const { to } of flat) expect(to === null || !from.has(to)).toBe(true);
      }),
    );
  });

  const rows = [moved('/coast/old', '/coast/new'), gone('/coast/lost'), moved('/küste/alt', '/küste/neu')];

  it('are exported as JSON', () => {
    expect(redirectsJson(rows)).toEqual([
      moved('/coast/old', '/coast/new'),
      gone('/coast/lost'),
      moved('/k%C3%BCste/alt', '/k%C3%BCste/neu'),
    ]);
  });

  it('are exported for Netlify and Cloudflare, one rule a line', () => {
    expect(redirectsNetlify(rows)).toBe(
      '/coast/old /coast/new 301\n/k%C3%BCste/alt /k%C3%BCste/neu 301\n/coast/lost /404.html 410\n',
    );
    expect(redirectsNetlify([])).toBe('');
  });

  it('are exported for nginx, which matches decoded addresses', () => {
    const file = redirectsNginx(rows);
    expect(file).toContain('map $uri $slugline_moved {\n  default "";\n  "/coast/old" "/coast/new";\n');
    expect(file).toContain('  "/küste/alt" "/k%C3%BCste/neu";\n');
    expect(file).toContain('map $uri $slugline_gone {\n  default 0;\n  "/coast/lost" 1;\n}\n');
  });
});
