import { errors } from '@strapi/utils';
import sharp from 'sharp';

/** A million. */
const MEGA = 1_000_000;

interface InFile {
  filepath?: string;
  originalFilename?: string | null;
}

/**
 * Throws a 413 for a picture with more pixels than may be decoded, before anything decodes it: 24 kB of PNG can be
 * 14,000 × 14,000 pixels, which cost 4 GB and a minute. Only the head of the file is read. What sharp does not know is
 * no picture to it and passes; the frames of an animation count together.
 */
export async function refuseLargePicture(file: InFile, mostMegapixels: number): Promise<void> {
  if (!file.filepath) return;
  const head = await sharp(file.filepath, { limitInputPixels: false, animated: true })
    .metadata()
    .catch(() => null);
  if (head === null) return;
  const pixels = head.width * head.height;
  if (pixels <= mostMegapixels * MEGA) return;
  throw new errors.PayloadTooLargeError(
    `The picture ${file.originalFilename ?? ''} has ${Math.ceil(pixels / MEGA)} megapixels; the most is ${mostMegapixels}. Make it smaller and upload it again.`,
    { pixels, mostPixels: mostMegapixels * MEGA },
  );
}
