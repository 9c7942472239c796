/**
 * `npm run bench:growth -- --large 100000 --database sqlite`: what readers and editors wait for in a large archive
 * beside a small one, both of ours, interleaved in one run. See docs/benchmarks.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median';
import { dropDatabases, prepareOurs } from './prepare';
import { rateOf } from './rate';
import { bySlug, newest, page, sections, slugs } from './requests';
import type { ServerProcess } from './server-process';
import { atRest } from './at-rest';
import { timedWrites } from './write-article';

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '1000' },
    large: { type: 'string', default: '100000' },
    database: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '6000' },
    writes: { type: 'string', default: '40' },
    postgres: {
      type: 'string',
      default: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432',
    },
  },
});

/** Two figures each: per second or ms, and the server's processor time in ms. */
type Figures = [number, number];

async function main(): Promise<void> {
  const kind = values.database === 'postgres' ? 'postgres' : 'sqlite';
  const sizes = [Number(values.small), Number(values.large)];
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-growth-'));
  const ready = [];
  const servers: ServerProcess[] = [];
  try {
    for (const stories of sizes) {
      say(`${stories} stories on ${kind}: loading`);
      const place = { root: process.cwd(), folder, kind, stories, postgresUrl: values.postgres } as const;
      ready.push(await prepareOurs(place, `ours_${stories}`));
    }
    for (const one of ready) servers.push(await one.start());
    say('waiting for the checks at start, then warming up');
    const seen = new Map<string, Figures[][]>();
    for (const { db } of ready) await atRest(db);
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      say(round === 0 ? 'unmeasured round' : `round ${round}`);
      for (const [at, server] of servers.entries()) {
        for (const [what, figures] of await measured(server, sizes[at] as number, round)) {
          if (round === 0) continue;
          const columns = seen.get(what) ?? sizes.map(() => []);
          columns[at]!.push(figures);
          seen.set(what, columns);
        }
      }
    }
    console.log(`\n${kind}, Node ${process.version}, 8 connections, medians of ${values.rounds} rounds\n`);
    console.log(
      `| what | ${sizes.map((size) => `${size} stories`).join(' | ')} | ratio | of processor time |`,
    );
    console.log('| --- | --- | --- | --- | --- |');
    for (const [what, columns] of seen) {
      const [small, large] = columns.map((all) => [0, 1].map((at) => median(all.map((one) => one[at]!))));
      const cells = [small, large].map((one) => `${one![0]!.toFixed(1)} (${one![1]!.toFixed(3)} ms)`);
      const ratios = [0, 1].map((at) => (large![at]! / small![at]!).toFixed(2));
      console.log(`| ${[what, ...cells, ...ratios].join(' | ')} |`);
    }
  } finally {
    for (const server of servers) await server.stop();
    for (const one of ready) await one.db.destroy();
    await dropDatabases(ready.map((one) => one.database));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(
  server: ServerProcess,
  stories: number,
  round: number,
): Promise<Map<string, Figures>> {
  const amount = Number(values.requests);
  const rate = async (paths: readonly string[]): Promise<Figures> => {
    const { perSecond, cpuMs } = await rateOf(
      server,
      paths.map((one) => ({ path: one })),
      { amount },
    );
    return [perSecond, cpuMs];
  };
  const figures = new Map<string, Figures>([
    ['story by slug, requests/s', await rate(slugs(stories, 400).map(bySlug.ours))],
    ['newest 20 of a section, requests/s', await rate(sections.map(newest.ours))],
    ['list, page 1, requests/s', await rate([page.first])],
    ['list, page 1,000 (the last at 1,000 stories), requests/s', await rate([page.after(1_000, stories)])],
  ]);
  const count = Number(values.writes);
  const before = server.cpuMs();
  const times = await timedWrites(server, { from: 5_000_000 + round * count, count, existing: stories });
  figures.set('create and publish, ms', [median(times), (server.cpuMs() - before) / count]);
  return figures;
}

const say = (words: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
