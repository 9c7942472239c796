import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';
import { describeWhere } from '../support/where';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

describeWhere(existsSync(CHROMIUM), 'Chromium')('the page that reads the document aloud', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
  });
  afterAll(() => news.stop());

  it('shows every operation, without a fault and without asking another host', async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage();
      const hosts = new Set<string>();
      const faults: string[] = [];
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (told) => told.type() === 'error' && faults.push(told.text()));
      await page.goto(`${news.url}/api/docs`, { waitUntil: 'networkidle' });
      const { body } = await news.rest('/api/openapi.json', { token: null });
      const methods = Object.values(body.paths as Record<string, Record<string, { summary?: string }>>);
      const operations = methods.flatMap((each) =>
        Object.values(each).flatMap(({ summary }) => summary ?? []),
      );
      expect(operations.length).toBeGreaterThan(20);
      const shown = await page.getByRole('heading').allInnerTexts();
      expect(operations.filter((summary) => !shown.some((title) => title.trim() === summary))).toEqual([]);
      expect([...hosts]).toEqual([new URL(news.url).host]);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
