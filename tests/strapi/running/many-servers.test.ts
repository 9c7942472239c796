import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../support/free-port';
import { startServerProcess, type ServerProcess } from '../../support/processes/server-process';
import { postgresUrl, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';
import { describeWhere } from '../../support/where';

const NGINX = '/usr/sbin/nginx';
const LIMIT = 100;
const isPossible = existsSync(NGINX) && postgresUrl() !== null;

/** `deploy/nginx.conf` with the addresses of these servers, in a folder of its own; in the foreground, so a child. */
async function startNginx(
  folder: string,
  servers: readonly string[],
): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  mkdirSync(path.join(folder, 'logs'));
  let site = readFileSync(path.resolve('deploy/nginx.conf'), 'utf8').replace(
    'listen 8080',
    `listen 127.0.0.1:${port}`,
  );
  servers.forEach((url, at) => (site = site.replace(`cms-${at + 1}:1337`, new URL(url).host)));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/logs/error.log;
     events {} http { access_log off; ${temporary.join(' ')} ${site} }`,
  );
  const child = spawn(NGINX, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/api/health/live`).catch(() => null))?.ok === true);
  return { url, child };
}

describeWhere(isPossible, 'PostgreSQL and nginx')('two servers behind nginx', () => {
  let first: RunningStrapi;
  let second: ServerProcess;
  let isSecondGone = false;
  let folder: string;
  let front: { url: string; child: ChildProcess };
  beforeAll(async () => {
    const settings = { READS_PER_MINUTE: String(LIMIT), TRUST_PROXY: 'true' };
    first = await startStrapi('postgres', settings);
    second = await startServerProcess();
    folder = mkdtempSync(path.join(tmpdir(), 'slugline-nginx-'));
    front = await startNginx(folder, [first.url, second.url]);
  });
  afterAll(async () => {
    front?.child.kill();
    if (!isSecondGone) await second?.kill();
    await first?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('show what is published through either to every reader at once', async () => {
    for (let number = 1; number <= 6; number += 1) {
      const saved = await fetch(`${front.url}/api/articles`, {
        method: 'POST',
        headers: { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          data: {
            headline: `Tram line ${number} opens`,
            body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It opens on Friday.' }] }],
          },
        }),
      });
      expect(saved.status).toBe(201);
      for (const url of [first.url, second.url]) {
        const list = await fetch(`${url}/api/editions`, {
          headers: { 'x-forwarded-for': `10.0.0.${number}` },
        });
        const { data } = (await list.json()) as { data: { headline: string }[] };
        expect(data[0]?.headline).toBe(`Tram line ${number} opens`);
      }
    }
  });

  it('count the reads of one address together, and believe no address that a reader claims', async () => {
    const statuses: number[] = [];
    const begun = Date.now();
    for (let read = 0; read < LIMIT + 40; read += 1) {
      const answer = await fetch(`${front.url}/api/editions`, {
        headers: { 'x-forwarded-for': `192.0.2.${read}` },
      });
      await answer.text();
      statuses.push(answer.status);
    }
    const passed = statuses.filter((status) => status === 200).length;
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const allowances = 1 + Math.floor((Date.now() - begun) / 60_000); // the count begins anew every minute
    expect(passed).toBeLessThanOrEqual(LIMIT * allowances);
    expect(passed).toBeGreaterThanOrEqual(LIMIT - 4); // a fiftieth at each server may be refused too early
  });

  it('go on with one of them gone', async () => {
    await second.kill();
    isSecondGone = true;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fetch(`${front.url}/api/health/live`).then(({ status }) => status)),
    );
    expect(answers).toEqual(Array(10).fill(200));
  });
});
