import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Result } from '../../../src/commands/intake/result';
import { takeFile } from '../../support/archives/take-file';
import { startStrapi, type RunningStrapi } from '../../support/start-strapi';

/** `--fetch-media`: pictures from the web come through the guard of addresses, each once. */
describe('pictures that are fetched', () => {
  let news: RunningStrapi;
  let web: Server;
  let address: string;
  const asked: string[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-fetched-'));
  beforeAll(async () => {
    const sea = {
      create: { width: 90, height: 60, channels: 3 as const, background: { r: 20, g: 60, b: 90 } },
    };
    const picture = await sharp(sea).jpeg().toBuffer();
    const answers: Record<string, { status: number; headers?: object; body?: Buffer | string }> = {
      '/pier.jpg': { status: 200, body: picture },
      '/drawn.jpg': { status: 200, body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      '/moved.jpg': { status: 302, headers: { location: 'http://10.0.0.1/secret.jpg' } },
    };
    web = createServer((request, response) => {
      asked.push(String(request.url));
      const { status, headers, body } = answers[String(request.url)] ?? { status: 404 };
      response.writeHead(status, { ...headers }).end(body);
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    news = await startStrapi('sqlite', { DISPATCH_ALLOW_ADDRESSES: '127.0.0.1' });
  });
  afterAll(async () => {
    await news.stop();
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const take = async (name: string, picture: string) => {
    const file = path.join(folder, `${name}.html`);
    const text =
      'The pier of Skald opened on Tuesday after two years of work, and the old one closes in May.';
    writeFileSync(
      file,
      `<html><body><article><h1>The pier of ${name} opens</h1><p>${text}</p><figure><img src="${address}${picture}" alt="A pier" width="90" height="60"><figcaption>The pier on Tuesday.</figcaption></figure><p>${text} It cost 12 million.</p></article></body></html>`,
    );
    const [result] = await takeFile(news.strapi, file, { fetchMedia: true });
    return result as Extract<Result, { article: object }>;
  };
  const files = () => news.strapi.db.query('plugin::upload.file').findMany({ orderBy: 'id' });
  const whys = ({ report }: Extract<Result, { article: object }>) =>
    report.entries.flatMap(({ what, note }) => (what === 'picture' ? [note] : []));

  it('come once, however many stories show them', async () => {
    expect(whys(await take('Skald', '/pier.jpg'))).toEqual([]);
    expect(whys(await take('Fjordby', '/pier.jpg'))).toEqual([]);
    expect(await files()).toMatchObject([{ mime: 'image/jpeg', width: 90, alternativeText: 'A pier' }]);
    expect(asked).toEqual(['/pier.jpg']);
  });

  it.each([
    ['is a program', '/drawn.jpg', /no JPEG, PNG/u],
    ['is not there', '/gone.jpg', /404/u],
    ['leads into a private network', '/moved.jpg', /private/u],
  ])('stay out where one %s, and the report says so', async (name, picture, why) => {
    const [note] = whys(await take(name, picture));
    expect(note).toMatch(why);
    expect(await files()).toHaveLength(1);
  });
});
