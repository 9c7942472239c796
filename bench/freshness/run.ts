/**
 * `npm run bench:freshness`: 10,000 reads race 500 publications on two server processes over one PostgreSQL database.
 *
 * Each publication raises a number in one story's standfirst. A reader notes, before it asks, the highest number whose
 * publication has been answered, and counts as stale any answer that shows a lower one. Ends with code 1 if one is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dropDatabases, prepareOurs } from '../editions/prepare';
import { postedArticle } from '../editions/write-article';

const { values } = parseArgs({
  options: {
    reads: { type: 'string', default: '10000' },
    publishes: { type: 'string', default: '500' },
    postgres: {
      type: 'string',
      default: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432',
    },
  },
});

const STORIES = 10;
const READERS = 8;
const LOADED = 10;

interface Story {
  documentId: string;
  slug: string;
  /** The highest number whose publication has been answered. */
  answered: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-freshness-'));
  const ready = await prepareOurs({
    root: process.cwd(),
    folder,
    kind: 'postgres',
    stories: LOADED,
    postgresUrl: values.postgres,
  });
  const servers = [await ready.start(), await ready.start()] as const;
  try {
    const save = async (
      at: number,
      route: string,
      method: string,
      data: object,
    ): Promise<{ documentId: string; slug: string }> => {
      const server = servers[at % 2]!;
      const answer = await fetch(`${server.url}/api/articles${route}?status=published`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
        body: JSON.stringify({ data }),
      });
      if (!answer.ok) throw new Error(`${method} answered ${answer.status}: ${await answer.text()}`);
      return ((await answer.json()) as { data: { documentId: string; slug: string } }).data;
    };

    const stories: Story[] = [];
    for (let at = 0; at < STORIES; at += 1) {
      const made = await save(at, '', 'POST', { ...postedArticle(9_000 + at, LOADED), standfirst: 'v 0' });
      stories.push({ ...made, answered: 0 });
    }

    const publishes = Number(values.publishes);
    const reads = Number(values.reads);
    let published = 0;
    let asked = 0;
    let stale = 0;
    let racing = 0;

    const publisher = async (first: number) => {
      for (let number = first + 1; number <= publishes; number += 2) {
        const story = stories[number % STORIES]!;
        await save(Math.floor(number / STORIES), `/${story.documentId}`, 'PUT', {
          standfirst: `v ${number}`,
        });
        story.answered = Math.max(story.answered, number);
        published += 1;
      }
    };
    const reader = async () => {
      while (asked < reads || published < publishes) {
        asked += 1;
        const story = stories[asked % STORIES]!;
        const expected = story.answered;
        const answer = await fetch(
          `${servers[Math.floor(asked / STORIES) % 2]!.url}/api/editions/${story.slug}`,
        );
        const { data } = (await answer.json()) as { data: { standfirst: string } };
        const seen = Number(data.standfirst.slice(2));
        if (seen < expected) stale += 1;
        if (published < publishes) racing += 1;
        // Publications are slower than reads: spread the reads over all of them.
        while (asked / reads > (published + 1) / publishes && published < publishes) await pause(2);
      }
    };
    const start = performance.now();
    await Promise.all([publisher(0), publisher(1), ...Array.from({ length: READERS }, reader)]);
    const seconds = (performance.now() - start) / 1_000;

    console.log(`Two servers, PostgreSQL, Node ${process.version}, ${seconds.toFixed(0)} s`);
    console.log(
      `${published} publications, ${asked} reads, ${racing} of them while publications went on: ${stale} stale`,
    );
    if (stale > 0) process.exitCode = 1;
  } finally {
    for (const server of servers) await server.stop();
    await ready.db.destroy();
    await dropDatabases([ready.database]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
