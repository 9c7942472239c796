/** Installs from the lockfile when what is installed is not what the lockfile says. Used before anything is there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** npm writes this beside what it installed; older than the lockfile means that the lockfile has changed since. */
const INSTALLED = join('node_modules', '.package-lock.json');

export const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** True when it had to install. Exits with npm's code when npm fails. */
export function installIfNeeded() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs)
    return false;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  return true;
}

/** Runs a program, its words on standard error; a failure ends this one with the same code. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
