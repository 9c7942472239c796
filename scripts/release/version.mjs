/**
 * `npm run release:version`: the next version from what lies in `.changeset`, into `package.json` and `CHANGELOG.md`, and
 * the same version into every package. One version for all: a client fits the newsroom of its number.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../install.mjs';

run('npx', ['--yes', '@changesets/cli@2.31.1', 'version']);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of readdirSync('packages')) {
  const file = join('packages', name, 'package.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/("version": ")[^"]+/, `$1${version}`));
}
process.stdout.write(`All packages are ${version}. "npm install" brings it into the lockfiles.\n`);
