import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { Agent, fetch } from 'undici';
import { guardedConnector } from '../../dispatch/address-guard';
import type { DispatchSettings } from '../../dispatch/settings';
import type { IncomingImage } from '../../newsroom/intake/incoming-story';
import { wholePicture } from '../../newsroom/intake/wordpress/sized-picture';
import type { AssetRow } from '../../stores/intake/archive/story-document';
import { itemDigest, knownItems, rememberItems } from '../../stores/intake/intake-items';

/** No picture of a page is larger; what is comes from somebody who wants to fill a disk. */
const MOST_BYTES = 40_000_000;
const TIMEOUT_MS = 30_000;
/** What Strapi makes sizes of, and no browser runs scripts in: an SVG is a program. */
const TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heif: 'image/avif',
};

export interface MediaOptions {
  folder: string | null;
  fetches: boolean;
}

/** What became of a picture: a file of ours, or why there is none. */
export type Had = { asset: AssetRow } | { why: string };

/**
 * The files of pictures from outside: out of a folder, else from the web where that was asked for, each once. They go
 * through Strapi's upload, which makes the sizes and reads what a picture says of itself.
 */
export function mediaDesk(strapi: Core.Strapi, { folder, fetches }: MediaOptions) {
  const root = folder === null ? null : realpathSync(folder);
  const { allowedNetworks } = strapi.config.get('dispatch') as DispatchSettings;
  let agent: Agent | null = null;
  const dispatcher = () =>
    (agent ??= new Agent({ connect: guardedConnector({ allowedNetworks, timeoutMs: 10_000 }) }));

  async function had(image: IncomingImage): Promise<Had> {
    const place = 'file' in image ? image.file : image.url;
    if (place === '') return { why: 'the source does not say where it is' };
    const digest = itemDigest('media', place);
    const known = (await knownItems(strapi.db.connection, [digest])).get(digest);
    if (known !== undefined) {
      const asset = await fileRow(strapi, known.documentId);
      if (asset !== null) return { asset };
    }
    const local = root === null ? null : (fileIn(root, place) ?? fileIn(root, wholePicture(place)));
    if (local !== null) return keep(local, image, place, digest);
    if (!fetches || 'file' in image)
      return { why: root === null ? 'no file; --media or --fetch-media brings it' : 'not in the folder' };
    const temporary = path.join(
      os.tmpdir(),
      `slugline-media-${process.pid}-${digest.replaceAll(/[^a-z0-9]/giu, '')}`,
    );
    try {
      const why = await fetched(image.url, temporary, dispatcher());
      return why === null ? await keep(temporary, image, place, digest) : { why };
    } finally {
      rmSync(temporary, { force: true });
    }
  }

  async function keep(file: string, image: IncomingImage, place: string, digest: string): Promise<Had> {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return { why: 'larger than 40 MB' };
    const type = await typeOf(file);
    if (type === null) return { why: 'no JPEG, PNG, WebP, AVIF or GIF' };
    const name =
      path.basename(decodeURIComponentSafely(place.split(/[?#]/u, 1)[0] ?? 'picture')).slice(-100) ||
      'picture';
    try {
      const upload = strapi.plugin('upload').service('upload');
      const [stored] = await upload.upload({
        data: {
          fileInfo: {
            name,
            alternativeText: image.alternativeText.slice(0, 255),
            caption: image.caption.slice(0, 1_000),
          },
        },
        files: { filepath: file, originalFilename: name, mimetype: type, size },
      });
      const credit = image.credit.slice(0, 255);
      if (credit !== '' && !stored.credit)
        await strapi.db.query('plugin::upload.file').update({ where: { id: stored.id }, data: { credit } });
      const documentId = String(stored.documentId);
      const row = { source: 'media', item: place, documentId, locale: '', slug: '', fields: {} };
      const fingerprint = await hashOf(file);
      await strapi.db.transaction(({ trx }) =>
        rememberItems(trx, [{ ...row, digest, fingerprint }], Date.now()),
      );
      const asset = await fileRow(strapi, documentId);
      return asset === null ? { why: 'it could not be stored' } : { asset };
    } catch (error) {
      return { why: (error as Error).message };
    }
  }

  return { had, close: async () => void (await agent?.close()) };
}

const fileRow = async (strapi: Core.Strapi, documentId: string): Promise<AssetRow | null> =>
  (await strapi.db.query('plugin::upload.file').findOne({ where: { documentId } })) as AssetRow | null;

/**
 * Where in the folder a picture lies: by its whole path, or by the end of it from `uploads/` on, or by its name alone.
 * A path that leads out of the folder, by dots or by a link, leads nowhere.
 */
export function fileIn(root: string, place: string): string | null {
  const plain = decodeURIComponentSafely(
    place.replace(/^https?:\/\/[^/]{1,255}/iu, '').split(/[?#]/u, 1)[0] ?? '',
  );
  if (plain.includes('\0')) return null;
  const parts = plain.split(/[/\\]/u).filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return null;
  for (let from = 0; from < parts.length; from += 1) {
    const candidate = path.join(root, ...parts.slice(from));
    if (!existsSync(candidate)) continue;
    const real = realpathSync(candidate);
    if (real.startsWith(root + path.sep) && statSync(real).isFile()) return real;
  }
  return null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By its bytes, never by its name or by what a server says. */
async function typeOf(file: string): Promise<string | null> {
  try {
    const { format, width, height } = await sharp(file, { limitInputPixels: 268_000_000 }).metadata();
    return width && height ? (TYPES[format ?? ''] ?? null) : null;
  } catch {
    return null;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex').slice(0, 32);
}

/** Null where the picture is in the file now; else why not. */
async function fetched(url: string, file: string, dispatcher: Agent): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      dispatcher,
      redirect: 'follow',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok || answer.body === null) return `the web answers ${answer.status}`;
    if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return 'larger than 40 MB';
    let size = 0;
    await pipeline(
      answer.body,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          size += chunk.byteLength;
          if (size > MOST_BYTES) throw new Error('larger than 40 MB');
          yield chunk;
        }
      },
      createWriteStream(file, { mode: 0o600 }),
    );
    return null;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return cause?.name === 'AddressRefused'
      ? 'the address is private or special'
      : (cause?.message ?? message);
  }
}
