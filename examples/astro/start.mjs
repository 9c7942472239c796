/**
 * `npm start`: waits for the newsroom, builds the site, serves it, and builds it again when the newsroom says that
 * something has changed. From the environment or `.env`: `CMS_URL` (http://127.0.0.1:1337), `REBUILD_SECRET` as the
 * newsroom has it, `SITE_PORT` (4000), `SITE_LOCALES` (en).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createNewsroom } from '@slugline/client';
import { nodeWebhook, sendReceipt } from '@slugline/client/webhooks';
import sirv from 'sirv';

if (existsSync('.env')) process.loadEnvFile('.env');
const { CMS_URL = 'http://127.0.0.1:1337', SITE_PORT = '4000', SITE_HOST = '127.0.0.1' } = process.env;
const { REBUILD_SECRET: secret, SITE_FOLDER = '.site' } = process.env;
const [next, live, old] = ['next', 'live', 'old'].map((name) => join(SITE_FOLDER, name));

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
  const env = {
    ...process.env,
    CMS_URL,
    SITE_OUT: next,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [join('node_modules', 'astro', 'astro.js'), 'build', '--silent'], {
    env,
    stdio: 'inherit',
  });
  if ((await new Promise((ended) => child.once('exit', ended))) !== 0) return false;
  await rm(old, { recursive: true, force: true });
  if (existsSync(live)) await rename(live, old);
  await rename(next, live);
  return true;
}

const receive = nodeWebhook({
  secret,
  onChange: ({ id }) => {
    waiting.push(id);
    void buildAll();
    return { state: 'building', message: 'The site is being built.' };
  },
});
/** No page: 301 to where the story is today, 410 where it was withdrawn, else 404. */
async function elsewhere({ url }, response) {
  const redirects = await newsroom.redirects();
  const known = redirects.ok && redirects.data.find(({ from }) => from === url.split('?')[0]);
  if (known?.to) return response.writeHead(301, { location: known.to }).end();
  response.writeHead(known ? 410 : 404).end('There is no such page.');
}

await mkdir(live, { recursive: true });
const files = sirv(live, { dev: true, etag: true });
const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/rebuild') return void receive(request, response);
  files(request, response, () => void elsewhere(request, response));
});
server.once('error', ({ code }) => {
  console.error(
    `The site cannot listen on ${SITE_HOST}:${SITE_PORT} (${code}). Set SITE_PORT to a free one.`,
  );
  process.exit(1);
});
await new Promise((listening) => server.listen(Number(SITE_PORT), SITE_HOST, listening));

for (let isTold = false; !(await fetch(`${CMS_URL}/api/health/ready`).catch(() => null))?.ok; isTold = true) {
  if (!isTold)
    console.log(`No newsroom answers at ${CMS_URL}. Start it in another terminal: npm run quickstart`);
  await wait(1_000);
}
if (!(await build())) process.exit(1);
isBuilding = false;
void buildAll();
console.log(`The site is at http://${SITE_HOST}:${SITE_PORT}, made from ${CMS_URL}`);
