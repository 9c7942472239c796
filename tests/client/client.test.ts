import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Webhook } from 'standardwebhooks';
import type * as Client from '../../packages/client/src/index';
import type * as React from '../../packages/client/src/react';
import type * as Webhooks from '../../packages/client/src/webhooks';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

const ROOT = path.resolve(__dirname, '../..');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** An empty project with nothing but the packed client in it. */
let project: string;
let tarball: string;
let client: typeof Client;
let webhooks: typeof Webhooks;

const run = (command: string, args: string[], cwd = project) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
const bin = (name: string) => path.join(ROOT, 'node_modules', '.bin', name);

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-client.mjs'], { cwd: ROOT });
  project = mkdtempSync(path.join(tmpdir(), 'slugline-client-'));
  const packed = execFileSync('npm', ['pack', '--pack-destination', project, '--silent'], {
    cwd: path.join(ROOT, 'packages/client'),
    encoding: 'utf8',
  });
  tarball = path.join(project, packed.trim().split('\n').at(-1)!);
  writeFileSync(path.join(project, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
  expect([installed.status, installed.stderr]).toEqual([0, expect.any(String)]);
  const load = createRequire(path.join(project, 'index.js'));
  client = load('@slugline/client') as typeof Client;
  webhooks = load('@slugline/client/webhooks') as typeof Webhooks;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package', () => {
  it('is what publint and arethetypeswrong want of one', () => {
    const lint = run(bin('publint'), ['--strict', '--pack', 'npm'], path.join(ROOT, 'packages/client'));
    expect([lint.status, lint.stdout]).toEqual([0, expect.stringContaining('All good!')]);
    const types = run(bin('attw'), [tarball, '--no-emoji']);
    expect([types.status, types.stdout]).toEqual([0, expect.stringContaining('No problems found')]);
  });

  it('depends on nothing at run time, and is small', () => {
    const { dependencies } = JSON.parse(
      readFileSync(path.join(ROOT, 'packages/client/package.json'), 'utf8'),
    );
    expect(dependencies).toBeUndefined();
    const bytes = (file: string) =>
      gzipSync(readFileSync(path.join(ROOT, 'packages/client/dist', file))).length;
    expect(bytes('index.js') + bytes('webhooks.js') + bytes('react.js')).toBeLessThan(10_000);
  });

  it('is an ES module and a CommonJS one', () => {
    const esm = run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { createNewsroom, renderBody } from '@slugline/client';
       import { nextWebhook } from '@slugline/client/webhooks';
       console.log(typeof createNewsroom, typeof renderBody, typeof nextWebhook)`,
    ]);
    expect([esm.stderr, esm.stdout.trim()]).toEqual(['', 'function function function']);
    expect(typeof client.createNewsroom).toBe('function');
  });

  it.each(['node16', 'bundler'])('types what is there and refuses what is not (%s)', (resolution) => {
    const folder = path.join(project, `types-${resolution}`);
    mkdirSync(folder);
    const compilerOptions = {
      ...{
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        skipLibCheck: false,
      },
      ...{ module: resolution === 'node16' ? 'node16' : 'esnext', moduleResolution: resolution },
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const check = (code: string) => {
      const text = `import { createNewsroom, type Edition } from '@slugline/client';
        import { nextWebhook } from '@slugline/client/webhooks';
        const newsroom = createNewsroom({ url: 'https://cms.example' });
        export async function show(): Promise<string> {
          const story = await newsroom.story('x', { locale: 'en', pictures: 'absolute' });
          if (!story.ok) return story.error.moved?.path ?? story.error.kind;
          const edition: Edition = story.data;
          for await (const card of newsroom.stories({ tag: 'ports' })) console.log(card.inShort[0]?.text);
          ${code}
          return edition.bodyHtml;
        }
        export const POST = nextWebhook({ secret: 'x', revalidatePath: (path: string) => void path });`;
      writeFileSync(path.join(folder, 'site.ts'), text);
      return run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]).stdout;
    };
    expect(check('')).toBe('');
    expect(check('edition.summary;')).toContain("Property 'summary' does not exist");
    expect(check("await newsroom.page({ colour: 'red' });")).toContain("'colour' does not exist");
    expect(check('const level: string = edition.isFree;')).toContain(
      "'boolean' is not assignable to type 'string'",
    );
  });
});

describe('a newsroom read by the client', () => {
  let news: RunningStrapi;
  let newsroom: ReturnType<typeof client.createNewsroom>;
  const statuses: number[] = [];
  const body = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'At <sea>', bold: true }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Ships enter\nfrom ' },
        { type: 'link', url: '/world', children: [{ type: 'text', text: 'Wednesday' }] },
        { type: 'text', text: ' or so.', italic: true },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'One' }] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [{ type: 'text', text: 'Two' }] }],
        },
      ],
    },
    { type: 'code', children: [{ type: 'text', text: 'a < b' }] },
  ];
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    for (let number = 1; number <= 4; number += 1) {
      const made = await news.rest('/api/articles', { data: { headline: `Tide ${number} comes in`, body } });
      expect(made.status).toBe(201);
      if (number === 1)
        await news.rest(`/api/articles/${made.body.data.documentId}`, {
          method: 'PUT',
          data: { slug: 'first-tide' },
        });
      if (number === 2)
        await news.strapi
          .documents('api::article.article')
          .unpublish({ documentId: made.body.data.documentId });
    }
    newsroom = client.createNewsroom({
      url: `${news.url}/`,
      fetch: async (...asked) => {
        const answer = await fetch(...asked);
        statuses.push(answer.status);
        return answer;
      },
    });
  });
  afterAll(() => news.stop());

  it('gives stories, and says as a value why there is none', async () => {
    const story = await newsroom.story('tide-3-comes-in');
    expect(story).toMatchObject({ ok: true, data: { headline: 'Tide 3 comes in' } });
    expect(await newsroom.story('tide-1-comes-in')).toMatchObject({
      ok: false,
      error: { kind: 'moved', status: 301, moved: { slug: 'first-tide', path: '/first-tide' } },
    });
    expect(await newsroom.story('tide-2-comes-in')).toMatchObject({ ok: false, error: { kind: 'gone' } });
    expect(await newsroom.story('tide-9')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await newsroom.page({ pageSize: 0 })).toMatchObject({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['pageSize'] }] },
    });
    const away = client.createNewsroom({ url: 'http://127.0.0.1:9' });
    expect(await away.story('x')).toMatchObject({ ok: false, error: { kind: 'network', status: 0 } });
  });

  it('keeps an answer by its ETag and has it proven at the next call', async () => {
    statuses.length = 0;
    const first = await newsroom.story('tide-4-comes-in');
    const second = await newsroom.story('tide-4-comes-in');
    expect(statuses).toEqual([200, 304]);
    expect(second).toEqual(first);
  });

  it('walks through lists and searches, page after page', async () => {
    const slugs: string[] = [];
    for await (const { slug } of newsroom.stories({ pageSize: 1 })) slugs.push(slug);
    expect(slugs).toEqual(['tide-4-comes-in', 'tide-3-comes-in', 'first-tide']);
    const found: string[] = [];
    for await (const { slug } of newsroom.search('tide wednesday', { pageSize: 2 })) found.push(slug);
    expect(found).toEqual(slugs);
    await expect(newsroom.stories({ section: 'No Slug' }).next()).rejects.toMatchObject({
      name: 'NewsroomError',
      failure: { kind: 'invalid' },
    });
    expect(await newsroom.redirects()).toMatchObject({
      ok: true,
      data: [{ from: '/tide-1-comes-in' }, expect.anything()],
    });
    expect(await newsroom.publication()).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    await news.rest('/api/publication', { method: 'PUT', data: { name: 'The Ledger' } });
    expect(await newsroom.publication()).toMatchObject({ ok: true, data: { name: 'The Ledger' } });
    expect(await newsroom.jsonLd('first-tide')).toMatchObject({ ok: true, data: { '@type': 'NewsArticle' } });
  });

  it('renders a body to the same tags in HTML and in React', async () => {
    const story = await newsroom.story('first-tide');
    if (!story.ok) throw new Error(story.error.message);
    const html = client.renderBody(story.data.body);
    expect(html).toBe(story.data.bodyHtml);
    const { Body } = createRequire(path.join(ROOT, 'index.js'))(
      './packages/client/dist/react.cjs',
    ) as typeof React;
    const plain = (text: string) => text.replaceAll('<br/>', '<br>');
    expect(plain(renderToStaticMarkup(createElement(Body, { body: story.data.body })))).toBe(html);
    expect(client.renderBody(story.data.body, { siteUrl: 'https://news.example' })).toContain(
      'href="https://news.example/world"',
    );
  });
});

describe('a signed message', () => {
  const text = JSON.stringify({
    type: 'article.updated',
    timestamp: '2026-03-01T12:00:00.000Z',
    data: { everything: false, count: 1, changes: [], paths: ['/', '/caf%C3%A9'], tags: ['list-en'] },
  });
  const signed = (at = new Date(), secret = SECRET): Record<string, string> => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, text),
  });
  const request = (headers: Record<string, string>) =>
    new Request('https://site.example/hook', { method: 'POST', headers, body: text });
  const other = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

  it('is believed from the newsroom only, and only while it is new', async () => {
    const verify = (headers: Record<string, string>, secret: string | string[] = SECRET) =>
      webhooks.verifyWebhook({ headers, body: text }, { secret });
    expect(await verify(signed())).toMatchObject({
      ok: true,
      message: { id: 'msg_1', paths: ['/', '/caf%C3%A9'] },
    });
    expect(await verify(signed(), [other, SECRET])).toMatchObject({ ok: true });
    expect(await verify(signed(), other)).toEqual({ ok: false, refusal: 'signature-wrong' });
    expect(await verify({})).toEqual({ ok: false, refusal: 'headers-missing' });
    expect(await verify(signed(new Date(Date.now() - 400_000)))).toEqual({ ok: false, refusal: 'too-old' });
    const changed = { headers: signed(), body: text.replace('list-en', 'list-fr') };
    expect(await webhooks.verifyWebhook(changed, { secret: SECRET })).toEqual({
      ok: false,
      refusal: 'signature-wrong',
    });
  });

  it('has Next forget the paths and tags that it names', async () => {
    const paths: string[] = [];
    const tags: string[] = [];
    const POST = webhooks.nextWebhook({
      secret: SECRET,
      revalidatePath: (one) => paths.push(one),
      revalidateTag: (tag) => tags.push(tag),
    });
    const taken = await POST(request(signed()));
    expect([taken.status, await taken.json()]).toEqual([
      202,
      { state: 'live', message: '2 addresses are made anew at their next visit.' },
    ]);
    expect((await POST(request(signed(new Date(), other)))).status).toBe(401);
    expect([paths, tags]).toEqual([['/', '/café'], ['list-en']]);
  });

  it('is answered by a receipt later, signed as the message was', async () => {
    const came: { address: string; headers: Record<string, string>; body: string }[] = [];
    const server = createServer(async (incoming, response) => {
      let body = '';
      for await (const piece of incoming) body += String(piece);
      came.push({ address: incoming.url!, headers: incoming.headers as Record<string, string>, body });
      response.writeHead(204).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const receipt = { state: 'live', message: '3 pages' } as const;
    expect(await webhooks.sendReceipt(receipt, { id: 'msg_1', url, secret: SECRET })).toBe(true);
    await new Promise((closed) => server.close(closed));
    expect(came[0]?.address).toBe('/api/dispatches/msg_1/receipt');
    expect(new Webhook(SECRET).verify(came[0]!.body, came[0]!.headers)).toEqual(receipt);
    expect(await webhooks.sendReceipt(receipt, { id: 'msg_1', url, secret: SECRET })).toBe(false);
  });

  it('reaches Astro and a plain Node server; what fails there is sent again', async () => {
    const seen: string[][] = [];
    const onChange = ({ paths }: { paths: string[] }) => {
      seen.push(paths);
      if (seen.length > 2) throw new Error('the disk is full');
    };
    const POST = webhooks.astroWebhook({ secret: SECRET, onChange });
    expect((await POST({ request: request(signed()) })).status).toBe(202);

    const server = createServer(webhooks.nodeWebhook({ secret: SECRET, onChange }) as never);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const { port } = server.address() as AddressInfo;
    const send = (headers: Record<string, string>, body = text) =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body }).then(({ status }) => status);
    expect([
      await send(signed()),
      await send({}),
      await send(signed()),
      await send(signed(), 'x'.repeat(200_000)),
    ]).toEqual([202, 401, 500, 413]);
    expect(seen).toHaveLength(3);
    await new Promise((closed) => server.close(closed));
  });
});
