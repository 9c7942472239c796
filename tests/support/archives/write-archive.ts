import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { mediaFolder } from '../../../src/commands/export/media-folder';
import { archiveRecords } from '../../../src/stores/export/archive-records';

/** What `npm run export` writes: the archive, a record a line, and its pictures in `media` beside it. */
export async function writeArchive(strapi: Core.Strapi, file: string) {
  const outlet = mediaFolder(strapi, path.join(path.dirname(file), 'media'));
  const lines: string[] = [];
  for await (const record of archiveRecords(strapi, '2026-01-01T00:00:00Z')) {
    lines.push(JSON.stringify(record));
    if (record.slugline === 'file') await outlet.keep(record);
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { lines, missing: outlet.missing() };
}
