import { parseArgs } from 'node:util';
import { createStrapi, type Core } from '@strapi/strapi';
import { SingleBar } from 'cli-progress';
import type { HouseStyle } from '../newsroom/house-style';
import { reviewBullets } from '../stores/to-check/bullet-review';
import { reviewEditions } from '../stores/editions/edition-review';
import type { StoryAddress } from '../stores/stories/story-address';
import { wireRoomOf } from '../stores/wire/wire-room';
import { helpAsked } from './help-asked';

const USAGE = 'usage: npm run editions:rebuild [-- --restart]';

/**
 * `npm run editions:rebuild`: makes every edition anew from its documents, beside a serving newsroom, and then the list
 * of bullets to check. Stopped among the editions it goes on there the next time; `--restart` begins at the first story.
 */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  const isRestart = restartAsked(process.argv.slice(2));
  if (isRestart === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: String(process.env.SLUGLINE_BUILD),
  }).load();
  const bar = progress();
  try {
    const place = strapi.store({ type: 'core', name: 'slugline', key: 'editions-rebuild' });
    if (isRestart) await place.delete({});
    const begun = (await place.get({})) as { last: StoryAddress; seen: number } | null;
    bar.start(await storyCount(strapi), begun?.seen ?? 0);
    const room = wireRoomOf(strapi);
    const { seen, changed, cleared } = await reviewEditions(strapi, {
      style: strapi.config.get('newsroom') as HouseStyle,
      append: room.append,
      wake: room.wake,
      now: () => Date.now(),
      which: 'all',
      after: begun?.last ?? null,
      onStretch: async ({ seen: stretch, last }) => {
        const all = (begun?.seen ?? 0) + stretch;
        bar.update(all);
        await place.set({ value: { last, seen: all } });
      },
    });
    await place.delete({});
    bar.stop();
    process.stdout.write(`${seen} stories read, ${changed} editions changed.\n`);
    if (cleared > 0)
      process.stdout.write(`Leftovers of ${cleared} stories that are not public cleared away.\n`);
    const style = strapi.config.get('newsroom') as HouseStyle;
    const bullets = await reviewBullets(strapi, { style, now: () => Date.now() });
    process.stdout.write(
      `Bullets of ${bullets.seen} stories checked, the list of ${bullets.changed} changed.\n`,
    );
    return 0;
  } finally {
    bar.stop();
    await strapi.destroy().catch(() => undefined);
  }
}

function restartAsked(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { restart: { type: 'boolean' } } }).values.restart === true;
  } catch {
    return null;
  }
}

const storyCount = async (strapi: Core.Strapi): Promise<number> => {
  const row = await strapi.db.connection('articles').whereNotNull('published_at').count({ n: '*' }).first();
  return Number(row?.n ?? 0);
};

/** A bar on a terminal, nothing in a log file. */
const progress = (): SingleBar =>
  new SingleBar({
    format: 'editions {bar} {value}/{total} stories, {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: false,
    hideCursor: true,
  });

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`editions:rebuild failed: ${error.message}\n`);
    process.exit(1);
  });
