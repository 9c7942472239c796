/**
 * `npm run bench:neighbours`: how long a reader waits for a list of stories while two others ask the costliest GraphQL
 * query that is answered, over and over. SQLite, one server, the readers in a process of their own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import compileOnce from '../../tests/support/jest/compile-once.mjs';
import { startServerProcess } from '../../tests/support/processes/server-process';

const STORIES = 100;
const READS = 200;
const SELECTION = `{ headline body section { name } authors { name } relatedLinks(pagination: { limit: 5 }) { url } }`;
const COSTLY = `{ articles(pagination: { limit: 100 }) ${SELECTION} }`; // 3,300 of 4,000 entries

async function main(): Promise<void> {
  await compileOnce();
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-neighbours-'));
  const server = await startServerProcess({
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
  });
  try {
    await fill(server);
    const alone = await waits(server.url);
    let isOver = false;
    let answered = 0;
    const ask = async (): Promise<void> => {
      while (!isOver) {
        const answer = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: COSTLY }),
        });
        const { errors } = (await answer.json()) as { errors?: unknown };
        if (errors) throw new Error(JSON.stringify(errors));
        answered += 1;
      }
    };
    const others = [ask(), ask()];
    const beside = await waits(server.url);
    isOver = true;
    await Promise.all(others);
    console.table({ alone, [`beside ${answered} costly queries`]: beside });
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill({ url, token }: { url: string; token: string }): Promise<void> {
  const make = async (address: string, data: object): Promise<string> => {
    const answer = await fetch(url + address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ data }),
    });
    return ((await answer.json()) as { data: { documentId: string } }).data.documentId;
  };
  const section = await make('/api/sections', { name: 'Harbour' });
  const authors = [
    await make('/api/authors', { name: 'Ann Roe' }),
    await make('/api/authors', { name: 'Ada Park' }),
  ];
  const body = Array.from({ length: 12 }, (_, at) => ({
    type: 'paragraph',
    children: [
      {
        type: 'text',
        text: `The harbour board met for the ${at + 2}th time and said nothing new of the quay.`,
      },
    ],
  }));
  for (let number = 1; number <= STORIES; number += 1) {
    const relatedLinks = [{ url: 'https://news.example/quay', title: 'The quay' }];
    await make('/api/articles', {
      headline: `The quay, day ${number}`,
      section,
      authors,
      body,
      relatedLinks,
    });
  }
}

/** In ms, of a list of twenty stories that no cache may answer with "not modified". */
async function waits(url: string): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let read = 0; read < READS; read += 1) {
    const begun = performance.now();
    await (await fetch(`${url}/api/editions`)).arrayBuffer();
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: Math.round(times.at(-1) ?? 0) };
}

void main();
