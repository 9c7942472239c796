/**
 * `npm run example:next`, `npm run example:astro`: the site of that folder beside the newsroom of this one. Builds the
 * client, installs the site from its own lockfile, connects both by `.env`, and starts it.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { connect, newsroomUrl, readEnv, secretOf } from './connect.mjs';
import { installIfNeeded, run, usePackages } from '../install.mjs';
import { serversHere } from '../serving.mjs';
import { writeSettings } from '../settings.mjs';

const SITES = ['next', 'astro'];
const name = process.argv[2];
if (!SITES.includes(name)) {
  process.stderr.write(`There is an example for each of: ${SITES.join(', ')}.\n`);
  process.exit(2);
}
const folder = join('examples', name);

if (serversHere().length > 0) usePackages();
else installIfNeeded(); // waits where quickstart installs just now
prepare();
if (process.argv.includes('--install-only')) process.exit(0);
if (!process.env.REBUILD_SECRET) writeSettings();
readEnv();
const { SITE_PORT = '4000', SITE_HOST = '127.0.0.1' } = process.env;
const secret = secretOf(process.env);
for (const line of connect(`http://${SITE_HOST}:${SITE_PORT}`, secret, process.env))
  process.stdout.write(`${line}\n`);

const site = spawn(process.execPath, ['start.mjs'], {
  cwd: folder,
  stdio: 'inherit',
  // Nothing of the newsroom's own settings is a site's business.
  env: {
    ...without(process.env, /^(PORT$|HOST$|APP_KEYS|DATABASE_|.*_(SALT|SECRET|KEY)$|ADMIN_)/),
    CMS_URL: newsroomUrl(process.env),
    REBUILD_SECRET: secret,
    SITE_PORT,
    SITE_HOST,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => site.kill(signal));
site.on('exit', (code) => process.exit(code ?? 0));

/** The packages of the site's own lockfile, and the client as it is in this tree. */
function prepare() {
  run(process.execPath, [join('scripts', 'build-client.mjs')]);
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const isInstalled =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
  if (!isInstalled) {
    process.stdout.write(`Installing ${folder} from its lockfile (a minute the first time)\n`);
    run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
  }
  const client = join(folder, 'node_modules', '@slugline', 'client');
  cpSync(join('packages', 'client', 'dist'), join(client, 'dist'), { recursive: true });
}

function without(env, names) {
  return Object.fromEntries(Object.entries(env).filter(([variable]) => !names.test(variable)));
}
