/**
 * `npm run test:nodes [-- --quick] [22 24]`: does it build, do the rules hold and does a real Strapi save a story on each
 * of these Nodes? `--quick` leaves the admin's build and half of the rules out.
 *
 * A Node comes from the npm registry, in the package that `node` there installs for this system; it brings the headers
 * that better-sqlite3 is compiled against. The sources are copied, and the packages linked, to `.tmp/nodes/<major>`: what
 * runs from this folder is never touched. A Node and its binaries are kept until they change.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { installIfNeeded, lockHash, run } from '../install.mjs';

const asked = process.argv.slice(2);
const isQuick = asked.includes('--quick');
const majors = asked.filter((argument) => /^\d+$/.test(argument));

const SOURCES = 'bench config database deploy docs examples public scripts src tests types'.split(' ');
const SETTINGS = ['.env.example', 'jest.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];
const RULES = isQuick ? ['tests/newsroom/in-short', 'tests/dispatch'] : ['tests/newsroom', 'tests/dispatch'];
const SAVES = 'tests/strapi/saves/saving-an-article.test.ts';
/** Compiled for one Node only; sharp and the other binaries here keep to an interface that all Nodes have. */
const OF_ONE_NODE = 'better-sqlite3';

installIfNeeded();
const failed = (majors.length > 0 ? majors : ['22', '24']).filter((major) => !passesOn(major));
if (failed.length > 0) {
  console.error(`Failed on Node ${failed.join(' and ')}.`);
  process.exit(1);
}

/** Build (unless quick), rules and saves on one Node; the first that fails ends it. */
function passesOn(major) {
  const place = resolve('.tmp', 'nodes', major);
  const home = nodeIn(place, major);
  const node = join(home, 'bin', 'node');
  const tree = join(place, 'tree');
  console.log(`== Node ${versionOf(home)}`);
  const passes = (command, ...words) => runs(tree, home, command, ...words);
  copySources(tree);
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  return (
    hasPackages(tree, versionOf(home), () => passes('npm', 'rebuild', OF_ONE_NODE)) &&
    (isQuick || passes(node, join('scripts', 'build.mjs'))) &&
    passes(node, jest, '--maxWorkers=2', '--silent', ...RULES) &&
    passes(node, jest, '--silent', SAVES)
  );
}

function runs(tree, home, command, ...words) {
  console.log(`-- ${[command.replace(/^.*[\\/]/, ''), ...words].join(' ')}`);
  const env = {
    ...process.env,
    PATH: [join(home, 'bin'), process.env.PATH].join(delimiter), // npm's scripts ask for "node"
    npm_config_build_from_source: 'true', // no look at GitHub for a ready-made one
    npm_config_nodedir: home, // the headers, or node-gyp would fetch them from nodejs.org
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  return spawnSync(command, words, { cwd: tree, stdio: 'inherit', env }).status === 0;
}

/** Where the newest Node of this major is unpacked, headers and all. */
function nodeIn(place, major) {
  const name = `node-${process.platform}-${process.arch}`;
  const home = join(place, 'node', 'node_modules', name);
  if (existsSync(home)) return home;
  mkdirSync(join(place, 'node'), { recursive: true });
  run('npm', [
    'install',
    '--prefix',
    join(place, 'node'),
    '--no-save',
    '--no-audit',
    '--no-fund',
    `${name}@${major}`,
  ]);
  return home;
}

function versionOf(home) {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
}

/** The sources as they are now; what was built or stored there before goes. */
function copySources(tree) {
  for (const name of existsSync(tree) ? readdirSync(tree) : [])
    if (name !== 'node_modules') rmSync(join(tree, name), { recursive: true });
  for (const name of [...SOURCES, ...SETTINGS])
    if (existsSync(name)) cpSync(name, join(tree, name), { recursive: true });
}

/** Links the packages of this folder into the tree, with the one of a single Node compiled anew; true when all is there. */
function hasPackages(tree, version, compile) {
  const packages = join(tree, 'node_modules');
  const mark = join(packages, '.compiled-for');
  const wanted = `${version} ${lockHash()}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return true;
  rmSync(packages, { recursive: true, force: true });
  linkFolder('node_modules', packages);
  rmSync(join(packages, OF_ONE_NODE), { recursive: true });
  cpSync(join('node_modules', OF_ONE_NODE), join(packages, OF_ONE_NODE), { recursive: true }); // a link would be compiled over
  if (!compile()) return false;
  writeFileSync(mark, wanted);
  return true;
}

function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(here, there);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else linkSync(here, there);
  }
}
