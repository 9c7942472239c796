import type { Page } from 'playwright-core';
import { until } from '../../support/until';
import { describeInBrowser, openAdmin, sendStory } from '../../support/admin-browser';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'About 40,000 passengers had been stranded on both sides of the sound since the walkout began.',
  'On Monday, union leader Ada Lind, 61, called the agreement the best result for the harbour in two decades of talks.',
];

const SHORT =
  'Union leader Ada Lind called the agreement the best result for the harbour in two decades of talks.';

/** The real admin in a real browser, on a real server: one story from the first letter to its reader. */
describeInBrowser('the editor writes a story in the admin', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;

  beforeAll(async () => {
    admin = await openAdmin();
    page = await admin.login();
    await page.goto(admin.storyAddress('create'));
  }, 300_000);
  afterAll(() => admin?.close());

  const texts = () => page.getByTestId('in-short-text').allInnerTexts();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  /** Waits until the list answers to what was typed last. */
  const untilShown = (text: string) =>
    page.getByTestId('in-short-text').getByText(text, { exact: true }).waitFor();
  const openBullet = () => page.getByRole('textbox', { name: /^Bullet/ });
  let derived: string[];

  it('is told plainly that there is too little to summarise', async () => {
    await page.getByLabel(/^Headline/).fill('Harbour pilots end strike');
    await page.getByText('The story is too short to summarise. Write more of it').waitFor();
    expect(await page.getByTestId('in-short-list').count()).toBe(0);
    expect(await page.getByTestId('in-short-status').innerText()).toContain('too short');
  }, 60_000);

  it('sees the list grow while typing, without losing a letter', async () => {
    await page.locator('[contenteditable="true"]').first().click();
    for (const paragraph of BODY) {
      await page.keyboard.insertText(paragraph);
      await page.keyboard.press('Enter');
    }
    await page.getByTestId('in-short-list').waitFor();
    derived = await texts();
    expect(derived.length).toBeGreaterThanOrEqual(3);
    expect(derived.join(' ')).toContain('Port Skald');
    expect(await page.getByTestId('in-short-status').innerText()).toContain(`${derived.length} items`);
    expect(await page.locator('[contenteditable="true"]').first().innerText()).toContain(BODY[3]);
  }, 60_000);

  it('sees the sentence an item comes from on focus', async () => {
    await button(/^Item 1: From paragraph \d/).focus();
    const shown = await page.getByRole('tooltip').innerText();
    expect(BODY.some((paragraph) => paragraph.includes(shown.split('\n')[0] ?? '?'))).toBe(true);
    await admin.picture(page, 'in-short-derived');
  }, 60_000);

  it('has another item, by keyboard, and sees what was cut out of it and why it is there', async () => {
    const place = derived.length;
    for (let asked = 0; asked < 8; asked += 1) {
      const before = await texts();
      await button(`Another one: item ${place}`).focus();
      await page.keyboard.press('Enter');
      await until(async () => (await texts())[place - 1] !== before[place - 1]);
      expect((await texts()).slice(0, place - 1)).toEqual(derived.slice(0, place - 1));
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Another one');
      if ((await texts())[place - 1] === SHORT) break;
    }
    expect(await page.getByTestId('in-short-status').innerText()).toContain(`Item ${place} is now: ${SHORT}`);
    const why = await page.getByTestId('in-short-why').last().innerText();
    expect(why).toMatch(/^Cut: (?:an age, a day|a day, an age)\. /);
    await button(new RegExp(`^Item ${place}: .* Focus shows`)).focus();
    await page.getByRole('tooltip').waitFor();
    expect(await page.getByRole('tooltip').locator('del').allInnerTexts()).toEqual(['On Monday, ', ', 61,']);
    await admin.picture(page, 'in-short-another');
  }, 60_000);

  it('has the whole sentence back, by keyboard', async () => {
    await button(`Whole sentence: item ${derived.length}`).focus();
    await page.keyboard.press('Enter');
    await untilShown(BODY[4]!);
    await button(`Shorter again: item ${derived.length}`).waitFor();
    await admin.picture(page, 'in-short-whole');
  }, 60_000);

  it('is warned of an item that leaves open who is meant', async () => {
    await openBullet().fill('She signed it at midnight.');
    await page.getByText('Nothing before this item says who or what "She" is').waitFor();
    await button('Back to automatic').click();
    await button('Use these as bullets').waitFor();
  }, 60_000);

  it('takes the list over by keyboard, and the focus stays where it was', async () => {
    await button('Use these as bullets').focus();
    await page.keyboard.press('Enter');
    await button('Back to automatic').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Back to automatic');
    expect(await texts()).toEqual(derived);
  }, 60_000);

  it('sees what is repaired and what the story does not say, and takes the repair over', async () => {
    await openBullet().fill('ferry company nordlink hires 16 people');
    await untilShown('Ferry company Nordlink hires 16 people.');
    await page.getByText('The story does not have the number "16".').waitFor();
    await page.getByText('Put right: names, final stop.').waitFor();
    await admin.picture(page, 'in-short-repaired');
    await button(`Take over the repair: item ${derived.length}`).click();
    await page.getByText('Put right: names, final stop.').waitFor({ state: 'detached' });
    expect(await openBullet().inputValue()).toBe('Ferry company Nordlink hires 16 people.');
  }, 60_000);

  it('has the last word: a bullet left exactly as typed', async () => {
    await openBullet().fill('nordlink sails at 6 a.m. on Wednesday');
    await untilShown('Nordlink sails at 6 a.m. on Wednesday.');
    await button(`Leave exactly as typed: item ${derived.length}`).click();
    await untilShown('nordlink sails at 6 a.m. on Wednesday');
    await button(`Repair it again: item ${derived.length}`).click();
    await untilShown('Nordlink sails at 6 a.m. on Wednesday.');
  }, 60_000);

  it('goes back to automatic, and gets the bullets back', async () => {
    const mine = await texts();
    await button('Back to automatic').click();
    await button('Use these as bullets').waitFor();
    expect(await texts()).toEqual(derived);
    await button('Bring my bullets back').click();
    await button('Back to automatic').waitFor();
    expect(await texts()).toEqual(mine);
  }, 60_000);

  it('publishes, and readers get what the panel showed', async () => {
    const shown = await texts();
    await page.getByPlaceholder('Type a tag and press Enter').fill('Port Skald');
    await page.keyboard.press('Enter');
    await sendStory(page, 'Publish');
    await admin.picture(page, 'in-short-published');

    const { body } = await admin.news.rest('/api/editions/harbour-pilots-end-strike', { token: null });
    expect(body.data.inShort.map((item: { text: string }) => item.text)).toEqual(shown);
    expect(body.data.inShort.every((item: { origin: string }) => item.origin === 'editor')).toBe(true);
    expect(body.data.tags).toEqual(['Port Skald']);
  }, 60_000);

  it('cannot be made an administrator by registering', async () => {
    const answer = await admin.news.rest('/admin/register-admin', {
      body: JSON.stringify({ email: 'x@example.org', password: 'Deadline2026', firstname: 'X' }),
      token: null,
    });
    expect(answer.status).toBe(400);
  });
});
