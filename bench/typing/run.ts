/**
 * `npm run bench:typing`: how long does a letter take to be seen while somebody writes?
 *
 * The real admin in Chromium, an open story of `--paragraphs` (60) paragraphs, `--letters` (300) letters typed at the end
 * of the body and again into the headline, `--pause` (60) ms apart; and the same without our panels, actions and blocks, on
 * the same server, in turns of a third of the letters. A letter's time runs from the key to the end of the frame that paints
 * it. What counts is the 95th percentile on an idle machine, and on any machine the share that is ours; `--most` (0: no
 * limit) ends with code 1 above so many ms. `--profile` names a file for a CPU profile of our page, as Chromium's own
 * tools open it; `--ours` leaves the comparison out.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { compile } from '../../scripts/compile.mjs';
import { blocksOf } from '../../src/newsroom/article/body';
import { openAdmin } from '../../tests/support/admin-browser';
import { BUILD } from '../../tests/support/start-strapi';
import { withoutOurs } from './without-ours';

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '60' },
    letters: { type: 'string', default: '300' },
    pause: { type: 'string', default: '60' },
    most: { type: 'string', default: '0' },
    profile: { type: 'string', default: '' },
    ours: { type: 'boolean', default: false },
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

const TURNS = 3;

interface Times {
  body: number[];
  headline: number[];
}

async function main(): Promise<void> {
  compile(process.cwd(), BUILD);
  const admin = await openAdmin();
  try {
    const body = blocksOf(
      Array.from({ length: Number(values.paragraphs) }, (_, place) => `${place + 1}. ${WORDS}`),
    );
    const open = async (page: Page): Promise<Page> => {
      const data = { headline: 'A long story that grows', body };
      const { body: made } = await admin.news.rest('/api/articles?status=draft', { data });
      await page.goto(admin.storyAddress(made.data.documentId));
      await headline(page).waitFor();
      await page.getByText(`${values.paragraphs}. The harbour pilots`).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(WATCH);
      return page;
    };
    const ours = await open(await admin.login());
    await ours.getByTestId('in-short-list').waitFor();
    const without = values.ours ? null : await admin.login();
    if (without) {
      const check = await withoutOurs(without);
      await open(without);
      check();
    }
    const times: Record<'ours' | 'without', Times> = { ours: none(), without: none() };
    const profiled = values.profile === '' ? null : await profile(ours);
    for (let turn = 0; turn < TURNS; turn += 1) {
      await writeInto(ours, times.ours);
      if (without) await writeInto(without, times.without);
    }
    if (profiled) writeFileSync(values.profile, JSON.stringify(await profiled()));
    const told = { ours: summed(times.ours), ...(without ? { without: summed(times.without) } : {}) };
    console.log(JSON.stringify({ paragraphs: Number(values.paragraphs), ...told, load: loadavg()[0] }));
    const most = Number(values.most);
    if (most > 0 && Math.max(told.ours.body.p95, told.ours.headline.p95) > most) process.exitCode = 1;
  } finally {
    await admin.close();
  }
}

const none = (): Times => ({ body: [], headline: [] });

const headline = (page: Page) => page.getByRole('textbox', { name: /^Headline/ }).first();

async function writeInto(page: Page, times: Times): Promise<void> {
  await page.bringToFront();
  await page.locator('[data-slate-editor]').first().click();
  await page.keyboard.press('Control+End');
  times.body.push(...(await typed(page)));
  await headline(page).click();
  await page.keyboard.press('End');
  times.headline.push(...(await typed(page)));
}

/** @returns what ends the profile and gives it. */
async function profile(page: Page): Promise<() => Promise<object>> {
  const line = await page.context().newCDPSession(page);
  await line.send('Profiler.enable');
  await line.send('Profiler.start');
  return async () => (await line.send('Profiler.stop')).profile;
}

async function typed(page: Page): Promise<number[]> {
  await page.evaluate('window.letterTimes.length = 0');
  const letters = WORDS.repeat(20).slice(0, Math.ceil(Number(values.letters) / TURNS));
  await page.keyboard.type(letters, { delay: Number(values.pause) });
  await page.waitForTimeout(1000);
  return page.evaluate<number[]>('window.letterTimes');
}

const summed = ({ body, headline: head }: Times) => ({
  body: percentiles(body),
  headline: percentiles(head),
});

function percentiles(all: number[]): { letters: number; p50: number; p95: number; most: number } {
  const times = [...all].sort((one, other) => one - other);
  const at = (part: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0) * 10) / 10;
  return { letters: times.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

void main().then(() => process.exit());
