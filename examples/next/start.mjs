/**
 * `npm start`: waits for the newsroom, builds the site, serves it. From the environment or `.env`: `CMS_URL`
 * (http://127.0.0.1:1337), `REBUILD_SECRET` as the newsroom has it, `SITE_PORT` (4000), `SITE_LOCALES` (en).
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

if (existsSync('.env')) process.loadEnvFile('.env');
const NEXT = 'node_modules/next/dist/bin/next';
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
const { CMS_URL = 'http://127.0.0.1:1337', SITE_PORT = '4000', SITE_HOST = '127.0.0.1' } = env;
env.CMS_URL = CMS_URL;

await refuseTakenPort();
await newsroomAnswers();
rmSync('.next', { recursive: true, force: true }); // what was read before is not proven by anybody
await next('build');
console.log(`The site is at http://${SITE_HOST}:${SITE_PORT}, made from ${CMS_URL}`);
await next('start', '-H', SITE_HOST, '-p', SITE_PORT);

async function newsroomAnswers() {
  for (let isTold = false; ; isTold = true) {
    const answer = await fetch(`${CMS_URL}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (!isTold)
      console.log(`No newsroom answers at ${CMS_URL}. Start it in another terminal: npm run quickstart`);
    await wait(1_000);
  }
}

async function refuseTakenPort() {
  const probe = createServer();
  await new Promise((free) => probe.once('error', taken).listen(Number(SITE_PORT), SITE_HOST, free));
  await new Promise((closed) => probe.close(closed));
}

function taken({ code }) {
  console.error(`The site cannot listen on ${SITE_HOST}:${SITE_PORT} (${code}). Set another SITE_PORT.`);
  process.exit(1);
}

function next(...words) {
  const child = spawn(process.execPath, [NEXT, ...words], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return new Promise((ended) =>
    child.once('exit', (code) => (code === 0 ? ended() : process.exit(code ?? 0))),
  );
}
