import { rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { blocksOf } from '../../newsroom/body';
import { authors, publication, sections, stories, type DemoStory } from './stories';

type Documents = (uid: string) => {
  create(params: object): Promise<{ documentId: string }>;
  count(params: object): Promise<number>;
};

/**
 * Loads the demo newspaper once, through the document service, so that the same hooks work as for an editor.
 * Does nothing where there is already a story. Returns how many it loaded. One transaction: a load that is killed
 * leaves nothing, so that the next start loads it whole.
 */
export async function loadDemo(strapi: Core.Strapi, say: (line: string) => void): Promise<number> {
  const documents = strapi.documents as unknown as Documents;
  if ((await documents('api::article.article').count({ status: 'draft', locale: '*' })) > 0) return 0;
  return strapi.db.transaction(() => load(strapi, documents, say));
}

async function load(strapi: Core.Strapi, documents: Documents, say: (line: string) => void): Promise<number> {
  await documents('api::publication.publication').create({ data: publication });
  const named = async (uid: string, names: string[]) => {
    const ids = new Map<string, string>();
    for (const name of names) ids.set(name, (await documents(uid).create({ data: { name } })).documentId);
    return ids;
  };
  const sectionIds = await named('api::section.section', sections);
  const authorIds = await named('api::author.author', authors);

  const storyIds = new Map<string, string>();
  for (const [at, story] of stories.entries()) {
    const { documentId } = await documents('api::article.article').create({
      status: 'published',
      data: {
        headline: story.headline,
        standfirst: story.standfirst,
        dateline: story.dateline,
        tags: story.tags,
        credits: story.credits,
        summaryBullets: story.bullets,
        body: blocksOf(story.paragraphs),
        section: sectionIds.get(story.section),
        authors: story.authors.map((name) => authorIds.get(name)),
        relatedLinks: story.related.map((headline) => ({ article: storyIds.get(headline) })),
        images: await imagesOf(strapi, story),
      },
    });
    storyIds.set(story.headline, documentId);
    say(`  story ${at + 1} of ${stories.length}: ${story.headline}`);
  }
  return stories.length;
}

/** A picture drawn here, so that the demo ships no photograph and still shows one. */
async function imagesOf(strapi: Core.Strapi, { picture }: DemoStory): Promise<object[]> {
  if (!picture) return [];
  const file = path.join(os.tmpdir(), `slugline-demo-${process.pid}.jpg`);
  const dawn = { r: 196, g: 92, b: 66 };
  const sea = await sharp({
    create: { width: 1200, height: 380, channels: 3, background: { r: 34, g: 58, b: 84 } },
  })
    .png()
    .toBuffer();
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: dawn } })
    .composite([{ input: sea, top: 420, left: 0 }])
    .jpeg({ quality: 82 })
    .toFile(file);
  try {
    const upload = strapi.plugin('upload').service('upload');
    const [asset] = await upload.upload({
      data: {
        fileInfo: {
          name: 'harbour-at-dawn.jpg',
          alternativeText: picture.alternativeText,
          caption: picture.caption,
        },
      },
      files: {
        filepath: file,
        originalFilename: 'harbour-at-dawn.jpg',
        mimetype: 'image/jpeg',
        size: (await stat(file)).size,
      },
    });
    return [{ asset: asset.id, role: 'lead', credit: picture.credit }];
  } finally {
    rmSync(file, { force: true });
  }
}
