import { until } from '../../support/until';
import { keptIn } from './kept-in';
import { paragraph, wordsOf, type Desk } from './desk';

/** Fingers that do not stop while a save is under way. */
export function typedMeanwhile(at: () => Desk): void {
  it('keeps what is typed while a save is under way, cursor and all, and saves it next', async () => {
    const { page, body, newStory, stored } = at();
    const documentId = await newStory({ headline: 'Fingers that do not stop', body: [paragraph('First.')] });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/collection-types\/api::article/, async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    const put = () => page.waitForResponse((response) => response.request().method() === 'PUT');
    await body().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Sent.');
    const answered = put();
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.keyboard.press('Control+s');
    await sent;
    await page.keyboard.type(' Typed meanwhile.');
    await until(async () => (await keptIn(page)).some((words) => words.includes('Typed meanwhile.')));
    const read = page.waitForResponse(
      (response) => response.request().method() === 'GET' && response.url().includes(documentId),
    );
    release();
    expect((await answered).status()).toBe(200);
    await read;
    await page.keyboard.type(' And after.');
    await until(async () => (await body().innerText()).includes('And after.'));
    expect(await body().innerText()).toContain('First. Sent. Typed meanwhile. And after.');
    expect(wordsOf((await stored(documentId)).body)).toBe('First. Sent.');
    await page.unrouteAll();
    const saved = put();
    await page.keyboard.press('Control+s');
    expect((await saved).status()).toBe(200);
    expect(wordsOf((await stored(documentId)).body)).toBe('First. Sent. Typed meanwhile. And after.');
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isDisabled());
  });

  it('takes what is typed while a new story is made over into its form', async () => {
    const { page, admin, field, stored } = at();
    await page.goto(`${admin.news.url}/admin/content-manager/collection-types/api::article.article/create`);
    await field(/^Headline$/).fill('Made while typing');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/collection-types\/api::article\.article(\?|$)/, async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
    const made = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('api::article'),
    );
    await page.keyboard.press('Control+s');
    await field(/^Standfirst/).fill('Typed while it was made.');
    release();
    const { data } = (await (await made).json()) as { data: { documentId: string } };
    await page.waitForURL(new RegExp(data.documentId));
    await page.unrouteAll();
    await until(async () => (await field(/^Standfirst/).inputValue()) === 'Typed while it was made.');
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
    await field(/^Standfirst/).focus();
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.keyboard.press('Control+s');
    expect((await saved).status()).toBe(200);
    expect(await stored(data.documentId)).toMatchObject({
      headline: 'Made while typing',
      standfirst: 'Typed while it was made.',
    });
  });
}
