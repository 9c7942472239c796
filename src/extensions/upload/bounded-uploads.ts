import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { UploadService } from './keep-picture-words';
import { oneAtATime } from './one-at-a-time';
import { refuseLargePicture } from './picture-size';

/** What the system says of a folder or a disk that takes no file, and what an editor is told of it. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  EACCES: 'the folder of the uploads cannot be written to',
  EPERM: 'the folder of the uploads cannot be written to',
  EROFS: 'the disk of the uploads is read-only',
  ENOENT: 'the folder of the uploads is gone',
  ENOTDIR: 'the folder of the uploads is gone',
  ENOSPC: 'the disk of the uploads is full',
  EDQUOT: 'the disk of the uploads is full',
};

const AWAY = /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\b/;

/** What a bucket's server, or the way to it, says; the AWS SDK keeps the system's code in the message at least. */
const whyNotInBucket = (error: NodeJS.ErrnoException): string | undefined => {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (AWAY.test(`${error.code} ${error.message}`)) return 'the bucket of the uploads cannot be reached';
  if (error.name === 'TimeoutError') return 'the bucket of the uploads does not answer';
  if (error.name === 'CredentialsProviderError') return 'no keys to the bucket of the uploads are set';
  return status === undefined ? undefined : `the bucket of the uploads refused it (${status} ${error.name})`;
};

/**
 * Uploads that cannot take the server down: every file is looked at before anything is decoded, and decoded in a queue
 * of one. A file that the disk does not take is told as that, in the log too; Strapi writes a file's row only after
 * its bytes, so there is none for it.
 */
export function boundedUploads(
  upload: UploadService,
  strapi: Core.Strapi,
  mostMegapixels: number,
): UploadService {
  const inTurn = oneAtATime();
  const bounded = async <Result>(
    files: Parameters<typeof refuseLargePicture>[0][],
    work: () => Promise<Result>,
  ): Promise<Result> => {
    for (const file of files) await refuseLargePicture(file, mostMegapixels);
    return inTurn(work).catch((error: NodeJS.ErrnoException) => {
      const why = UNWRITABLE[error.code ?? ''] ?? whyNotInBucket(error);
      if (why === undefined) throw error;
      strapi.log.error(`A file was not stored: ${why} (${error.message})`);
      throw new errors.ApplicationError(`The file was not stored: ${why}. Tell whoever runs the server.`, {
        code: 'upload.not-stored',
      });
    });
  };
  return {
    ...upload,
    upload: (input, options) => bounded([input.files].flat(), () => upload.upload(input, options)),
    replace: (id, input, options) => bounded([input.file], () => upload.replace(id, input, options)),
  };
}
