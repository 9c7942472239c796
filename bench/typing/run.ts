/**
 * `npm run bench:typing`: how long does a letter take to be seen while somebody writes?
 *
 * The real admin in Chromium, an open story of `--paragraphs` (60) paragraphs, `--letters` (300) letters typed at the end
 * of the body and again into the headline, `--pause` (60) ms apart. A letter's time runs from the key to the end of the
 * frame that paints it. What counts is the 95th percentile on an idle machine; `--most` (0: no limit) ends with code 1
 * above it. `--profile` names a file for a CPU profile of the page, as Chromium's own tools open it.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { compile } from '../../scripts/compile.mjs';
import { blocksOf } from '../../src/newsroom/article/body';
import { openAdmin } from '../../tests/support/admin-browser';
import { BUILD } from '../../tests/support/start-strapi';

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '60' },
    letters: { type: 'string', default: '300' },
    pause: { type: 'string', default: '60' },
    most: { type: 'string', default: '0' },
    profile: { type: 'string', default: '' },
  },
});

const WORDS =
  'The harbour pilots voted on Tuesday to end a nine-day strike, and the first ferries left before dawn. ';

/** Notes in the page how long each key takes until the frame that shows it has been painted. */
const WATCH = `
  window.letterTimes = [];
  window.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => setTimeout(() => window.letterTimes.push(performance.now() - timeStamp)));
  }, { capture: true });`;

async function main(): Promise<void> {
  compile(process.cwd(), BUILD);
  const admin = await openAdmin();
  try {
    const page = await admin.login();
    const body = blocksOf(
      Array.from({ length: Number(values.paragraphs) }, (_, place) => `${place + 1}. ${WORDS}`),
    );
    const { body: made } = await admin.news.rest('/api/articles?status=draft', {
      data: { headline: 'A long story that grows', body },
    });
    await page.goto(admin.storyAddress(made.data.documentId));
    await page.getByTestId('in-short-list').waitFor();
    await page.evaluate(WATCH);
    const profiled = values.profile === '' ? null : await profile(page);
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.press('Control+End');
    const inBody = await typed(page);
    await page.getByRole('textbox', { name: /^Headline$/ }).click();
    await page.keyboard.press('End');
    const inHeadline = await typed(page);
    if (profiled) writeFileSync(values.profile, JSON.stringify(await profiled()));
    const times = { body: inBody, headline: inHeadline, load: loadavg()[0] };
    console.log(JSON.stringify({ paragraphs: Number(values.paragraphs), ...times }));
    const most = Number(values.most);
    if (most > 0 && Math.max(inBody.p95, inHeadline.p95) > most) process.exitCode = 1;
  } finally {
    await admin.close();
  }
}

/** @returns what ends the profile and gives it. */
async function profile(page: Page): Promise<() => Promise<object>> {
  const line = await page.context().newCDPSession(page);
  await line.send('Profiler.enable');
  await line.send('Profiler.start');
  return async () => (await line.send('Profiler.stop')).profile;
}

async function typed(page: Page): Promise<{ letters: number; p50: number; p95: number; most: number }> {
  await page.evaluate('window.letterTimes.length = 0');
  const letters = WORDS.repeat(20).slice(0, Number(values.letters));
  await page.keyboard.type(letters, { delay: Number(values.pause) });
  await page.waitForTimeout(1000);
  const times = (await page.evaluate<number[]>('window.letterTimes')).sort((one, other) => one - other);
  const at = (part: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0) * 10) / 10;
  return { letters: times.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

void main().then(() => process.exit());
