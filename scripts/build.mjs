/**
 * `npm run build`: the server and the admin into `dist`. With `--if-needed`, as `quickstart` and the browser tests call
 * it, only when a source, a setting or a package has changed since; two of them at once build once. A build empties
 * `dist` first, so it is refused while a server runs from there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lockHash, refuseUnder, run } from './install.mjs';
import { serversHere } from './serving.mjs';

const BUILD_MARK = join('dist', '.slugline-build');
const BUSY = join('.tmp', 'building');

/** True when it built. Waits while another process builds. */
export function buildIfNeeded() {
  const isBuilt = () => {
    const isThere = existsSync(join('dist', 'build', 'index.html')) && existsSync(BUILD_MARK);
    return isThere && readFileSync(BUILD_MARK, 'utf8') === sourceHash();
  };
  if (isBuilt()) return false;
  mkdirSync('.tmp', { recursive: true });
  while (!isMine()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  if (isBuilt()) return false;
  build();
  rmSync(BUSY, { force: true });
  return true;
}

/**
 * Was this build made from the sources as they are? One that our own build did not mark (`strapi build`, an image that
 * brings no sources) is judged by its times.
 */
export function isBuiltFrom(folder, command) {
  const built = join(folder, 'src', 'commands', `${command}.js`);
  if (!existsSync(built)) return false;
  if (!existsSync('src')) return true;
  const mark = join(folder, '.slugline-build');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sourceHash()) return true;
  const newest = ['config', 'src']
    .flatMap(filesIn)
    .reduce((time, file) => Math.max(time, statSync(file).mtimeMs), 0);
  return statSync(built).mtimeMs >= newest;
}

/** The file of the process that builds; one that a killed process left behind is nobody's. */
function isMine() {
  try {
    writeFileSync(BUSY, String(process.pid), { flag: 'wx' });
    process.once('exit', () => rmSync(BUSY, { force: true }));
    return true;
  } catch {
    if (!isBusy()) rmSync(BUSY, { force: true });
    return false;
  }
}

function isBusy() {
  try {
    return process.kill(Number(readFileSync(BUSY, 'utf8')), 0);
  } catch (error) {
    return error.code === 'EPERM'; // alive, and somebody else's
  }
}

function build() {
  refuseUnder(serversHere('dist'), 'A newsroom is running from this build.');
  const wanted = sourceHash();
  mkdirSync(join('public', 'uploads'), { recursive: true });
  run(process.execPath, [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'], {
    STRAPI_TELEMETRY_DISABLED: 'true',
    NODE_ENV: 'production', // else editors get React and its store as developers have them, checking themselves at each letter
  });
  writeFileSync(BUILD_MARK, wanted);
}

/** Changes when anything that is built changes. */
export function sourceHash() {
  const hash = createHash('sha256').update(lockHash());
  for (const room of ['config', 'src', 'types', 'tsconfig.json']) {
    for (const file of filesIn(room)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (place.endsWith('.json')) return [place];
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(place, entry.name)) : [join(place, entry.name)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--if-needed')) buildIfNeeded();
  else build();
}
