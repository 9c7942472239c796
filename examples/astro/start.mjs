/**
 * `npm start`: waits for the newsroom, builds the site, serves it, and builds it again when the newsroom says that
 * something has changed. From the environment or `.env`: `CMS_URL` (http://127.0.0.1:1337), `REBUILD_SECRET` as the
 * newsroom has it, `SITE_PORT` (4000), `SITE_LOCALES` (en).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createNewsroom } from '@slugline/client';
import { nodeWebhook, sendReceipt } from '@slugline/client/webhooks';
import sirv from 'sirv';

if (existsSync('.env')) process.loadEnvFile('.env');
const { CMS_URL = 'http://127.0.0.1:1337', SITE_PORT = '4000', SITE_HOST = '127.0.0.1' } = process.env;
const { REBUILD_SECRET: secret, SITE_FOLDER = '.site' } = process.env;
const [next, live, old, server] = ['next', 'live', 'old', 'server'].map((name) => resolve(SITE_FOLDER, name));
const ASTRO = join('node_modules', 'astro', 'astro.js');
process.env.CMS_URL = CMS_URL; // for the build, and for the preview

const newsroom = createNewsroom({ url: CMS_URL });
const waiting = [];
let isBuilding = true; // the first build is nobody's message

/** One build at a time; all that comes meanwhile is built together afterwards. A failed build leaves the old pages. */
async function buildAll() {
  if (isBuilding) return;
  isBuilding = true;
  while (waiting.length > 0) {
    const ids = waiting.splice(0);
    const startedMs = Date.now();
    const isBuilt = await build();
    const seconds = ((Date.now() - startedMs) / 1_000).toFixed(1);
    const receipt = isBuilt
      ? { state: 'live', message: `All pages in ${seconds} s` }
      : { state: 'failed', message: `The build failed after ${seconds} s; the site stays as it was` };
    console.log(receipt.message);
    for (const id of ids) await sendReceipt(receipt, { id, url: CMS_URL, secret });
  }
  isBuilding = false;
}

async function build() {
  const env = { ...process.env, SITE_OUT: next, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [ASTRO, 'build', '--silent'], { env, stdio: 'inherit' });
  if ((await new Promise((ended) => child.once('exit', ended))) !== 0) return false;
  await rm(old, { recursive: true, force: true });
  if (existsSync(live)) await rename(live, old);
  await rename(join(next, 'client'), live);
  return true;
}

function onChange({ id }) {
  waiting.push(id);
  void buildAll();
  return { state: 'building', message: 'The site is being built.' };
}
const receive = nodeWebhook({ secret, onChange });

/** No page: 301 to where the story is today, 410 where it was withdrawn, else 404. */
async function elsewhere({ url }, response) {
  const redirects = await newsroom.redirects();
  const known = redirects.ok && redirects.data.find(({ from }) => from === url.split('?')[0]);
  if (known?.to) return response.writeHead(301, { location: known.to }).end();
  response.writeHead(known ? 410 : 404).end('There is no such page.');
}

await mkdir(live, { recursive: true });
const files = sirv(live, { dev: true, etag: true });
let preview; // the one page that is made at each visit; no story is in its code, so the first build's is kept
const site = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/rebuild') return void receive(request, response);
  if (/^\/preview\/?(\?|$)/.test(request.url) && preview) return void preview(request, response);
  files(request, response, () => void elsewhere(request, response));
});
site.once('error', ({ code }) => {
  console.error(`The site cannot listen on ${SITE_HOST}:${SITE_PORT} (${code}). Set another SITE_PORT.`);
  process.exit(1);
});
await new Promise((listening) => site.listen(Number(SITE_PORT), SITE_HOST, listening));

for (let isTold = false; !(await fetch(`${CMS_URL}/api/health/ready`).catch(() => null))?.ok; isTold = true) {
  if (!isTold)
    console.log(`No newsroom answers at ${CMS_URL}. Start it in another terminal: npm run quickstart`);
  await wait(1_000);
}
if (!(await build())) process.exit(1);
await rm(server, { recursive: true, force: true });
await rename(join(next, 'server'), server);
preview = (await import(join(server, 'entry.mjs'))).handler;
isBuilding = false;
void buildAll();
console.log(`The site is at http://${SITE_HOST}:${SITE_PORT}, made from ${CMS_URL}`);
