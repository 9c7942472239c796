/**
 * `npm run bench:search -- --stories 100000`: first pages of 50 questions, and stories by slug beside them, answered by
 * one server without its memory of answers; then whether every page of each question together is what a walk through
 * all editions finds. Ends with code 1 where the two differ.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Knex } from 'knex';
import { median } from '../editions/median';
import { dropDatabases, prepareOurs, reopenOurs } from '../editions/prepare';
import { rateOf } from '../editions/rate';
import { bySlug, slugs } from '../editions/requests';
import type { ServerProcess } from '../editions/server-process';
import { atRest, passOverBullets } from '../editions/at-rest';
import { storyAt } from '../editions/stories';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '10000' },
    database: { type: 'string', default: 'sqlite' },
    /** A folder with an archive that an earlier run loaded and kept (`--keep`). */
    archive: { type: 'string' },
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    requests: { type: 'string', default: '3000' },
    postgres: {
      type: 'string',
      default: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432',
    },
  },
});

const QUESTIONS = 50;

async function main(): Promise<void> {
  const kind = values.database === 'postgres' ? 'postgres' : 'sqlite';
  const stories = Number(values.stories);
  const folder = values.archive ?? mkdtempSync(path.join(tmpdir(), 'slugline-search-'));
  const place = { root: process.cwd(), folder, kind, stories, postgresUrl: values.postgres } as const;
  say(`${stories} stories on ${kind}: ${values.archive ? 'from' : 'loading into'} ${folder}`);
  const ready = values.archive ? reopenOurs(place) : await prepareOurs(place);
  await passOverBullets(ready.db, () => ready.start());
  const server = await ready.start({ ANSWERS_IN_MEMORY_MB: '0' });
  try {
    say('waiting for the checks at start');
    await atRest(ready.db);
    const questions = questionsFor(stories);
    const asked = questions.map((q) => ({ path: `/api/search?${new URLSearchParams({ q })}` }));
    const bySlugs = slugs(stories, 200).map((slug) => ({ path: bySlug.ours(slug) }));
    const seen = new Map<string, { perSecond: number[]; p99: number[]; cpu: number[] }>();
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      say(round === 0 ? 'unmeasured round' : `round ${round}`);
      for (const [what, paths] of [
        ['first page of a search', asked],
        ['story by slug', bySlugs],
      ] as const) {
        const { perSecond, p99Ms, cpuMs } = await rateOf(server, paths, { amount: Number(values.requests) });
        if (round === 0) continue;
        const figures = seen.get(what) ?? { perSecond: [], p99: [], cpu: [] };
        figures.perSecond.push(perSecond);
        figures.p99.push(p99Ms);
        figures.cpu.push(cpuMs);
        seen.set(what, figures);
      }
    }
    console.log(
      `\n${stories} stories, ${kind}, Node ${process.version}, 8 connections, nothing from memory\n`,
    );
    console.log('| what | a second | p99 | CPU |\n| --- | --- | --- | --- |');
    for (const [what, { perSecond, p99, cpu }] of seen) {
      console.log(
        `| ${what} | ${Math.round(median(perSecond))} | ${median(p99)} ms | ${median(cpu).toFixed(3)} ms |`,
      );
    }
    say('comparing with a walk through all editions');
    process.exitCode = (await recall(server, ready.db, questions)) ? 0 : 1;
  } finally {
    await server.stop();
    await ready.db.destroy();
    await dropDatabases([ready.database]);
    if (!values.archive && !values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

/** Words of stories spread over the archive: frequent and rare ones, names, beginnings, two and three together. */
function questionsFor(stories: number): string[] {
  return Array.from({ length: QUESTIONS }, (_, at) => {
    const story = storyAt(Math.floor(((at + 0.5) / QUESTIONS) * stories), stories);
    const words = (story.paragraphs[at % story.paragraphs.length] ?? '').replace(/\./gu, '').split(' ');
    const word = words[at % words.length] ?? '';
    if (at % 5 === 0) return story.headline.split(' ').slice(0, 2).join(' ');
    if (at % 5 === 1) return word.toUpperCase();
    if (at % 5 === 2) return word.slice(0, 4);
    if (at % 5 === 3) return `${word} ${words[(at + 7) % words.length]}`;
    return words.slice(1, 4).join(' ');
  });
}

async function recall(server: ServerProcess, db: Knex, questions: readonly string[]): Promise<boolean> {
  const wanted = questions.map((q) => q.toLowerCase().split(' '));
  const expected = questions.map(() => new Set<string>());
  for (let last = 0; ;) {
    const rows: { id: number; slug: string; page: string }[] = await db('slugline_editions')
      .where('id', '>', last)
      .orderBy('id')
      .limit(2_000)
      .select('id', 'slug', 'page');
    for (const { slug, page } of rows) {
      const words = [
        ...new Set(
          textOf(JSON.parse(page))
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u),
        ),
      ];
      const text = ` ${words.join(' ')} `;
      wanted.forEach((each, at) => {
        if (each.every((word) => text.includes(word.length < 3 ? ` ${word} ` : ` ${word}`)))
          expected[at]!.add(slug);
      });
    }
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
  }
  let isSame = true;
  let found = 0;
  for (const [at, q] of questions.entries()) {
    const got = await everySlug(server, q);
    found += got.size;
    const missed = [...expected[at]!].filter((slug) => !got.has(slug)).length;
    const wrong = [...got].filter((slug) => !expected[at]!.has(slug)).length;
    if (missed + wrong > 0) {
      isSame = false;
      console.log(`"${q}": ${missed} missed, ${wrong} wrong of ${expected[at]!.size}`);
    }
  }
  console.log(
    `\n${questions.length} questions found ${found} stories; ${isSame ? 'all' : 'NOT'} as a walk finds them`,
  );
  return isSame;
}

/** What readers see of a page, its HTML apart, which says the same again. */
function textOf({
  bodyHtml: _,
  documentId: __,
  slug: ___,
  path: ____,
  ...page
}: Record<string, unknown>): string {
  const texts: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string' && !NOT_TEXT.has(key)) texts.push(value);
    else if (Array.isArray(value)) value.forEach((one) => walk(one, key));
    else if (value !== null && typeof value === 'object')
      Object.entries(value).forEach(([name, one]) => walk(one, name));
  };
  walk(page, '');
  return texts.join(' ');
}

const NOT_TEXT = new Set([
  ...['type', 'url', 'path', 'slug', 'mime', 'role', 'origin', 'locale', 'dir', 'documentId', 'source'],
  ...['firstPublishedAt', 'updatedAt', 'at'],
]);

async function everySlug(server: ServerProcess, q: string): Promise<Set<string>> {
  const slugsFound = new Set<string>();
  let before = '';
  do {
    const query = new URLSearchParams({ q, pageSize: '100', fields: 'slug', ...(before && { before }) });
    const answer = await fetch(`${server.url}/api/search?${query}`);
    const { data, next } = (await answer.json()) as { data: { slug: string }[]; next: string | null };
    for (const { slug } of data) slugsFound.add(slug);
    before = next ?? '';
  } while (before !== '');
  return slugsFound;
}

const say = (words: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
