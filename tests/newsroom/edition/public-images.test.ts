import type { ImageAsset, ImageUse } from '../../../src/newsroom/article/article';
import { publicImages } from '../../../src/newsroom/edition/pictures/public-images';

const asset = (name: string, words: Partial<ImageAsset> = {}): ImageAsset => ({
  url: `/uploads/${name}.jpg`,
  mime: 'image/jpeg',
  width: 1600,
  height: 900,
  alternativeText: '',
  caption: '',
  credit: '',
  copyright: '',
  formats: [{ name: 'small', url: `/uploads/small_${name}.jpg`, width: 500, height: 281 }],
  ...words,
});
const use = (different: Partial<ImageUse> = {}): ImageUse => ({
  asset: asset('ferry'),
  alternativeText: '',
  caption: '',
  credit: '',
  role: 'inline',
  ...different,
});

describe('the images of a story', () => {
  it('have address, sizes and measures of the asset', () => {
    expect(publicImages([use({ role: 'lead' })])).toEqual([
      {
        url: '/uploads/ferry.jpg',
        mime: 'image/jpeg',
        width: 1600,
        height: 900,
        sizes: [{ name: 'small', url: '/uploads/small_ferry.jpg', width: 500, height: 281 }],
        alternativeText: '',
        caption: '',
        credit: '',
        role: 'lead',
        focus: null,
      },
    ]);
  });

  it('say what this use says, else what the asset says, else who owns it', () => {
    const words = {
      alternativeText: 'A boat',
      caption: 'At the pier',
      credit: 'Ada Park',
      copyright: '© Fjord',
    };
    const [own, fallback, owned] = publicImages([
      use({ asset: asset('a', words), alternativeText: 'Mine', caption: 'My caption (Reuters)' }),
      use({ asset: asset('b', words) }),
      use({ asset: asset('c', { ...words, credit: '', caption: 'Elsewhere' }) }),
    ]);
    expect(own).toMatchObject({ alternativeText: 'Mine', caption: 'My caption', credit: 'Reuters' });
    expect(fallback).toMatchObject({ alternativeText: 'A boat', caption: 'At the pier', credit: 'Ada Park' });
    expect(owned).toMatchObject({ caption: 'Elsewhere', credit: '© Fjord' });
  });

  it('say each caption once, with printed quotes, and keep every picture with its credit', () => {
    const images = publicImages([
      use({ asset: asset('a'), caption: "The 'Vik'  at her pier", alternativeText: 'Bow' }),
      use({ asset: asset('b'), caption: 'the ‘Vik’ at her Pier (Reuters)', alternativeText: 'Stern' }),
      use({ asset: null, caption: 'The “Vik” at her pier' }),
      use({ asset: asset('d'), caption: 'Another pier' }),
    ]);
    expect(images.map(({ url, caption, credit }) => [url, caption, credit])).toEqual([
      ['/uploads/a.jpg', 'the ‘Vik’ at her Pier', ''],
      ['/uploads/b.jpg', '', 'Reuters'],
      ['/uploads/d.jpg', 'Another pier', ''],
    ]);
    expect(images.map(({ alternativeText }) => alternativeText)).toEqual(['Bow', 'Stern', '']);
  });

  it('show no picture that has no file, and its caption once it has one', () => {
    expect(publicImages([use({ asset: null, caption: 'To come' })])).toEqual([]);
    expect(
      publicImages([use({ asset: null, caption: 'To come' }), use({ caption: 'TO COME' })]),
    ).toMatchObject([{ url: '/uploads/ferry.jpg', caption: 'To come' }]);
  });
});
