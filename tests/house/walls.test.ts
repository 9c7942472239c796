import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CRUISE = path.join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

let house = '';
beforeAll(() => {
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  house = mkdtempSync(path.join(ROOT, '.tmp', 'walls-'));
  for (const file of ['src', 'walls.mjs', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(ROOT, file), path.join(house, file), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const CROSSINGS = [
  ['src/newsroom/slug/added.ts', "import '../../dispatch/circuit';", 'wall of newsroom/slug'],
  [
    'src/newsroom/in-short/words/added.ts',
    "import '../choosing/key-points';",
    'wall of newsroom/in-short/words',
  ],
  [
    'src/newsroom/in-short/likelihood/added.ts',
    "import type { Candidate } from '../choosing/candidates';\nexport type Added = Candidate;",
    'wall of newsroom/in-short/likelihood',
  ],
  ['src/stores/slugs/added.ts', "import '../../document-middlewares/close-drafts';", 'wall of stores/slugs'],
  ['src/newsroom/text/added.ts', "import 'node:fs';", 'rules use nothing of Node'],
  ['src/admin/deliveries/added.ts', "import '../../stores/wire/outbox';", 'wall of admin/deliveries'],
] as const;

it('a wall that is crossed fails lint, types and Node included', () => {
  for (const [file, line] of CROSSINGS)
    writeFileSync(path.join(house, file), `${line}\nexport const added = 1;\n`);
  const { stdout } = spawnSync(
    'node',
    [CRUISE, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    { cwd: house, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const seen = summary.violations.map(({ from, rule }) => [from, rule.name]);
  expect(seen).toEqual(expect.arrayContaining(CROSSINGS.map(([file, , wall]) => [file, wall])));
});

it('no folder of code is a warehouse', () => {
  const full: string[] = [];
  const look = (folder: string) => {
    const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
    if (entries.filter((entry) => entry.isFile()).length > 20) full.push(folder);
    for (const entry of entries) if (entry.isDirectory()) look(path.join(folder, entry.name));
  };
  for (const folder of ['src', 'tests', 'bench', 'scripts', 'config']) look(folder);
  expect(full).toEqual([]);
});
