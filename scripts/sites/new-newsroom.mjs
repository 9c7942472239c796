/**
 * Run by create-slugline in a newsroom that was just unpacked: its own package, its settings, and a site beside it in
 * `../site`, which both know of each other from the first start.
 */
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, secretOf } from './connect.mjs';
import { writeSettings } from '../settings.mjs';

const IGNORED = 'node_modules\ndist\nbuild\n.tmp\n.cache\n.strapi\n.env\npublic/uploads/*\n';
/** What only those who work on Slugline run; its tests and benches are not in the package. */
const NOT_OURS =
  /^(test|bench|lint|walls|unused|format|check|openapi|client|in-short|types$|pre|post|docs|release)/;
const SITE_URL = 'http://127.0.0.1:4000';
const SITE = join('..', 'site');

const site = process.argv[2] ?? 'none';
const lock = join('packages', 'newsroom-lock.json'); // npm packs no package-lock.json
if (existsSync(lock)) renameSync(lock, 'package-lock.json');
ownPackage();
writeFileSync('.gitignore', IGNORED);
writeSettings();
if (site !== 'none') siteBeside(join('examples', site));

function ownPackage() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const scripts = Object.entries(manifest.scripts).filter(([name]) => !NOT_OURS.test(name));
  const own = { ...manifest, name: 'newsroom', private: true, scripts: Object.fromEntries(scripts) };
  delete own.files;
  writeFileSync('package.json', `${JSON.stringify(own, null, 2)}\n`);
}

function siteBeside(example) {
  cpSync(example, SITE, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    const file = join(SITE, name);
    const client = readFileSync(file, 'utf8').replaceAll(
      'file:../../packages/',
      'file:../newsroom/packages/',
    );
    writeFileSync(file, client);
  }
  writeFileSync(join(SITE, '.npmrc'), 'install-links=true\n');
  writeFileSync(
    join(SITE, '.gitignore'),
    'node_modules\n.next\n.astro\n.site\n.env\n*.tsbuildinfo\nnext-env.d.ts\n',
  );
  const secret = secretOf({});
  connect(SITE_URL, secret, {});
  const settings = ['CMS_URL=http://127.0.0.1:1337', `REBUILD_SECRET=${secret}`];
  writeFileSync(join(SITE, '.env'), `${settings.join('\n')}\n`, { mode: 0o600 });
}
