import exifr from 'exifr';
import sharp from 'sharp';
import { pictureWords, type PictureMetadata, type PictureWords } from '../../newsroom/images/picture-words';
import { xmpWords } from '../../newsroom/images/xmp';
import { iimWords } from './read-iim';

/** Exif's list of artists is one text. */
const LONGEST_ARTISTS = 2_000;
/** Larger blocks are thumbnails and edit histories, not words. */
const LARGEST_BLOCK = 1_000_000;

/**
 * What the file of a picture says about itself: XMP, IPTC-IIM and Exif of JPEG, PNG, WebP and AVIF.
 *
 * sharp finds the blocks (it reads the head of the file only), since exifr does not open WebP, nor find XMP in PNG
 * and AVIF. Throws on what is no picture.
 */
export async function readPictureWords(filepath: string): Promise<PictureWords> {
  const { xmp, iptc, exif } = await sharp(filepath).metadata();
  const sources = await Promise.all([
    wordsIn(xmp, (block) =>
      xmpWords(
        block
          .toString('utf8')
          .replace(/^\ufeff/u, '')
          .replaceAll('\0', ''),
      ),
    ),
    wordsIn(iptc, iimWords),
    wordsIn(exif, exifWords),
  ]);
  return pictureWords(sources.filter((source) => source !== null));
}

/** One broken block must not cost the words of the others. */
async function wordsIn(
  block: Buffer | undefined,
  read: (block: Buffer) => PictureMetadata | null | Promise<PictureMetadata | null>,
): Promise<PictureMetadata | null> {
  if (block === undefined || block.length > LARGEST_BLOCK) return null;
  return Promise.resolve()
    .then(() => read(block))
    .catch(() => null);
}

async function exifWords(block: Buffer): Promise<PictureMetadata | null> {
  const tiff = block.subarray(0, 4).toString('latin1') === 'Exif' ? block.subarray(6) : block;
  const words: Record<string, unknown> | undefined = await exifr.parse(tiff, {
    ifd0: { pick: ['ImageDescription', 'Artist', 'Copyright'] },
    exif: false,
    gps: false,
    interop: false,
    mergeOutput: true,
  } as never);
  const text = (name: string): string => (typeof words?.[name] === 'string' ? words[name] : '');
  return {
    alternativeText: '',
    caption: text('ImageDescription'),
    creators: text('Artist').slice(0, LONGEST_ARTISTS).split(';'),
    credit: '',
    copyright: text('Copyright'),
  };
}
