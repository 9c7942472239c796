/**
 * `npm run example:site`: a small newspaper's public site beside its CMS. Settings come from the environment or `.env`:
 *
 * - `CMS_URL` where the CMS is (http://127.0.0.1:1337), `MEDIA_URL` where browsers find its pictures (the same)
 * - `SITE_PORT` (4000) and `SITE_HOST` (127.0.0.1), `SITE_FOLDER` (.tmp/site) for the built pages
 * - `SITE_LOCALES` (en), the first one without a prefix in addresses
 * - `REBUILD_SECRET`, the same as the CMS has
 */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { site } from './build.mjs';
import { newsroom } from './cms.mjs';
import { receiver } from './receiver.mjs';
import { reporter } from './report.mjs';
import { server } from './serve.mjs';

if (existsSync('.env')) process.loadEnvFile('.env');
const { env } = process;
let lastLine = '';
const log = (line) => {
  if (line !== lastLine) process.stdout.write(`${line}\n`); // a CMS that is away is told once, not every five seconds
  lastLine = line;
};

const cmsUrl = (env.CMS_URL ?? `http://127.0.0.1:${env.PORT ?? 1337}`).replace(/\/$/, '');
const mediaUrl = env.MEDIA_URL ?? cmsUrl;
const host = env.SITE_HOST ?? '127.0.0.1';
const port = Number(env.SITE_PORT ?? 4000);
const folder = path.resolve(env.SITE_FOLDER ?? '.tmp/site');
const locales = (env.SITE_LOCALES ?? 'en').split(',').map((locale) => locale.trim());
const secret = env.REBUILD_SECRET || `whsec_${randomBytes(32).toString('base64')}`;

mkdirSync(folder, { recursive: true });
const settings = { siteUrl: `http://${host}:${port}`, mediaUrl, feedsUrl: `${mediaUrl}/api/feeds`, locales };
const news = site({ cms: newsroom(cmsUrl, locales), folder, settings });
const builder = receiver({ secret, build: news.build, report: reporter({ cmsUrl, secret, log }), log });

const web = server({ folder, redirectOf: news.redirectOf, receiver: builder });
web.listen(port, host, () => {
  const url = `http://${host}:${web.address().port}`;
  log(`The site is at ${url}, built from ${cmsUrl}`);
  if (!env.REBUILD_SECRET) connect(url);
  builder.buildEverything();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

/** Tells the CMS of this folder about the site, once: adds to its `.env`, never changes a line that is there. */
function connect(url) {
  const lines = [
    `REBUILD_URL=${url}/rebuild`,
    `REBUILD_SECRET=${secret}`,
    'DISPATCH_ALLOW_ADDRESSES=127.0.0.1/32',
  ];
  const taken = env.REBUILD_URL || env.REBUILD_ENDPOINTS || env.DISPATCH_ALLOW_ADDRESSES;
  const mayAdd = existsSync('.env') && !taken;
  if (mayAdd) appendFileSync('.env', `\n# The example site (npm run example:site)\n${lines.join('\n')}\n`);
  log(
    mayAdd
      ? 'Added to .env, so that every publish reaches this site. Start the CMS again to use it:'
      : 'For rebuilds on every publish, put this into the .env of the CMS and start it again:',
  );
  for (const line of lines) log(`  ${line.replace(/^(REBUILD_SECRET)=.*/, mayAdd ? '$1=…' : '$&')}`);
}
