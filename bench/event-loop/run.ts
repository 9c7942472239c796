/**
 * `npm run bench:event-loop`: for how long one request keeps everybody else waiting. A server in a process of its own
 * notes the longest delay of its event loop while it is asked for its heaviest work, and a reader beside it how long a
 * story takes. SQLite, one server. Figures, not limits: docs/faults.md has the last ones.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { pictureClaiming, pictureWithXmp } from '../../tests/support/picture-files';
import { prepareOurs } from '../editions/prepare';
import { bySlug, slugs } from '../editions/requests';
import type { ServerProcess } from '../editions/server-process';
import { atRest } from '../editions/at-rest';

const STORIES = 200;
/** Each kind of work is asked for so often, one after the other. */
const TIMES = 5;

interface Work {
  what: string;
  ask(server: ServerProcess): Promise<Response>;
}

const send = ({ url, token }: ServerProcess, route: string, data: object): Promise<Response> =>
  fetch(url + route, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(data),
  });

const upload = ({ url, token }: ServerProcess, picture: Buffer, type: string): Promise<Response> => {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(picture)], { type }), 'picture');
  return fetch(`${url}/api/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
};

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
const sentence = (at: number) =>
  `Minister Ida Moe of Larvik said on Tuesday, in "a long letter", that ${at} of 4,500 ferries would sail at 6 a.m.`;
const long = (letters: number) =>
  paragraphs(
    Array.from({ length: Math.ceil(letters / 570) }, (_, at) =>
      Array.from({ length: 5 }, (_each, more) => sentence(at * 5 + more)).join(' '),
    ),
  );
const bullets = Array.from({ length: 10 }, (_, at) => ({ text: sentence(at * 7) }));

let number = 0;
const save = (what: string, body: unknown): Work => ({
  what,
  ask: (server) =>
    send(server, '/api/articles?status=draft', {
      data: { headline: `Ferries ${(number += 1)}`, body, summaryBullets: bullets },
    }),
});

async function works(): Promise<Work[]> {
  const nested = `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`;
  const xmp = await pictureWithXmp('jpeg', nested);
  const claiming = await pictureClaiming(14_000, 14_000);
  const pixels = await sharp({
    create: { width: 14_000, height: 14_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  const fields =
    'headline body section { name } authors { name } relatedLinks(pagination: { limit: 5 }) { url }';
  return [
    save('save of 5,000 letters', long(5_000)),
    save('save of 60,000 letters', long(60_000)),
    save('save of 240,000 letters', long(240_000)),
    save('save of one word of 240,000 letters', paragraphs(['x'.repeat(240_000)])),
    save('save of 120,000 pairs of quotation marks', paragraphs(['“”'.repeat(120_000)])),
    {
      what: 'lint of 240,000 letters',
      ask: (server) =>
        send(server, '/api/articles/lint', {
          data: { headline: 'Ferries', body: long(240_000), summaryBullets: bullets },
        }),
    },
    { what: 'picture that claims 14,000 x 14,000', ask: (server) => upload(server, claiming, 'image/png') },
    { what: 'picture of 14,000 x 14,000', ask: (server) => upload(server, pixels, 'image/png') },
    { what: 'XMP of 20,000 nested elements', ask: (server) => upload(server, xmp, 'image/jpeg') },
    {
      what: 'GraphQL list at its limit',
      ask: (server) =>
        send(server, '/graphql', { query: `{ articles(pagination: { limit: 100 }) { ${fields} } }` }),
    },
    {
      what: 'GraphQL of 15 such lists (refused)',
      ask: (server) =>
        send(server, '/graphql', {
          query: `{ ${Array.from({ length: 15 }, (_, at) => `a${at}: articles(pagination: { limit: 100 }) { ${fields} }`).join(' ')} }`,
        }),
    },
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-event-loop-'));
  const place = { root: process.cwd(), folder, kind: 'sqlite', stories: STORIES, postgresUrl: '' } as const;
  const ready = await prepareOurs(place);
  const server = await ready.start({ NOTE_DELAYS: 'yes' });
  try {
    await atRest(ready.db);
    const rows: Record<string, object> = {};
    const asked = slugs(STORIES, 50).map((slug) => server.url + bySlug.ours(slug));
    for (const { what, ask } of [{ what: 'nothing else', ask: null }, ...(await works())]) {
      if (ask) await ask(server).then((answer) => answer.arrayBuffer()); // what a process compiles when it is new
      await server.delays();
      const statuses = new Set<number>();
      const work = (async () => {
        for (let time = 0; ask && time < TIMES; time += 1) {
          const answer = await ask(server);
          await answer.arrayBuffer();
          statuses.add(answer.status);
        }
      })();
      const waits = await readers(asked, work);
      const { longestMs } = await server.delays();
      rows[what] = {
        answered: [...statuses].join(' '),
        'event loop, longest ms': Math.round(longestMs),
        'read p50 ms': at(waits, 0.5),
        'read p99 ms': at(waits, 0.99),
        'read longest ms': at(waits, 1),
      };
    }
    console.log(`\nNode ${process.version}, SQLite, ${TIMES} times each\n`);
    console.table(rows);
  } finally {
    await server.stop();
    await ready.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads one story after the other for as long as the work goes on, and at least a hundred. */
async function readers(urls: readonly string[], work: Promise<void>): Promise<number[]> {
  let isOver = false;
  const over = work.finally(() => (isOver = true));
  const waits: number[] = [];
  while (!isOver || waits.length < 100) {
    const since = performance.now();
    await (await fetch(urls[waits.length % urls.length]!)).arrayBuffer();
    waits.push(performance.now() - since);
  }
  await over;
  return waits.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! * 10) / 10;

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
