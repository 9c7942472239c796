import { startServerProcess, type ServerProcess } from '../../support/processes/server-process';
import { postgresUrl, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { describeWhere } from '../../support/where';

const STORIES = 4;
/** `FRESH_PUBLISHES=500` is the long run. */
const PUBLISHES = Number(process.env.FRESH_PUBLISHES ?? 40);

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The count goes on tonight.' }] }];

/** Two processes, one database, readers that never pause: an answered publication is what everybody reads from then on. */
describeWhere(postgresUrl(), 'PostgreSQL')('reads that race publications on two servers', () => {
  let first: RunningStrapi;
  let second: ServerProcess;
  beforeAll(async () => {
    first = await startStrapi('postgres');
    second = await startServerProcess();
  });
  afterAll(async () => {
    await second?.kill();
    await first.stop();
  });

  it('never show an older story than the last answered publication, nor 304 to who holds an older one', async () => {
    const urls = [first.url, second.url];
    const authorization = { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' };
    const send = (url: string, method: string, data: object) =>
      fetch(url, { method, headers: authorization, body: JSON.stringify({ data }) });

    const stories = await Promise.all(
      Array.from({ length: STORIES }, async (_, number) => {
        const answer = await send(`${first.url}/api/articles`, 'POST', {
          headline: `Count ${number} of votes`,
          standfirst: '0',
          body,
        });
        const { data } = (await answer.json()) as { data: { documentId: string; slug: string } };
        return { ...data, answered: 0 };
      }),
    );

    let reads = 0;
    let unchanged = 0;
    const stale: string[] = [];
    let isOver = false;
    const read = async (reader: number) => {
      let held: { etag: string; shown: number } | undefined;
      for (let turn = reader; !isOver; turn += 1) {
        const story = stories[reader % STORIES]!;
        const isList = turn % 5 === 0;
        const atLeast = story.answered;
        const path = isList ? '/api/editions?pageSize=10' : `/api/editions/${story.slug}`;
        const answer = await fetch(`${urls[turn % 2]}${path}`, {
          headers: !isList && held ? { 'if-none-match': held.etag } : {},
        });
        reads += 1;
        if (answer.status === 304) {
          unchanged += 1;
          if (held!.shown < atLeast) stale.push(`304 for ${held!.shown}, answered ${atLeast}`);
          continue;
        }
        const { data } = (await answer.json()) as never as { data: Shown & Shown[] };
        const one = isList ? data.find(({ documentId }) => documentId === story.documentId) : data;
        const shown = Number(isList ? one?.teaser : one?.standfirst);
        if (!(shown >= atLeast))
          stale.push(`${isList ? 'list' : 'story'} shows ${shown}, answered ${atLeast}`);
        if (!isList) held = { etag: String(answer.headers.get('etag')), shown };
      }
    };
    interface Shown {
      documentId: string;
      standfirst: string;
      teaser: string;
    }

    const readers = Array.from({ length: 8 }, (_, reader) => read(reader));
    const publish = async (at: number) => {
      const story = stories[at]!;
      for (let number = 1; number <= PUBLISHES / STORIES; number += 1) {
        const url = `${urls[number % 2]}/api/articles/${story.documentId}`;
        const answer = await send(url, 'PUT', { standfirst: String(number) });
        expect(answer.status).toBe(200);
        story.answered = number;
      }
    };
    await Promise.all(stories.map((_, at) => publish(at))).finally(() => (isOver = true));
    await Promise.all(readers);

    expect(stale).toEqual([]);
    expect(reads).toBeGreaterThan(PUBLISHES);
    expect(unchanged).toBeGreaterThan(0);
  });
});
