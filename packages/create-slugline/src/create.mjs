import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { told } from './told.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * A newsroom in `folder/newsroom`, and a site in `folder/site`. How both are set up is the newsroom's own business
 * (`scripts/sites/new-newsroom.mjs` of its version). A folder that holds something is left alone.
 */
export async function create({ folder, site, from }) {
  const home = resolve(folder);
  if (existsSync(home) && readdirSync(home).length > 0)
    throw told(`${folder} is not empty: nothing was made.`);
  const newsroom = join(home, 'newsroom');
  mkdirSync(newsroom, { recursive: true });
  unpack(from, newsroom);
  run(process.execPath, [join('scripts', 'sites', 'new-newsroom.mjs'), site], newsroom);

  const say = (line) => process.stdout.write(`${line}\n`);
  say(`The newsroom is in ${join(folder, 'newsroom')}. Open it:`);
  say(`  cd ${join(folder, 'newsroom')} && npm run quickstart`);
  if (site === 'none') return;
  say(`The site is in ${join(folder, 'site')}. In another terminal:`);
  say(`  cd ${join(folder, 'site')} && npm install && npm start`);
}

/** The tarball of the newsroom: the one that was named, or what is published of this version. */
function unpack(from, into) {
  if (from !== undefined && !existsSync(from)) throw told(`There is no file ${from}.`);
  const own = from === undefined ? mkdtempSync(join(tmpdir(), 'create-slugline-')) : null;
  try {
    const tarball = own === null ? resolve(from) : published(own);
    run('tar', ['-xzf', tarball, '-C', into, '--strip-components=1'], into);
  } finally {
    if (own !== null) rmSync(own, { recursive: true, force: true });
  }
}

function published(into) {
  run('npm', ['pack', `slugline@${version}`, '--silent', '--pack-destination', into], into);
  return join(
    into,
    readdirSync(into).find((name) => name.endsWith('.tgz')),
  );
}

function run(program, words, cwd) {
  const { status, error, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (error) throw told(`${program} could not be run: ${error.message}`);
  if (status !== 0) throw told(`${program} ${words[0]} failed:\n${stderr}`);
}
