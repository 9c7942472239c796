/**
 * `npm run bench:publish-to-page`: how long after Publish does a reader get the changed page?
 *
 * A real Strapi on SQLite, the outbox, and `examples/site` as a process of its own, all on one machine. The call is the
 * one that the admin's Publish button makes. The clock starts before that call and stops when the site serves the new
 * headline; `STORIES` (200) stories are there already, `ROUNDS` (40) publishes are measured one after the other.
 */
import path from 'node:path';
import { compile } from '../scripts/compile.mjs';
import { newSecret } from '../src/dispatch/signature';
import { blocksOf } from '../src/newsroom/article/body';
import { createFirstAdmin } from '../src/at-start/first-admin';
import { startExampleSite } from '../tests/support/example-site';
import { freePort } from '../tests/support/free-port';
import { BUILD, startStrapi } from '../tests/support/start-strapi';
import { until } from '../tests/support/until';

const STORIES = Number(process.env.STORIES ?? 200);
const ROUNDS = Number(process.env.ROUNDS ?? 40);
const LOGIN = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'Deadline2026' };
const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
];

async function main(): Promise<void> {
  compile(process.cwd(), BUILD);
  const port = await freePort();
  const secret = newSecret();
  const news = await startStrapi('sqlite', {
    REBUILD_URL: `http://127.0.0.1:${port}/rebuild`,
    REBUILD_SECRET: secret,
    DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
  });
  await createFirstAdmin(news.strapi, LOGIN);
  const section = await news.rest('/api/sections', { data: { name: 'World' } });
  const story = (headline: string) => ({
    headline,
    body: blocksOf(BODY),
    section: section.body.data.documentId as string,
  });
  const site = await startExampleSite({ CMS_URL: news.url, SITE_PORT: String(port), REBUILD_SECRET: secret });
  await until(() => site.output().includes(' pages in '), 120_000); // before anything is sent, so that nothing is refused
  for (let at = 0; at < STORIES; at += 1)
    await news.rest('/api/articles', { data: story(`Story number ${at} of the archive`) });

  const first = await news.rest('/api/articles', {
    data: { ...story('The story that changes'), slug: 'changing' },
  });
  const documentId: string = first.body.data.documentId;
  const shows = async (words: string) => (await site.page('/world/changing')).html.includes(words);
  await until(() => shows('The story that changes'), 120_000);

  const login = await news.rest('/admin/login', {
    token: null,
    body: JSON.stringify({ email: LOGIN.ADMIN_EMAIL, password: LOGIN.ADMIN_PASSWORD }),
    headers: { 'content-type': 'application/json' },
  });
  const session: string = login.body.data.token;
  const button = `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`;

  const answered: number[] = [];
  const served: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const headline = `The story has changed ${round} times`;
    const startMs = performance.now();
    const { status } = await news.rest(button, {
      token: session,
      body: JSON.stringify({ headline, slug: 'changing' }),
      headers: { 'content-type': 'application/json' },
    });
    if (status !== 200) throw new Error(`Publish was answered with ${status}`);
    answered.push(performance.now() - startMs);
    await until(() => shows(headline), 60_000);
    served.push(performance.now() - startMs);
  }

  process.stdout.write(
    [
      `${ROUNDS} publishes among ${STORIES + 1} stories, SQLite, one machine, milliseconds`,
      row('', ['median', 'p95', 'longest']),
      row('Publish answered', summary(answered)),
      row('changed page served', summary(served)),
      '',
    ].join('\n'),
  );
  await site.stop();
  await news.stop();
}

function summary(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.5), at(0.95), sorted.at(-1) ?? 0].map((ms) => ms.toFixed(0));
}

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('');

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${path.basename(__filename)}: ${error.stack}\n`);
    process.exit(1);
  },
);
