import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { paper } from '../../src/commands/demo/paper/paper';
import { drawPictures } from '../../src/commands/demo/picture';

it('draws each scene of the demo once, before anything is stored, and leaves no file', async () => {
  const stories = paper({ small: false }).filter(({ picture }) => picture !== undefined);
  const drawn = await drawPictures(stories);
  const files = [
    ...new Set(stories.flatMap(({ picture }) => (picture ? [drawn.fileOf(picture.scene)] : []))),
  ];
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) expect((await sharp(file).metadata()).format).toBe('jpeg');
  await drawn.throwAway();
  expect(files.filter((file) => existsSync(file))).toEqual([]);
});
