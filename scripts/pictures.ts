/**
 * `npm run docs:pictures`: takes the screenshots of README and docs anew, into `docs/pictures`: the real admin and the
 * example site in Chromium, over the demo newspaper. Needs Chromium (`CHROMIUM_PATH`); some minutes, most of it the build.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { loadDemo } from '../src/commands/demo/load-demo';
import { ARTICLE_UID } from '../src/stores/stories/articles';
import { openAdmin } from '../tests/support/admin-browser';
import { startExampleSite } from '../tests/support/example-site';
import { BUILD } from '../tests/support/start-strapi';
import { until } from '../tests/support/until';
import { compile } from './compile.mjs';

const PICTURES = path.resolve('docs', 'pictures');
const STORY = 'harbour-pilots-end-nine-day-strike-in-port-skald';
const SIZE = { width: 1440, height: 1000 };

/** Few colours, so that a picture of a page is some 100 kB in the repository. */
async function take(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot();
  await sharp(shot)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(path.join(PICTURES, `${name}.png`));
}

async function main(): Promise<void> {
  compile(process.cwd(), BUILD);
  const admin = await openAdmin({ DATABASE_CONNECTION_TIMEOUT: '600000' }); // the demo is one transaction
  const { strapi, url } = admin.news;
  await loadDemo({ strapi, say: () => undefined, small: false });
  const site = await startExampleSite({ CMS_URL: url, SITE_LOCALES: 'en,de,uk,ar', REBUILD_SECRET: '' });
  try {
    const desk = await admin.login(undefined, { viewport: SIZE });
    const story = await strapi.db.query(ARTICLE_UID).findOne({ where: { slug: STORY, locale: 'en' } });
    await desk.goto(admin.storyAddress(story.documentId));
    await desk.getByTestId('in-short-list').waitFor();
    await desk.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await desk.waitForLoadState('networkidle');
    await desk.getByRole('button', { name: /^Item 1: From/ }).focus();
    await desk.getByRole('tooltip').waitFor();
    await take(desk, 'edit-view');

    for (const [name, address] of [
      ['stories', `content-manager/collection-types/${ARTICLE_UID}`],
      ['paste', 'slugline-paste'],
    ] as const) {
      await desk.goto(`${url}/admin/${address}`);
      await desk.waitForLoadState('networkidle');
      await take(desk, name);
    }

    await until(() => site.output().includes(' pages in '));
    const reader = await desk.context().newPage();
    await reader.setViewportSize({ width: 1100, height: 1450 }); // down to the end of In Short
    await reader.goto(`${site.url}/world/${STORY}`);
    await reader.waitForLoadState('networkidle');
    await take(reader, 'example-site');
  } finally {
    await site.stop();
    await admin.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error);
    process.exit(1);
  },
);
