/**
 * How fast a backlog is delivered, and what editors feel of it: `npm run bench:drain`, `-- 10000` for another number.
 *
 * Appends the messages to a fresh database while nothing delivers, starts the server, and measures from the moment it
 * listens: messages a second, the delay of the event loop (what a request waits on top), and memory. The receiver is a
 * process of its own and answers at once. SQLite unless DATABASE_CLIENT and its friends say otherwise; then the
 * database has to be an empty one.
 */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { instanceSecrets } from '../../tests/support/instance-secrets.ts';

const BUILD = join('.tmp', 'bench-drain');
const FILE = join('.tmp', 'bench-drain.db');
const AT_ONCE = 500;

/** Answers 204 to everything, and counts. */
function receive() {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      count += 1;
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => process.send({ count }));
  process.on('disconnect', () => process.exit(0));
}

async function measure(messages) {
  const receiver = fork(fileURLToPath(import.meta.url), ['receiver']);
  const told = () => new Promise((resolve) => receiver.once('message', resolve));
  const { port } = await told();

  const { compile } = await import('../../scripts/compile.mjs');
  rmSync(BUILD, { recursive: true, force: true });
  mkdirSync('.tmp', { recursive: true });
  compile(process.cwd(), BUILD);
  removeDatabase();
  Object.assign(process.env, {
    DATABASE_FILENAME: FILE,
    ...instanceSecrets(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'warn',
    REBUILD_URL: `http://127.0.0.1:${port}/hook`,
    REBUILD_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
  });
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi'); // its ES module does not load in Node
  const load = () => createStrapi({ appDir: process.cwd(), distDir: join(process.cwd(), BUILD) }).load();

  const closed = await load();
  const room = closed.get('slugline.wire-room');
  for (let at = 0; at < messages; at += AT_ONCE)
    await closed.db.connection.transaction((trx) =>
      room.append(
        trx,
        Array.from({ length: Math.min(AT_ONCE, messages - at) }, (_, index) => eventOf(at + index)),
      ),
    );
  await closed.destroy();

  const open = await load();
  const rssBefore = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  await new Promise((resolve) => open.server.listen(0, '127.0.0.1', resolve));
  delay.enable();
  const startedMs = performance.now();
  let rssMost = rssBefore;
  while ((await open.get('slugline.wire-room').outbox.agenda()).length > 0) {
    rssMost = Math.max(rssMost, process.memoryUsage().rss);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const seconds = (performance.now() - startedMs) / 1_000;
  delay.disable();
  receiver.send('count');
  const { count } = await told();
  console.table({
    [`${process.env.DATABASE_CLIENT ?? 'sqlite'}, ${messages} pending at boot`]: {
      'messages heard': count,
      'a second': Math.round(messages / seconds),
      'event loop p50 ms': round(delay.percentile(50)),
      'event loop p99 ms': round(delay.percentile(99)),
      'event loop max ms': round(delay.max),
      'memory on top MB': Math.round((rssMost - rssBefore) / 1_000_000),
    },
  });
  await open.destroy();
  receiver.disconnect();
  removeDatabase();
  process.exit(0);
}

/** In ms, without the resolution of the measurement itself. */
const round = (nanoseconds) => Math.max(0, Math.round(nanoseconds / 1e5) / 10 - 5);

function removeDatabase() {
  for (const end of ['', '-wal', '-shm']) rmSync(FILE + end, { force: true });
}

const eventOf = (number) => ({
  documentId: `story${number}`,
  locale: 'en',
  slug: `harbour-story-${number}`,
  previousSlug: null,
  kind: 'published',
  reason: 'The story was published.',
  paths: [`/world/harbour-story-${number}`, '/', '/world', '/api/feeds/rss.xml'],
  tags: [`article-story${number}`, 'list-en', 'section-world', 'feeds'],
  occurredAt: '2026-03-01T12:00:00.000Z',
  headline: `Harbour story ${number}`,
});

if (process.argv[2] === 'receiver') receive();
else await measure(Number(process.argv[2] ?? 10_000));
