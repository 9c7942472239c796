import type { ImageUse } from '../../article/article';
import { captionKey, distinctCaptions, publicWords } from '../../images/image';
import type { PublicImage } from '../edition';

/**
 * The images of a story as readers see them: an asset's own words where the editor wrote none, and each caption
 * once. A picture without a file is not shown: there is nothing to show. Of captions that differ in quotes, case and spaces only, the first picture keeps the one with printed quotes.
 */
export function publicImages(uses: readonly ImageUse[]): PublicImage[] {
  const images = uses.map(publicImage);
  const keys = images.map((image) => captionKey(image.caption));
  const printed = new Map(
    distinctCaptions(images.map((image) => image.caption)).map((caption) => [captionKey(caption), caption]),
  );
  const sayer = (key: string): number => {
    const pictured = images.findIndex((image, at) => keys[at] === key && image.url !== null);
    return pictured >= 0 ? pictured : keys.indexOf(key);
  };

  return images.flatMap((image, at) => {
    const key = keys[at] ?? '';
    if (image.url === null) return [];
    if (key === '') return [image];
    if (sayer(key) === at) return [{ ...image, caption: printed.get(key) ?? image.caption }];
    return [{ ...image, caption: '' }];
  });
}

/** A picture with nothing said of its use. */
export const pictureOf = (asset: ImageUse['asset']): PublicImage =>
  publicImage({ asset, alternativeText: '', caption: '', credit: '', role: 'lead' });

const publicImage = (image: ImageUse): PublicImage => ({
  url: image.asset?.url ?? null,
  mime: image.asset?.mime ?? null,
  width: image.asset?.width ?? null,
  height: image.asset?.height ?? null,
  sizes: image.asset?.formats ?? [],
  ...publicWords(image),
  role: image.role,
  focus: image.focus ?? null,
});
