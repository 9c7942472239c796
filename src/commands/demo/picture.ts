import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { DemoStory } from './demo-story';
import { sceneSvg, type SceneName } from './scenes';

type Picture = NonNullable<DemoStory['picture']>;

const CREDIT = 'Drawn for the Slugline demo';

/** The drawn photographs of a paper as files, each scene once. */
export interface Drawn {
  fileOf(scene: SceneName): string;
  /** They are in the media library by then, or nobody wants them. */
  throwAway(): Promise<void>;
}

/** Draws before anything is stored: nobody waits for a brush with a transaction open. */
export async function drawPictures(stories: readonly DemoStory[]): Promise<Drawn> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slugline-demo-'));
  const fileOf = (scene: SceneName) => path.join(folder, `${scene}.jpg`);
  const scenes = new Set(stories.flatMap(({ picture }) => (picture ? [picture.scene] : [])));
  const throwAway = () => rm(folder, { recursive: true, force: true });
  try {
    for (const scene of scenes)
      await sharp(Buffer.from(sceneSvg(scene)))
        .jpeg({ quality: 82 })
        .toFile(fileOf(scene));
  } catch (error) {
    await throwAway();
    throw error;
  }
  return { fileOf, throwAway };
}

/** A drawn photograph in the media library, as the lead picture of a story. */
export async function pictureOf(
  strapi: Core.Strapi,
  { scene, caption, alternativeText }: Picture,
  drawn: Drawn,
): Promise<object> {
  const filepath = drawn.fileOf(scene);
  const [asset] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: `${scene}.jpg`, alternativeText, caption } },
      files: {
        filepath,
        originalFilename: `${scene}.jpg`,
        mimetype: 'image/jpeg',
        size: (await stat(filepath)).size,
      },
    });
  return { asset: asset.id, role: 'lead', credit: CREDIT };
}
