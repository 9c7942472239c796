import type { Page } from 'playwright-core';
import { describeInBrowser, openAdmin, sendStory } from '../../support/admin-browser';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'The pilots won more rest days a month, and the port agreed to hire people before summer.',
].map(paragraph);
const BULLETS = [
  { text: 'The pilots won more rest days a month.' },
  { text: 'The pilots end a nine-day strike.' },
  { text: 'Boats sail at 6 a.m. on Wednesday.' },
];

/** From a body that changed to a list that is empty again, in a real browser. */
describeInBrowser('the page of bullets to check', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    admin = await openAdmin();
    documentId = await publish('Harbour pilots end strike', BULLETS);
    page = await admin.login();
  }, 300_000);
  afterAll(() => admin?.close());

  const publish = async (headline: string, summaryBullets: object[], query = ''): Promise<string> => {
    const data = { headline, body: BODY, summaryBullets };
    const { status, body } = await admin.news.rest(`/api/articles${query}`, { data });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data.documentId;
  };
  const openPage = async () => {
    await page.getByRole('link', { name: 'Bullets to check' }).first().click();
    await page.getByRole('heading', { name: 'Bullets to check', level: 1 }).waitFor();
  };
  const show = async (option: string) => {
    await page.getByRole('combobox', { name: 'Show' }).click();
    await page.getByRole('option', { name: option }).click();
  };
  const row = (headline: string) => page.getByRole('row').filter({ hasText: headline });

  it('says what will show here while nothing waits', async () => {
    await openPage();
    await page.getByText('Nothing is urgent.', { exact: false }).waitFor();
    await admin.picture(page, 'bullets-empty');
  }, 60_000);

  it('shows a story whose body has changed: which bullet, why, and that readers see it', async () => {
    const { status } = await admin.news.rest(`/api/articles/${documentId}`, {
      method: 'PUT',
      data: { body: BODY.slice(0, 2) },
    });
    expect(status).toBe(200);
    await page.reload();
    const line = row('Harbour pilots end strike');
    await line.getByText('The pilots won more rest days a month.').waitFor();
    await line.getByText('The sentence this item was taken from is no longer in the body.').waitFor();
    await line.getByText('Published', { exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(await page.locator('main [role=status]').first().innerText()).toBe('One story to check.');
    await admin.picture(page, 'bullets-stale');
  }, 60_000);

  it('leads to the story by keyboard, and keeps it until readers have the repair', async () => {
    await page.getByRole('link', { name: 'Harbour pilots end strike' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(documentId));
    await page.getByTestId('in-short-list').waitFor();
    await page.getByRole('button', { name: 'The pilots won more rest days a month.' }).click();
    await page.getByRole('textbox', { name: /^Bullet/ }).fill('The pilots won on night shifts.');
    await sendStory(page, 'Save');
    await openPage();
    await row('Harbour pilots end strike')
      .getByText('Put right in the draft; readers see it until you publish.')
      .waitFor();
    await row('Harbour pilots end strike').getByText('Modified', { exact: true }).waitFor();
    await admin.picture(page, 'bullets-put-right');

    await page.getByRole('link', { name: 'Harbour pilots end strike' }).click();
    await sendStory(page, 'Publish');
    await openPage();
    await page.getByText('Nothing is urgent.', { exact: false }).waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
  }, 90_000);

  it('wraps a long headline in its cell, whatever the width of the screen', async () => {
    const label = { text: 'In Short: the strike ends.', locked: true };
    const longest = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
    const long = await publish(
      `${longest} ends a nine-day strike of harbour pilots over night shifts`,
      [label],
      '?status=draft',
    );
    await page.reload();
    for (const width of [1440, 1280, 480]) {
      await page.setViewportSize({ width, height: 900 });
      const headline = await page.getByRole('link', { name: longest }).boundingBox();
      const state = await row(longest).getByText('Draft', { exact: true }).boundingBox();
      expect((headline?.x ?? 0) + (headline?.width ?? Infinity)).toBeLessThan(state?.x ?? 0);
      expect(headline?.width).toBeGreaterThan(80);
    }
    await admin.picture(page, 'bullets-narrow');
    await page.setViewportSize({ width: 1440, height: 1100 });
    await admin.news.rest(`/api/articles/${long}`, { method: 'DELETE' });
  }, 60_000);

  it('has every remark behind a filter, a page at a time, and goes on at the top of the next', async () => {
    const label = { text: 'In Short: the strike ends.', locked: true };
    await publish('Stopped by a label', [label, ...BULLETS], '?status=draft');
    for (let story = 1; story <= 26; story += 1) await publish(`Short list ${story}`, [BULLETS[1] ?? {}]);

    await page.reload();
    await row('Stopped by a label').getByText('Stops publication:', { exact: false }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await show('Every remark');
    await row('Short list 26').getByText('The list as a whole').waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Stopped by a label');
    expect(await page.getByRole('row').count()).toBe(26);
    await admin.picture(page, 'bullets-every-remark');

    await page.getByRole('button', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Short list 1', exact: true }).waitFor(); // not 10 to 19 of the page before
    expect(await page.getByRole('row').count()).toBe(3);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Bullets to check');
    await show('Source gone from the body');
    await page.getByText('Every bullet that came from the body still has its sentence there.').waitFor();
  }, 90_000);
});
