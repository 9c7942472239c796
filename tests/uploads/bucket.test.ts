import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { pictureOrigin, sharedUploads } from '../../src/settings/shared-uploads';
import { readSettings } from '../../src/settings/settings';
import { instanceSecrets } from '../support/instance-secrets';
import { plainPicture } from '../support/picture-files';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';

const settingsOf = (env: Record<string, string>) => {
  const read = readSettings({ ...instanceSecrets(), ...env });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.settings;
};

describe('the settings of a bucket', () => {
  it('are none without a bucket, and then files lie on the disk', () => {
    expect(sharedUploads(settingsOf({}))).toEqual({});
    expect(pictureOrigin(settingsOf({}))).toBe('');
  });

  it('give pictures the address that readers use', () => {
    expect(pictureOrigin(settingsOf({ S3_BUCKET: 'desk', S3_REGION: 'eu-north-1' }))).toBe(
      'https://desk.s3.eu-north-1.amazonaws.com',
    );
    const own = { S3_BUCKET: 'desk', S3_ENDPOINT: 'https://store.example.org/' };
    expect(sharedUploads(settingsOf(own))).toMatchObject({
      providerOptions: { baseUrl: 'https://store.example.org/desk' },
    });
    expect(pictureOrigin(settingsOf({ ...own, S3_PUBLIC_URL: 'https://img.example.org' }))).toBe(
      'https://img.example.org',
    );
  });

  it.each([
    [{ S3_BUCKET: 'Desk_1' }, 'S3_BUCKET is not the name of a bucket'],
    [{ S3_ENDPOINT: 'https://store.example.org' }, 'S3_BUCKET is not set, and other settings'],
    [{ S3_BUCKET: 'desk', S3_ACCESS_KEY_ID: 'a' }, 'S3_SECRET_ACCESS_KEY and S3_ACCESS_KEY_ID'],
  ])('that cannot be right are told: %j', (env, problem) => {
    const read = readSettings({ ...instanceSecrets(), ...env });
    expect('problems' in read && read.problems.join()).toContain(problem);
  });
});

describe('pictures in a bucket that servers share', () => {
  let newsroom: RunningStrapi;
  let bucket: S3rver;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slugline-bucket-'));
    bucket = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'desk', configs: [] }],
    });
    const { port } = (await bucket.run()) as AddressInfo;
    address = `http://127.0.0.1:${port}`;
    newsroom = await startStrapi('sqlite', {
      S3_BUCKET: 'desk',
      S3_ENDPOINT: address,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_PREFIX: 'paper',
    });
  });
  afterAll(async () => {
    await newsroom?.stop();
    await bucket?.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });

  const send = async (bytes: Buffer, id = '') => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'quay.jpg');
    const answer = await fetch(`${newsroom.url}/api/upload${id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${newsroom.token}` },
      body: form,
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asserts on what comes back
    return { status: answer.status, body: (await answer.json()) as any };
  };

  it('have the address of the bucket in the file and in editions, and go with their file', async () => {
    const bytes = await plainPicture();
    const { status, body } = await send(bytes);
    expect(status).toBe(201);
    const [file] = body;
    expect(file.url).toMatch(new RegExp(`^${address}/desk/paper/quay_\\w+\\.jpg$`));
    expect(file.formats.thumbnail.url).toMatch(new RegExp(`^${address}/desk/paper/`));
    const kept = await fetch(file.url);
    expect(kept.headers.get('content-type')).toBe('image/jpeg');
    expect((await kept.arrayBuffer()).byteLength).toBeGreaterThan(500);

    await newsroom.rest('/api/articles', {
      data: {
        headline: 'Quay opens again',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The quay opened on Monday.' }] }],
        images: [{ asset: file.id, role: 'lead', alternativeText: 'A quay' }],
      },
    });
    const { body: edition } = await newsroom.rest('/api/editions/quay-opens-again', { token: null });
    expect(JSON.stringify(edition)).toContain(file.url);

    await newsroom.rest(`/api/upload/files/${file.id}`, { method: 'DELETE' });
    expect((await fetch(file.url)).status).toBe(404);
  });

  it('may be shown by the admin: its rules for pictures name the bucket', async () => {
    const { headers } = await newsroom.rest('/api/upload/files');
    expect(headers.get('content-security-policy')).toContain(`img-src 'self' data: blob: ${address}`);
  });

  it('are told in a sentence when the bucket refuses or is away, and leave no file behind', async () => {
    const rows = () => newsroom.strapi.db.query('plugin::upload.file').count();
    const before = await rows();
    await bucket.close();
    const away = await send(await plainPicture());
    expect([away.status, away.body.error.message]).toEqual([
      400,
      'The file was not stored: the bucket of the uploads cannot be reached. Tell whoever runs the server.',
    ]);
    const refusing = createServer((_request, answer) => answer.writeHead(403).end());
    await new Promise<void>((resolve) =>
      refusing.listen(Number(new URL(address).port), '127.0.0.1', resolve),
    );
    const refused = await send(await plainPicture());
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringMatching(/the bucket of the uploads refused it \(403 \w+\)/),
    ]);
    await new Promise((resolve) => refusing.close(resolve));
    expect(await rows()).toBe(before);
  });
});
