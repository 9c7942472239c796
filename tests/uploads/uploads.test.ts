import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundedUploads } from '../../src/extensions/upload/bounded-uploads';
import { guardedFetch } from '../../src/extensions/upload/fetch-guarded';
import type { UploadService } from '../../src/extensions/upload/keep-picture-words';
import { oneAtATime } from '../../src/extensions/upload/one-at-a-time';
import { refuseLargePicture } from '../../src/extensions/upload/picture-size';
import { pictureClaiming, plainPicture } from '../support/picture-files';

describe('the size of a picture', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'picture-size-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const stored = async (bytes: Buffer) => {
    const filepath = join(folder, String(Math.random()));
    await writeFile(filepath, bytes);
    return { filepath, originalFilename: 'bomb.png' };
  };

  it('is read from its head, and too many pixels are refused before anything decodes them', async () => {
    const bomb = await stored(await pictureClaiming(14_000, 14_000));
    await expect(refuseLargePicture(bomb, 50)).rejects.toMatchObject({
      name: 'PayloadTooLargeError',
      message: expect.stringContaining('196 megapixels; the most is 50'),
    });
    await expect(
      refuseLargePicture(await stored(await pictureClaiming(65_000, 65_000)), 50),
    ).rejects.toThrow();
  });

  it('passes where it is small enough, and where a file is no picture', async () => {
    await refuseLargePicture(await stored(await plainPicture()), 50);
    await refuseLargePicture(await stored(Buffer.from('%PDF-1.4')), 50);
  });
});

describe('uploads', () => {
  const uploadsWith = (upload: () => Promise<never[]>) => {
    const logged: string[] = [];
    const strapi = { log: { error: (line: string) => logged.push(line) } };
    const service = { upload, replace: upload } as unknown as UploadService;
    return { logged, uploads: boundedUploads(service, strapi as never, 50) };
  };

  it.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'cannot be written to'],
    ['ENOSPC', 'full'],
  ])('that the disk does not take (%s) are told in a sentence and in the log', async (code, words) => {
    const { logged, uploads } = uploadsWith(() => Promise.reject(Object.assign(new Error('no'), { code })));
    const failed = uploads.upload({ data: {}, files: [] });
    await expect(failed).rejects.toMatchObject({ message: expect.stringContaining(words) });
    expect(logged.join()).toContain(words);
  });

  it('wait for each other, and go on after one that failed', async () => {
    const inTurn = oneAtATime();
    let open = 0;
    let most = 0;
    const work = (fails: boolean) => async () => {
      most = Math.max(most, (open += 1));
      await new Promise(setImmediate);
      open -= 1;
      if (fails) throw new Error('broken');
      return 'done';
    };
    const ends = await Promise.allSettled([false, true, false, false].map((fails) => inTurn(work(fails))));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(1);
  });
});

describe('a picture from a web address', () => {
  let server: Server;
  let port: number;
  let met: string[];
  beforeAll(async () => {
    server = createServer((request, response) => {
      met.push(request.url ?? '');
      const to = /^\/to\/(.+)/.exec(request.url ?? '')?.[1];
      if (to) response.writeHead(302, { location: `http://${to}:${port}/inside` });
      response.end('a picture');
    });
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => (met = []));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const hop = guardedFetch({
    allowedNetworks: ['127.0.0.1'],
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.3', family: 4 }]),
  });
  const refused = { cause: { name: 'AddressRefused' } };

  it('is fetched where it may be', async () => {
    expect(await (await hop(`http://127.0.0.1:${port}/`)).text()).toBe('a picture');
  });

  it.each(['127.0.0.2', '0.0.0.0', '100.64.0.1', '169.254.169.254', '[::1]', 'rebound.example'])(
    'is not fetched from %s, neither at once nor by a redirect',
    async (host) => {
      await expect(hop(`http://${host}:${port}/inside`)).rejects.toMatchObject(refused);
      await expect(hop(`http://127.0.0.1:${port}/to/${host}`)).rejects.toMatchObject(refused);
      expect(met).not.toContain('/inside');
    },
  );
});
