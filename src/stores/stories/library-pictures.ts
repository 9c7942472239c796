import type { Core } from '@strapi/strapi';
import type { Block } from '../../newsroom/article/article';
import { pictureHashes, type LibraryPicture } from '../../newsroom/edition/pictures/body-pictures';

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Rows of stories with `pictures`: by its hash, what the media library knows today of each picture in the text. The
 * text itself holds a copy that Strapi's editor made, which knows nothing of new bytes, new words or a deletion. No
 * picture in a text, no read.
 */
export async function withPictures<Story extends Row | null>(
  strapi: Core.Strapi,
  rows: readonly Story[],
): Promise<Story[]> {
  const hashes = [...new Set(rows.flatMap((row) => pictureHashes((row?.body ?? []) as Block[])))];
  if (hashes.length === 0) return [...rows];
  const files: Row[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { hash: { $in: hashes } },
    select: ['hash', 'version', 'alternativeText', 'caption', 'credit', 'copyright'],
  });
  const gone: Row[] = await strapi.db.query(GONE_PICTURE).findMany({ where: { hash: { $in: hashes } } });
  const known = (file: Row): LibraryPicture => ({
    version: text(file.version),
    alternativeText: text(file.alternativeText),
    caption: text(file.caption),
    credit: text(file.credit),
    copyright: text(file.copyright),
  });
  const pictures: Record<string, LibraryPicture> = Object.fromEntries([
    ...gone.map(({ hash }) => [hash, 'gone']),
    ...files.map((file) => [file.hash, known(file)]),
  ]);
  return rows.map((row) => row && { ...row, pictures });
}

export const GONE_PICTURE = 'slugline::gone-picture';
