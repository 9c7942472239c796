import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { PictureWords } from '../../newsroom/images/picture-words';
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
  digest?: string | null;
  version?: string | null;
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
 * A picture replaced by other bytes under the same address gets a version, which its public address carries
 * (`?v=`): editions, their receivers and caches see that it is another one. The same bytes again change nothing.
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

  const keepFacts = async <File extends Stored>(
    file: File,
    words: PictureWords | null,
    bytes: Pick<Stored, 'digest' | 'version'>,
  ): Promise<File> => {
    const facts = { credit: words?.credit || null, copyright: words?.copyright || null, ...bytes };
    const isKept = Object.entries(facts).every(
      ([name, fact]) => (file[name as keyof Stored] ?? null) === fact,
    );
    if (isKept) return file;
    try {
      await strapi.db.query(FILE).update({ where: { id: file.id }, data: facts });
      return { ...file, credit: facts.credit, copyright: facts.copyright };
    } catch (error) {
      strapi.log.error(`What a picture says of itself could not be kept: ${(error as Error).message}`);
      return file;
    }
  };

  return {
    ...upload,
    async upload({ data, files }, options) {
      const arriving = Array.isArray(files) ? files : [files];
      const [words, digests] = await Promise.all([
        Promise.all(arriving.map(wordsOf)),
        Promise.all(arriving.map(digestOfPicture)),
      ]);
      const given = Array.isArray(data.fileInfo) ? data.fileInfo : [data.fileInfo];
      const fileInfo = arriving.map((_file, at) => filled(given[at] ?? {}, words[at] ?? null));
      const stored = await upload.upload({ data: { ...data, fileInfo }, files }, options);
      return Promise.all(
        stored.map((file, at) =>
          keepFacts(file, words[at] ?? null, digests[at] ? { digest: digests[at] } : {}),
        ),
      );
    },
    async replace(id, { data, file }, options) {
      const words = await wordsOf(file);
      const digest = await digestOfPicture(file);
      const before: Stored | null = await strapi.db.query(FILE).findOne({ where: { id } });
      const written = {
        alternativeText: before?.alternativeText,
        caption: before?.caption,
        ...data.fileInfo,
      };
      const fileInfo = { ...data.fileInfo, ...filled(written, words) };
      const isOther = digest !== null && digest !== before?.digest;
      const bytes = isOther ? { digest, version: digest.slice(0, 8) } : {};
      return keepFacts(
        await upload.replace(id, { data: { ...data, fileInfo }, file }, options),
        words,
        bytes,
      );
    },
  };
}

/** SHA-256 of a picture as it arrives, its first 128 bits; null for other files and for one that cannot be read. */
async function digestOfPicture({ filepath, mimetype }: InFile): Promise<string | null> {
  if (!filepath || !mimetype?.startsWith('image/')) return null;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(filepath), hash);
  } catch {
    return null; // Strapi meets the same file next, and says what is wrong with it
  }
  return hash.digest('hex').slice(0, 32);
}

/** An empty field is filled; what somebody wrote stays. */
const filled = <Info extends FileInfo>(info: Info, words: PictureWords | null): Info => ({
  ...info,
  alternativeText: info.alternativeText || words?.alternativeText || info.alternativeText,
  caption: info.caption || words?.caption || info.caption,
});
