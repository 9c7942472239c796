/**
 * Installs from the lockfile where what is installed is not what the lockfile says, and never under a server that runs
 * from this folder. Used before anything is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serversHere } from './serving.mjs';

/** npm writes here what it installed. */
const INSTALLED = join('node_modules', '.package-lock.json');

export const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Holds the number of the process that installs. */
const LOCK = join('.tmp', 'install.pid');

/**
 * The first package that is missing or of another version, or null. What only developers or other systems need counts
 * where it is there: a server may have been installed without.
 */
function firstMissing({ withoutDev }) {
  if (!existsSync(INSTALLED)) return 'all of them';
  if (!withoutDev && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs) return null;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packages(INSTALLED);
  for (const [place, { version, optional, dev, devOptional, link }] of Object.entries(
    packages('package-lock.json'),
  )) {
    if (place === '' || link) continue;
    const isSpare = optional || devOptional || (withoutDev && dev);
    if (isSpare && !installed[place]) continue;
    if (installed[place]?.version !== version) return place.replace(/^.*node_modules\//, '');
  }
  return null;
}

/**
 * True when it had to install. Exits with npm's code when npm fails, and with 1 where a server runs from these packages.
 * Two commands at once install once.
 */
export function installIfNeeded() {
  const isInstalled = () => firstMissing({ withoutDev: false }) === null;
  if (isInstalled()) return false;
  takeTurn();
  try {
    // Whoever waited finds it done.
    if (isInstalled()) return true;
    refuseUnder(serversHere(), 'The packages have changed, and a newsroom is running from this folder.');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    rmSync(LOCK, { force: true });
  }
  return true;
}

/**
 * For a command that may run beside a server: installs into an empty folder only. Else it runs with what is there, as
 * the server does, and says so where that is not what the lockfile says.
 */
export function usePackages() {
  if (!existsSync('node_modules')) return void installIfNeeded();
  const missing = firstMissing({ withoutDev: true });
  if (missing === null) return;
  process.stderr.write(
    `The installed packages are not those of package-lock.json (first: ${missing}). ` +
      'This command goes on with what is there; "npm ci" installs the others, with the server stopped.\n',
  );
}

/** Ends with a sentence where a server would lose the ground under its feet. */
export function refuseUnder(servers, sentence) {
  if (servers.length === 0) return;
  rmSync(LOCK, { force: true });
  process.stderr.write(
    `${sentence} Stop it (process ${servers.map(({ pid }) => pid).join(', ')}) and try again.\n`,
  );
  process.exit(1);
}

/** Waits until no other process installs here; one that died while it did is passed over. */
function takeTurn() {
  mkdirSync('.tmp', { recursive: true });
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  let isTold = false;
  while (!linked(mine, LOCK)) {
    if (!isAlive(Number(pidIn(LOCK)))) rmSync(LOCK, { force: true });
    else if (!isTold) process.stderr.write('Another command installs the packages; this one waits for it.\n');
    isTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  }
  rmSync(mine, { force: true });
  process.on('exit', () => {
    if (pidIn(LOCK) === String(process.pid)) rmSync(LOCK, { force: true });
  });
}

const linked = (from, to) => {
  try {
    linkSync(from, to); // the file and what it says appear at once
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

const pidIn = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const isAlive = (pid) => {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs a program, its words on standard error; a failure ends this one with the same code. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
