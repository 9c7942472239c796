import sharp from 'sharp';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { adminSession } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import {
  iimBlock,
  pictureClaiming,
  pictureWithExif,
  pictureWithIim,
  pictureWithXmp,
  plainPicture,
  XMP_WORDS,
} from '../../support/picture-files';

describe.each(databases())('pictures on %s', (database) => {
  let news: RunningStrapi;
  const made: number[] = [];
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(async () => {
    for (const id of made) await news.rest(`/api/upload/files/${id}`, { method: 'DELETE' });
    await news.stop();
  });

  const upload = async (
    picture: Buffer | string,
    { name = 'ferry.jpg', type = 'image/jpeg', info = {}, id = '' } = {},
  ) => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(Buffer.from(picture))], { type }), name);
    if (Object.keys(info).length > 0) form.append('fileInfo', JSON.stringify(info));
    const answer = await fetch(`${news.url}/api/upload${id && `?id=${id}`}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${news.token}` },
      body: form,
    });
    const body = await answer.json();
    const [file] = Array.isArray(body) ? body : [body];
    if (file.id && !id) made.push(file.id);
    return { status: answer.status, file };
  };
  const stored = (id: number) => news.strapi.db.query('plugin::upload.file').findOne({ where: { id } });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'take caption, alternative text, credit and copyright from the XMP of a %s',
    async (format) => {
      const { status, file } = await upload(await pictureWithXmp(format), {
        name: `ferry.${format}`,
        type: `image/${format}`,
      });
      expect(status).toBe(201);
      expect(file).toMatchObject(XMP_WORDS);
      expect(await stored(file.id)).toMatchObject(XMP_WORDS);
    },
  );

  it('take them from IPTC-IIM and from Exif', async () => {
    const iim = iimBlock([
      [120, 'Die Fähre “Vik”'],
      [80, 'Ada Park'],
      [110, 'dpa'],
    ]);
    const first = await upload(await pictureWithIim(iim));
    expect(first.file).toMatchObject({ caption: 'Die Fähre “Vik”', credit: 'Ada Park/dpa', copyright: null });
    const second = await upload(
      await pictureWithExif({ ImageDescription: 'At dawn', Artist: 'Ole Berg', Copyright: '(c) Fjord' }),
    );
    expect(second.file).toMatchObject({ caption: 'At dawn', credit: 'Ole Berg', copyright: '(c) Fjord' });
  });

  it('keep what the editor wrote, and fill only what is empty', async () => {
    const { file } = await upload(await pictureWithXmp('jpeg'), { info: { caption: 'My own words' } });
    expect(file).toMatchObject({ ...XMP_WORDS, caption: 'My own words' });
  });

  it('take credit and copyright of the new file when one is replaced', async () => {
    const { file } = await upload(await pictureWithXmp('jpeg'), { info: { caption: 'My own words' } });
    const again = await upload(await pictureWithExif({ Artist: 'Ole Berg' }), { id: String(file.id) });
    expect(again.status).toBe(200);
    expect(await stored(file.id)).toMatchObject({
      caption: 'My own words',
      alternativeText: XMP_WORDS.alternativeText,
      credit: 'Ole Berg',
      copyright: null,
    });
  });

  it('are uploaded as ever when there is nothing to read, or nothing that can be read', async () => {
    const plain = await upload(await plainPicture());
    expect([plain.status, plain.file.caption, plain.file.credit ?? null]).toEqual([201, null, null]);
    const broken = await upload(await pictureWithXmp('jpeg', '<x:xmpmeta <<< &bomb; \u0001'));
    expect([broken.status, broken.file.credit ?? null]).toEqual([201, null]);
    const document = await upload('%PDF-1.4\n%%EOF', { name: 'report.pdf', type: 'application/pdf' });
    expect([document.status, document.file.credit ?? null]).toEqual([201, null]);
  });

  it('are refused in a sentence where they have too many pixels, and leave no file', async () => {
    const before = await news.strapi.db.query('plugin::upload.file').count();
    const form = new FormData();
    const bomb = await pictureClaiming(14_000, 14_000);
    form.append('files', new Blob([new Uint8Array(bomb)], { type: 'image/png' }), 'bomb.png');
    const answer = await fetch(`${news.url}/api/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${news.token}` },
      body: form,
    });
    expect(answer.status).toBe(413);
    expect(JSON.stringify(await answer.json())).toContain('196 megapixels');
    expect(await news.strapi.db.query('plugin::upload.file').count()).toBe(before);
  });

  it('lie in the folder of uploads, whatever path their name has, or are refused', async () => {
    const folder = join(news.strapi.dirs.static.public, 'uploads');
    const names = [
      '../../escaped.jpg',
      '..%2f..%2fescaped.jpg',
      '/tmp/escaped.jpg',
      '..\\escaped.jpg',
      '....//.jpg',
    ];
    for (const name of names) {
      const { status, file } = await upload(await plainPicture(), { name });
      if (status === 400) continue;
      expect([name, status, file.url]).toEqual([
        name,
        201,
        expect.stringMatching(/^\/uploads\/[\w-]+\.jpg$/),
      ]);
      expect(existsSync(join(folder, basename(file.url)))).toBe(true);
    }
    const outside = [join(folder, '..'), join(folder, '..', '..'), '/tmp'];
    expect(outside.filter((place) => existsSync(join(place, 'escaped.jpg')))).toEqual([]);
  });

  it('are not fetched from a private network, whatever Strapi itself would let through', async () => {
    const files = news.strapi.plugin('upload').service('file');
    for (const host of ['0.0.0.0', '100.64.0.1']) {
      const fetched = files.fetchUrlToInputFile(`http://${host}:8080/picture.png`, tmpdir(), 1_000);
      await expect(fetched).rejects.toThrow('private or special network');
    }
  });

  it('reach readers with all their words and sizes', async () => {
    const { file } = await upload(await pictureWithXmp('jpeg'));
    const answer = await news.rest('/api/articles', {
      data: {
        headline: 'Ferry in pictures',
        images: [
          { asset: file.id, role: 'lead' },
          { asset: file.id, caption: 'the FERRY "Vik" & its pier', credit: 'Own Desk' },
          { caption: 'The ferry “Vik” & its pier' },
        ],
      },
    });
    expect(answer.status).toBe(201);
    const { body } = await news.rest('/api/editions/ferry-in-pictures', { token: null });
    const { caption, alternativeText, credit } = XMP_WORDS;
    expect(body.data.images).toEqual([
      expect.objectContaining({
        url: file.url,
        width: 800,
        height: 500,
        role: 'lead',
        caption,
        alternativeText,
        credit,
      }),
      expect.objectContaining({ url: file.url, caption: '', credit: 'Own Desk' }),
    ]);
    expect(body.data.image.sizes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'thumbnail',
          url: expect.stringMatching(/^\/uploads\//),
          width: 245,
        }),
      ]),
    );
    const jsonLd = await news.rest('/api/editions/ferry-in-pictures/json-ld', { token: null });
    expect(jsonLd.body.image[0]).toMatchObject({ caption, creditText: credit, width: 800, height: 500 });
  });

  it('replaced by other bytes have another public address, replaced by the same ones not', async () => {
    const picture = (shade: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background: shade } })
        .png()
        .toBuffer();
    const png = { name: 'quay.png', type: 'image/png' };
    const { file } = await upload(await picture('red'), png);
    const { id, url } = file;
    const inText = { ...file, alternativeText: 'A quay', caption: '' };
    const stories = [
      { headline: `Replaced lead on ${database}`, images: [{ asset: id, role: 'lead' }] },
      {
        headline: `Replaced in the text on ${database}`,
        body: [{ type: 'image', image: inText, children: [{ type: 'text', text: '' }] }],
      },
    ];
    const slugs: string[] = [];
    for (const data of stories) {
      const made = await news.rest('/api/articles', { data });
      expect(made).toMatchObject({ status: 201 });
      slugs.push(made.body.data.slug);
    }
    const read = () =>
      Promise.all(
        slugs.map(async (slug) => {
          const answer = await news.rest(`/api/editions/${slug}`, { token: null });
          return { url: answer.body.data.image.url as string, etag: answer.headers.get('etag') };
        }),
      );
    const first = await read();
    expect(first.map((one) => one.url)).toEqual([url, url]);

    expect((await upload(await picture('blue'), { ...png, id: String(id) })).status).toBe(200);
    const second = await read();
    for (const [at, one] of second.entries()) {
      expect(one.url).toMatch(/\.png\?v=[0-9a-f]{8}$/u);
      expect(one.etag).not.toBe(first[at]?.etag);
      expect((await fetch(news.url + one.url)).status).toBe(200);
    }

    expect((await upload(await picture('blue'), { ...png, id: String(id) })).status).toBe(200);
    expect(await read()).toEqual(second);
  });

  it('take a credit and a copyright that somebody types, and every story with them has it at once', async () => {
    const { file } = await upload(await plainPicture(), { name: 'quay.jpg' });
    const data = { headline: 'Quay reopens', images: [{ asset: file.id, role: 'lead' }] };
    const { slug } = (await news.rest('/api/articles', { data })).body.data;
    const editor = await adminSession(news, 'slugline-desk-editor');
    const keep = (body: object, id: unknown = file.id) => editor('PUT', `/slugline/pictures/${id}`, body);
    expect((await keep({ credit: ' Ada Lind ', copyright: 'NTB' })).body.data).toMatchObject({
      ...{ credit: 'Ada Lind', copyright: 'NTB' },
    });
    const credit = async () =>
      (await news.rest(`/api/editions/${slug}`, { token: null })).body.data.image.credit;
    expect(await credit()).toBe('Ada Lind');
    await keep({ credit: '' });
    expect(await credit()).toBe('NTB');
    const wrong = await keep({ credit: 7, copyright: 'x'.repeat(1_001) });
    expect([wrong.status, wrong.body.error.details.errors.length]).toEqual([400, 2]);
    for (const id of ['0', 'x', '999999', '1e99']) expect((await keep({ credit: 'A' }, id)).status).toBe(404);
    const operator = await adminSession(news, 'slugline-operator');
    expect((await operator('PUT', `/slugline/pictures/${file.id}`, { credit: 'A' })).status).toBe(403);
  });
});
