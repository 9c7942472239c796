import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { archiveRecords } from '../stores/export/archive-records';
import { mediaFolder } from './export/media-folder';
import { markdownFolder } from './export/markdown-folder';
import { helpAsked } from './help-asked';

const USAGE = `usage: npm run --silent export -- [--out FILE] [--media DIR] [--markdown DIR]

All stories with what they point to, one record a line (NDJSON), to FILE or to standard output; the media into DIR
(beside FILE when that is named); and the published stories as a folder of Markdown with front matter.
\`npm run intake -- FILE --media DIR\` puts them into an empty newsroom.
`;

interface Wanted {
  out: string | null;
  media: string | null;
  markdown: string | null;
}

/** `npm run export`: everything can leave again, in a form that `npm run intake` reads. */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  const wanted = wantedFrom(process.argv.slice(2));
  if (wanted === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: String(process.env.SLUGLINE_BUILD),
  }).load();
  try {
    if (wanted.out !== null) mkdirSync(path.dirname(path.resolve(wanted.out)), { recursive: true });
    const file = wanted.out === null ? null : createWriteStream(wanted.out);
    const write = async (line: string): Promise<void> => {
      if (file === null) {
        if (!print(line)) await once(process.stdout, 'drain');
      } else if (!file.write(line)) await once(file, 'drain');
    };
    const media = wanted.media === null ? null : mediaFolder(strapi, wanted.media);
    const markdown = wanted.markdown === null ? null : markdownFolder(strapi, wanted.markdown);
    let stories = 0;
    for await (const record of archiveRecords(strapi, new Date().toISOString())) {
      await write(`${JSON.stringify(record)}\n`);
      if (record.slugline === 'file') await media?.keep(record);
      if (record.slugline !== 'article') continue;
      stories += 1;
      await markdown?.keep(record);
    }
    if (file !== null) {
      file.end();
      await once(file, 'finish');
    }
    process.stderr.write(`${stories} stories${media === null ? '' : `, ${media.count()} files`} written.\n`);
    for (const missing of media?.missing() ?? [])
      process.stderr.write(`${missing}: the file is not there.\n`);
    return (media?.missing().length ?? 0) > 0 ? 1 : 0;
  } finally {
    await strapi.destroy().catch(() => undefined);
  }
}

function wantedFrom(args: string[]): Wanted | null {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { out: text, media: text, markdown: text } });
    const beside = values.out === undefined ? null : path.join(path.dirname(values.out), 'media');
    return { out: values.out ?? null, media: values.media ?? beside, markdown: values.markdown ?? null };
  } catch {
    return null;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`export failed: ${error.message}\n`);
    process.exit(1);
  });
