/**
 * From a fresh clone to an open newsroom in one command; a second run skips what is done.
 * Plain Node: it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { writeSettings } from './settings.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

say('[1/5] Installing packages from the lockfile (minutes the first time)');
say(installIfNeeded() ? '      installed' : '      already installed');

say('[2/5] Settings in .env');
say(writeSettings() ? '      written, with random secrets' : '      already there, left alone');

say('[3/5] Building the server and the admin (about a minute the first time)');
say(buildIfNeeded() ? '      built' : '      already built');

serve();

/** The server; a site that has told it about itself in `.env` is heard at once, without anybody starting it again. */
function serve() {
  let isChanged = false;
  const server = spawn(process.execPath, [join('dist', 'src', 'commands', 'quickstart.js')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      STRAPI_TELEMETRY_DISABLED: 'true',
      STARTUP_BANNER: 'false',
      STRAPI_LOG_LEVEL: process.env.STRAPI_LOG_LEVEL ?? 'error',
    },
  });
  const end = (signal) => server.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  watchFile('.env', { interval: 500 }, () => {
    isChanged = true;
    say('      .env has changed: opening the newsroom again');
    server.kill('SIGTERM');
  });
  server.on('exit', (code, signal) => {
    unwatchFile('.env');
    for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(one, end);
    if (isChanged) serve();
    else process.exit(code ?? (signal ? 0 : 1));
  });
}
