import { createWriteStream, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { mediaName } from '../../stores/export/story-record';

type Row = Record<string, unknown>;

/** The files of the media library with all their sizes, in one folder, called as they are in their addresses. */
export function mediaFolder(strapi: Core.Strapi, folder: string) {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const missing: string[] = [];
  const keepOne = async (url: string): Promise<void> => {
    const target = path.join(folder, path.basename(mediaName(url)));
    try {
      if (/^https?:/u.test(url)) {
        const answer = await fetch(url);
        if (!answer.ok || answer.body === null) throw new Error(String(answer.status));
        await pipeline(answer.body, createWriteStream(target));
      } else {
        await copyFile(path.join(strapi.dirs.static.public, url.split(/[?#]/u, 1)[0] ?? ''), target);
      }
      count += 1;
    } catch {
      missing.push(url);
    }
  };
  return {
    async keep(file: Row) {
      await keepOne(String(file.url));
      const formats = (file.formats ?? {}) as Record<string, Row>;
      for (const format of Object.values(formats))
        if (typeof format?.url === 'string') await keepOne(format.url);
    },
    count: () => count,
    missing: () => missing,
  };
}
