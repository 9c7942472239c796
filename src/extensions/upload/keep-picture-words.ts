import type { Core } from '@strapi/strapi';
import type { PictureWords } from '../../newsroom/picture-words';
import { readPictureWords } from './read-picture-words';

const FILE = 'plugin::upload.file';

interface InFile {
  filepath?: string;
  mimetype?: string | null;
}

interface FileInfo {
  alternativeText?: string | null;
  caption?: string | null;
}

interface Stored extends FileInfo {
  id: number;
  credit?: string | null;
  copyright?: string | null;
}

export interface UploadService {
  upload(
    input: { data: { fileInfo?: FileInfo | FileInfo[] }; files: InFile | InFile[] },
    options?: unknown,
  ): Promise<Stored[]>;
  replace(
    id: number,
    input: { data: { fileInfo?: FileInfo }; file: InFile },
    options?: unknown,
  ): Promise<Stored>;
}

/**
 * Strapi's upload, with what the picture says about itself: its caption and alternative text where the editor wrote
 * none, and always its credit and copyright, which are facts of the file.
 *
 * The words are read from the file as it arrives, since Strapi's optimisation strips them from what it stores. A file
 * that cannot be read is uploaded as it would be without us.
 */
export function keepPictureWords(upload: UploadService, strapi: Core.Strapi): UploadService {
  const wordsOf = async ({ filepath, mimetype }: InFile): Promise<PictureWords | null> => {
    if (!filepath || !mimetype?.startsWith('image/')) return null;
    try {
      return await readPictureWords(filepath);
    } catch (error) {
      strapi.log.debug(`No words could be read from a picture: ${(error as Error).message}`);
      return null;
    }
  };

  const keepRights = async <File extends Stored>(file: File, words: PictureWords | null): Promise<File> => {
    const rights = { credit: words?.credit || null, copyright: words?.copyright || null };
    if ((file.credit ?? null) === rights.credit && (file.copyright ?? null) === rights.copyright) return file;
    try {
      await strapi.db.query(FILE).update({ where: { id: file.id }, data: rights });
      return { ...file, ...rights };
    } catch (error) {
      strapi.log.error(`The credit of a picture could not be kept: ${(error as Error).message}`);
      return file;
    }
  };

  return {
    ...upload,
    async upload({ data, files }, options) {
      const arriving = Array.isArray(files) ? files : [files];
      const words = await Promise.all(arriving.map(wordsOf));
      const given = Array.isArray(data.fileInfo) ? data.fileInfo : [data.fileInfo];
      const fileInfo = arriving.map((_file, at) => filled(given[at] ?? {}, words[at] ?? null));
      const stored = await upload.upload({ data: { ...data, fileInfo }, files }, options);
      return Promise.all(stored.map((file, at) => keepRights(file, words[at] ?? null)));
    },
    async replace(id, { data, file }, options) {
      const words = await wordsOf(file);
      const before: Stored | null = await strapi.db.query(FILE).findOne({ where: { id } });
      const written = {
        alternativeText: before?.alternativeText,
        caption: before?.caption,
        ...data.fileInfo,
      };
      const fileInfo = { ...data.fileInfo, ...filled(written, words) };
      return keepRights(await upload.replace(id, { data: { ...data, fileInfo }, file }, options), words);
    },
  };
}

/** An empty field is filled; what somebody wrote stays. */
const filled = <Info extends FileInfo>(info: Info, words: PictureWords | null): Info => ({
  ...info,
  alternativeText: info.alternativeText || words?.alternativeText || info.alternativeText,
  caption: info.caption || words?.caption || info.caption,
});
