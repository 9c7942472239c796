/**
 * From a fresh clone to an open newsroom in one command; a second run skips what is done.
 * Plain Node: it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, lockHash, run } from './install.mjs';
import { writeSettings } from './settings.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const BUILD_MARK = join('dist', '.slugline-build');

say('[1/5] Installing packages from the lockfile (minutes the first time)');
say(installIfNeeded() ? '      installed' : '      already installed');

say('[2/5] Settings in .env');
say(writeSettings() ? '      written, with random secrets' : '      already there, left alone');

say('[3/5] Building the server and the admin (about a minute the first time)');
say(buildIfNeeded() ? '      built' : '      already built');

const server = spawn(process.execPath, [join('dist', 'src', 'commands', 'quickstart.js')], {
  stdio: 'inherit',
  env: {
    ...process.env,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STARTUP_BANNER: 'false',
    STRAPI_LOG_LEVEL: process.env.STRAPI_LOG_LEVEL ?? 'error',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));

function buildIfNeeded() {
  const wanted = sourceHash();
  const isBuilt = existsSync(join('dist', 'build', 'index.html')) && existsSync(BUILD_MARK);
  if (isBuilt && readFileSync(BUILD_MARK, 'utf8') === wanted) return false;
  mkdirSync(join('public', 'uploads'), { recursive: true });
  run(process.execPath, [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'], {
    STRAPI_TELEMETRY_DISABLED: 'true',
    NODE_ENV: process.env.NODE_ENV ?? 'development',
  });
  writeFileSync(BUILD_MARK, wanted);
  return true;
}

/** Changes when anything that is built changes. */
function sourceHash() {
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
