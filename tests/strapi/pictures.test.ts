import { databases, startStrapi, type RunningStrapi } from '../support/start-strapi';
import {
  iimBlock,
  pictureWithExif,
  pictureWithIim,
  pictureWithXmp,
  plainPicture,
  XMP_WORDS,
} from '../support/picture-files';

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
});
