/**
 * `npm run bench:editions -- --stories 10000 --database sqlite`: what a reader and an editor wait for, ours beside stock
 * Strapi, tuned Strapi, Fastify and bare node:http, on the same stories in one run. See docs/benchmarks.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { timedSuggestions } from './fill-editions';
import { median } from './median';
import { dropDatabases, installFastify, prepareBare, prepareOurs, type Place } from './prepare';
import { rateOf, type Rate } from './rate';
import { bySlug, graphqlBySlug, newest, page, sections, slugs, type Asked } from './requests';
import { startProcess, type ServerProcess } from './server-process';
import { atRest } from './at-rest';
import { ratioTable, type Measured } from './table';
import { timedWrites } from './write-article';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    database: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '3' },
    /** Requests to a Strapi route in one round; the fast ones get a hundred times as many. */
    requests: { type: 'string', default: '100' },
    writes: { type: 'string', default: '30' },
    /** `reads`: ours beside node:http; `saves`: ours beside stock Strapi. Without it everything beside everything. */
    only: { type: 'string', default: '' },
    /** Another checkout with its node_modules and the same tables: its reads and saves are measured in the same run. */
    before: { type: 'string', default: '' },
    postgres: {
      type: 'string',
      default: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432',
    },
  },
});

/** Fewer say more about a cold start than about a server. */
const FEWEST_FAST = 6_000;
/** Saves of each server before the first round. */
const WARM_UP = 40;

interface Scenario {
  what: string;
  system: string;
  measure(): Promise<Rate>;
}

async function main(): Promise<void> {
  const kind = values.database === 'postgres' ? 'postgres' : 'sqlite';
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-bench-'));
  const stories = Number(values.stories);
  const place: Place = { root: process.cwd(), folder, kind, stories, postgresUrl: values.postgres };
  const requests = Number(values.requests);
  const fast = Math.max(FEWEST_FAST, requests * 100);
  const servers: ServerProcess[] = [];
  const up = async (server: Promise<ServerProcess>) => {
    servers.push(await server);
    return servers.at(-1) as ServerProcess;
  };

  say(`${stories} stories on ${kind}: loading ours`);
  const oursReady = await prepareOurs(place);
  const [withReads, withSaves] = [values.only !== 'saves', values.only !== 'reads'];
  if (withSaves) say('loading stock Strapi');
  const stock = withSaves ? await prepareBare(place) : null;
  const withBefore = values.before !== '';
  const beforeReady = withBefore ? await prepareOurs({ ...place, root: values.before }, 'before') : null;
  try {
    say('starting the servers');
    const ours = await up(oursReady.start());
    const bare = stock && (await up(stock.bare.start()));
    const tuned = stock && (await up(stock.tuned.start()));
    const before = beforeReady && (await up(beforeReady.start()));
    const modules = { MODULES: place.root };
    const fastifyFolder = kind === 'sqlite' && values.only === '' ? installFastify(folder) : null;
    const fastify =
      fastifyFolder === null || stock?.tuned.database.kind !== 'sqlite'
        ? null
        : await up(
            startProcess(path.join(__dirname, 'serve-fastify.mjs'), {
              ...modules,
              FASTIFY_DIR: fastifyFolder,
              DATABASE_FILENAME: stock.tuned.database.filename,
            }),
          );

    const asked = slugs(stories, 400);
    const scenarios: Scenario[] = [];
    const add = (what: string, system: string, server: ServerProcess | null, list: Asked[], expect = 200) => {
      if (server === null || !withReads) return;
      const isSlow = system === 'bare' || system === 'tuned';
      const amount = isSlow ? requests : fast;
      scenarios.push({
        what,
        system,
        measure: () => rateOf(server, list, { amount, expect, mayDrop: isSlow }),
      });
    };
    const paths = (all: readonly string[], make: (one: string) => string): Asked[] =>
      all.map((one) => ({ path: make(one) }));

    add('story by slug', 'ours', ours, paths(asked, bySlug.ours));
    add('story by slug', 'before', before, paths(asked, bySlug.ours));
    add('story by slug', 'bare', bare, paths(asked, bySlug.strapi));
    add('story by slug', 'tuned', tuned, paths(asked, bySlug.tuned));
    add('story by slug', 'fastify', fastify, paths(asked, bySlug.fastify));
    const first = [{ path: page.first }];
    const far = [{ path: page.after(1_000, stories) }];
    const bytes = withReads
      ? await bytesServer(ours, [...paths(asked, bySlug.ours), ...paths(sections, newest.ours), ...first], up)
      : null;
    add('story by slug', 'node:http', bytes, paths(asked, bySlug.ours));
    // Asked anew each round: the writes of a round can change what stands at the foot of a story, and so its etag.
    const unchanged = async () => rateOf(ours, await conditional(ours, asked), { amount: fast, expect: 304 });
    if (withReads) scenarios.push({ what: 'story by slug, 304', system: 'ours', measure: unchanged });
    add('newest 20 of a section', 'ours', ours, paths(sections, newest.ours));
    add('newest 20 of a section', 'before', before, paths(sections, newest.ours));
    add('newest 20 of a section', 'bare', bare, paths(sections, newest.strapi));
    add('newest 20 of a section', 'tuned', tuned, paths(sections, newest.tuned));
    add('newest 20 of a section', 'fastify', fastify, paths(sections, newest.fastify));
    add('newest 20 of a section', 'node:http', bytes, paths(sections, newest.ours));
    add('list, page 1', 'ours', ours, first);
    add('list, page 1', 'before', before, first);
    add('list, page 1', 'node:http', bytes, first);
    add('list, page 1,000', 'ours', ours, far);
    if (await knowsEdition(ours, asked[0] as string)) {
      add('GraphQL by slug', 'ours', ours, asked.map(graphqlBySlug.ours));
    } else say('GraphQL edition(slug) is not there: left out');
    add('GraphQL by slug', 'bare', bare, asked.map(graphqlBySlug.strapi));
    add('GraphQL by slug', 'tuned', tuned, asked.map(graphqlBySlug.strapi));

    const measured = new Map<string, Measured>();
    const note = (what: string, system: string, unit: string, value: number, cpu?: number, p99?: number) => {
      const key = `${what} ${system}`;
      const entry = measured.get(key) ?? { what, system, unit, values: [], cpu: [], p99: [] };
      entry.values.push(value);
      if (cpu !== undefined) entry.cpu.push(cpu);
      if (p99 !== undefined) entry.p99.push(p99);
      measured.set(key, entry);
    };
    const writers = {
      ours,
      ...(before && { before }),
      ...(tuned && { tuned }),
      ...(bare && stories <= 10_000 && { bare }),
    };
    say('waiting for the checks at start');
    await atRest(oursReady.db);
    if (beforeReady) await atRest(beforeReady.db);
    say('warming up: nobody measures the first requests after a start');
    for (const { measure } of scenarios) await measure();
    for (const server of Object.values(withSaves ? writers : {})) {
      await timedWrites(server, { from: 1_000_000 + stories, count: WARM_UP, existing: stories });
    }
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      say(`round ${round}`);
      for (const { what, system, measure } of scenarios) {
        const { perSecond, cpuMs, p99Ms } = await measure();
        note(what, system, 'requests/s', perSecond, cpuMs, p99Ms);
      }
      const count = Number(values.writes);
      const from = 2_000_000 + (Date.now() % 1_000_000) * 1_000 + round * count;
      for (const [system, server] of Object.entries(withSaves ? writers : {})) {
        const cpuBefore = server.cpuMs();
        const times = await timedWrites(server, { from, count, existing: stories });
        note('create and publish', system, 'ms', median(times), (server.cpuMs() - cpuBefore) / count);
      }
    }
    for (const server of servers.splice(0)) await server.stop();
    for (const ms of await timedSuggestions(oursReady.db, stories, 200))
      note('related links of one story', 'ours', 'ms', ms);

    console.log(`\n${stories} stories, ${kind}, Node ${process.version}, 8 connections, medians\n`);
    console.log(ratioTable([...measured.values()]));
  } finally {
    for (const server of servers) await server.stop();
    const prepared = [oursReady, ...(beforeReady ? [beforeReady] : [])];
    for (const { db } of prepared) await db.destroy();
    await dropDatabases(
      [...prepared, ...(stock ? [stock.bare, stock.tuned] : [])].map(({ database }) => database),
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that holds the very bytes ours sends. */
async function bytesServer(
  ours: ServerProcess,
  asked: readonly Asked[],
  up: (server: Promise<ServerProcess>) => Promise<ServerProcess>,
): Promise<ServerProcess> {
  const answers: [string, string][] = [];
  for (const { path: one } of asked) {
    const answer = await fetch(ours.url + one);
    answers.push([one, await answer.text()]);
  }
  const server = await up(startProcess(path.join(__dirname, 'serve-bytes.mjs'), {}));
  await server.tell(answers);
  return server;
}

async function conditional(ours: ServerProcess, asked: readonly string[]): Promise<Asked[]> {
  const list: Asked[] = [];
  for (const slug of asked) {
    const answer = await fetch(ours.url + bySlug.ours(slug));
    list.push({ path: bySlug.ours(slug), headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  }
  return list;
}

async function knowsEdition(ours: ServerProcess, slug: string): Promise<boolean> {
  const { path: route, ...init } = graphqlBySlug.ours(slug);
  const answer = await fetch(ours.url + route, init);
  const body = (await answer.json()) as { data?: { edition?: unknown } };
  return Boolean(body.data?.edition);
}

const say = (words: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
