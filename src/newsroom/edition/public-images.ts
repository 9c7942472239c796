import type { ImageUse } from '../article';
import { captionKey, distinctCaptions, publicWords } from '../image';
import type { PublicImage } from './edition';

/**
 * The images of a story as readers see them: an asset's own words where the editor wrote none, and each caption
 * once. Of captions that differ in quotes, case and spaces only, the first picture keeps the one with printed quotes;
 * a caption without a picture that repeats one is a slip of copying and goes.
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
    if (key === '') return [image];
    if (sayer(key) === at) return [{ ...image, caption: printed.get(key) ?? image.caption }];
    return image.url === null ? [] : [{ ...image, caption: '' }];
  });
}

const publicImage = (image: ImageUse): PublicImage => ({
  url: image.asset?.url ?? null,
  mime: image.asset?.mime ?? null,
  width: image.asset?.width ?? null,
  height: image.asset?.height ?? null,
  sizes: image.asset?.formats ?? [],
  ...publicWords(image),
  role: image.role,
});
