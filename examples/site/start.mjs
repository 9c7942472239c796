/**
 * `npm run example:site`: a small newspaper's public site beside its CMS. Settings come from the environment or `.env`:
 *
 * - `CMS_URL` where the CMS is (where one runs from this folder, else http://127.0.0.1:1337), `MEDIA_URL` where browsers find its pictures (the same)
 * - `SITE_PORT` (4000) and `SITE_HOST` (127.0.0.1), `SITE_FOLDER` (.tmp/site) for the built pages
 * - `SITE_LOCALES` (en), the first one without a prefix in addresses
 * - `REBUILD_SECRET`, the same as the CMS has
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { connect, newsroomUrl, readEnv, secretOf } from '../../scripts/sites/connect.mjs';
import { site } from './build.mjs';
import { newsroom } from './cms.mjs';
import { previewer } from './preview.mjs';
import { receiver } from './receiver.mjs';
import { reporter } from './report.mjs';
import { server } from './serve.mjs';

readEnv();
const { env } = process;
let lastLine = '';
const log = (line) => {
  if (line !== lastLine) process.stdout.write(`${line}\n`); // a CMS that is away is told once, not every five seconds
  lastLine = line;
};

const cmsUrl = newsroomUrl(env);
const mediaUrl = env.MEDIA_URL ?? cmsUrl;
const host = env.SITE_HOST ?? '127.0.0.1';
const port = Number(env.SITE_PORT ?? 4000);
const folder = path.resolve(env.SITE_FOLDER ?? '.tmp/site');
const locales = (env.SITE_LOCALES ?? 'en').split(',').map((locale) => locale.trim());
const secret = secretOf(env);

mkdirSync(folder, { recursive: true });
const settings = { siteUrl: `http://${host}:${port}`, mediaUrl, feedsUrl: `${mediaUrl}/api/feeds`, locales };
const cms = newsroom(cmsUrl, locales);
const news = site({ cms, folder, settings });
const builder = receiver({ secret, build: news.build, report: reporter({ cmsUrl, secret, log }), log });

const preview = previewer({ cms, settings, folder });
const web = server({ folder, redirectOf: news.redirectOf, receiver: builder, preview });
web.once('error', ({ code }) => {
  process.stderr.write(`The site cannot listen on ${host}:${port} (${code}). Set SITE_PORT to a free one.\n`);
  process.exit(1);
});
web.listen(port, host, () => {
  const url = `http://${host}:${web.address().port}`;
  log(`The site is at ${url}, built from ${cmsUrl}`);
  for (const line of connect(url, secret, env)) log(line);
  builder.buildEverything();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
