/** Installs from the lockfile when what is installed is not what the lockfile says. Used before anything is there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** npm writes this beside what it installed; older than the lockfile means that the lockfile has changed since. */
const INSTALLED = join('node_modules', '.package-lock.json');

export const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Holds the number of the process that installs. */
const LOCK = join('.tmp', 'install.pid');

const isInstalled = () =>
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** True when it had to install. Exits with npm's code when npm fails. Two commands at once install once. */
export function installIfNeeded() {
  if (isInstalled()) return false;
  takeTurn();
  try {
    // Whoever waited finds it done.
    if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    rmSync(LOCK, { force: true });
  }
  return true;
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
