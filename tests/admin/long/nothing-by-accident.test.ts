import type { Page } from 'playwright-core';
import { describeInBrowser, openAdmin, sendStory } from '../../support/admin-browser';
import { until } from '../../support/until';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const FAR = '2096-05-01T06:00:00.000Z';
const WRITTEN =
  'The harbour pilots voted on Tuesday to end a nine-day strike. The port agreed to hire 14 people before summer. ' +
  'The first ferries sail on Wednesday morning. The union said that nights had been too long.';
const EDITS = /content-manager\/collection-types\/api::article\.article/;

/** What stands beside a story so that nothing goes out, or goes away, by accident: in a real browser. */
describeInBrowser('beside a story', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;
  /** Every request of this page that writes a story. */
  const writes: string[] = [];

  beforeAll(async () => {
    admin = await openAdmin({}, process.env.NOTHING_LOST_ON === 'postgres' ? 'postgres' : 'sqlite');
    page = await admin.login();
    page.on('request', (request) => {
      if (request.method() !== 'GET' && EDITS.test(request.url())) writes.push(request.url());
    });
  }, 300_000);
  afterAll(() => admin?.close());
  beforeEach(() => writes.splice(0));

  const rest = async (path: string, data: object, method = 'POST') => {
    const { status, body } = await admin.news.rest(path, { method, data });
    expect([status < 300, body?.error]).toEqual([true, undefined]);
    return body?.data;
  };
  const draft = async (fields: object): Promise<string> =>
    (await rest('/api/articles?status=draft', fields)).documentId;
  const publish = (documentId: string) => rest(`/api/articles/${documentId}/publish`, {});
  const stored = async (documentId: string) =>
    (await admin.news.rest(`/api/articles/${documentId}?status=draft`)).body.data;
  const isPublic = async (slug: string) =>
    (await admin.news.rest(`/api/editions/${slug}`, { token: null })).status === 200;
  const open = async (documentId: string) => {
    await page.goto(admin.storyAddress(documentId));
    await page
      .getByRole('textbox', { name: /^Headline/ })
      .first()
      .waitFor();
    await page.getByTestId('story-state').waitFor();
  };
  const menu = async (item: string | RegExp, from = 'More document actions') => {
    await page.getByRole('button', { name: from }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const dialog = () => page.getByRole('alertdialog');
  const state = () => page.getByTestId('story-state');

  it('stands every save, to be compared and brought back', async () => {
    const first = { headline: 'Pilots strike', body: [paragraph('The pilots met. Nobody spoke.')] };
    const documentId = await draft(first);
    const second = { headline: 'Pilots work', body: [paragraph('The pilots met. They go back to work.')] };
    await rest(`/api/articles/${documentId}?status=draft`, second, 'PUT');

    await open(documentId);
    await page
      .getByTestId('history')
      .getByText(/^Saved .* the draft of now/)
      .waitFor();
    await page.getByTestId('history').getByRole('link', { name: 'Compare and restore' }).press('Enter');
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
    const body = page.getByTestId('difference-body');
    await body.waitFor();
    expect(await body.locator('del').allInnerTexts()).toEqual(['Nobody spoke.']);
    expect(await body.locator('ins').allInnerTexts()).toEqual(['They go back to work.']);
    await admin.picture(page, 'history');

    await page.getByRole('button', { name: /^Written/ }).press('Enter');
    const restored = page.waitForResponse((answer) => answer.url().includes('/restore'));
    await page.getByRole('button', { name: 'Restore this version' }).click();
    await page.getByRole('button', { name: 'Yes, do it' }).click();
    expect((await restored).status()).toBe(200);
    await page.waitForURL(/content-manager/);
    expect(await stored(documentId)).toMatchObject({ headline: 'Pilots strike', body: first.body });
    await page
      .getByTestId('history')
      .getByText(/^Restored/)
      .waitFor();
  }, 90_000);

  it('stands what is missing, how it will look, and which pages change', async () => {
    const documentId = await draft({ headline: 'Harbour pilots end strike', standfirst: 'After nine days.' });
    await open(documentId);
    const look = page.getByTestId('before-publishing');
    for (const missing of ['no section', 'no byline', 'no picture', 'no dateline', 'no In Short list'])
      await look.getByText(new RegExp(`The story has ${missing}`)).waitFor();
    await look.getByTestId('in-search').getByText('After nine days.').waitFor();
    await look.getByTestId('in-cards').getByText('Harbour pilots end strike').waitFor();
    await look.getByText(/\d+ pages are made anew\./).click();
    await look.getByText('/harbour-pilots-end-strike', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: /^Dateline/ }).fill('OSLO');
    await look.getByText('The story has no dateline.').waitFor({ state: 'detached' });
    await admin.picture(page, 'before-publishing');
    await page.getByRole('textbox', { name: /^Dateline/ }).fill('');
    await page.locator('[data-slate-editor]').first().click();
    await page.keyboard.insertText(WRITTEN);
    await page.getByTestId('in-short-list').waitFor();
    await look.getByText(/no In Short list/).waitFor({ state: 'detached' }); // of the form, not of the last save
  }, 60_000);

  describe('six ways to publish or lose a story by accident', () => {
    it('a time that is past by the time somebody saves is asked about, and nothing is sent', async () => {
      const documentId = await draft({ headline: 'A date without an hour' });
      await open(documentId);
      await setTime(page, /^Publish at/, '01/02/2020');
      await page.getByRole('button', { name: /^Save/ }).click();
      await dialog()
        .getByText(/is past, so nothing was saved/)
        .waitFor();
      await admin.picture(page, 'past-time');
      expect(writes).toEqual([]);
      await dialog().getByRole('button', { name: 'Clear the time' }).click();
      await page.getByRole('textbox', { name: /^Standfirst/ }).fill('Now without a time.');
      await sendStory(page, 'Save');
      expect(await stored(documentId)).toMatchObject({ publishAt: null, standfirst: 'Now without a time.' });
      expect(await isPublic('a-date-without-an-hour')).toBe(false);
    }, 60_000);

    it('a story with a time to come says in the line of Save when it goes live, and stays a draft', async () => {
      const documentId = await draft({ headline: 'At six in the morning', publishAt: FAR });
      await open(documentId);
      await page.getByRole('textbox', { name: /^Standfirst/ }).fill('Not before.');
      const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT');
      await page.getByRole('button', { name: /^Save · live .*2096/ }).click();
      expect((await answered).status()).toBe(200);
      expect(await isPublic('at-six-in-the-morning')).toBe(false);
    }, 60_000);

    it('a story under embargo is refused to those without the permission, and says until when', async () => {
      const documentId = await draft({ headline: 'Not before the budget', embargoUntil: FAR });
      const editor = await admin.login(await admin.newEditor());
      await editor.goto(admin.storyAddress(documentId));
      await editor
        .getByTestId('story-state')
        .getByText(/Under embargo until .*2096/)
        .waitFor();
      await expect(sendStory(editor, 'Publish')).rejects.toThrow(/embargo\.in-force/);
      await admin.picture(editor, 'embargo');
      expect(await isPublic('not-before-the-budget')).toBe(false);
      await editor.close();
    }, 60_000);

    it('Unpublish asks first, with what readers will see', async () => {
      const documentId = await draft({ headline: 'Up for a while' });
      await publish(documentId);
      await open(documentId);
      await state()
        .getByText(/^Readers have it since/)
        .waitFor();
      await menu('Unpublish');
      await dialog()
        .getByText(/Whoever opens \/up-for-a-while reads that the story is gone \(410\)/)
        .waitFor();
      await dialog().getByTestId('touched-pages').waitFor();
      await admin.picture(page, 'unpublish');
      await dialog().getByRole('button', { name: 'Cancel' }).click();
      expect(writes).toEqual([]);
      expect(await isPublic('up-for-a-while')).toBe(true);

      await menu('Unpublish');
      const done = page.waitForResponse((answer) => answer.url().includes('/actions/unpublish'));
      await dialog().getByRole('button', { name: 'Take it down' }).click();
      expect((await done).status()).toBe(200);
      await state()
        .getByText(/^Gone since/)
        .waitFor();
      expect(await page.getByText(/Live since/).count()).toBe(0);
      await page.getByText('Publishing changes nothing for readers.').waitFor({ state: 'detached' });
      await admin.picture(page, 'gone-since');
    }, 60_000);

    it('Delete asks first, with what readers will see', async () => {
      const documentId = await draft({ headline: 'Here to stay' });
      await publish(documentId);
      await open(documentId);
      await menu(/^Delete entry \(all locales\)/, 'More actions');
      await dialog()
        .getByText(/Whoever opens \/here-to-stay reads that the story is gone \(410\)/)
        .waitFor();
      await admin.picture(page, 'delete');
      await dialog().getByRole('button', { name: 'Cancel' }).click();
      expect(writes).toEqual([]);
      expect(await isPublic('here-to-stay')).toBe(true);
    }, 60_000);

    it('a link to a draft waits, and nobody is offered to publish without it', async () => {
      const target = await draft({ headline: 'To come tomorrow' });
      const documentId = await draft({
        headline: 'With a link that waits',
        relatedLinks: [{ article: target, title: '' }],
      });
      await open(documentId);
      const done = page.waitForResponse((answer) => answer.url().includes('/actions/publish'));
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      expect((await done).status()).toBe(200);
      expect(await page.getByText(/without relations/i).count()).toBe(0);
      await admin.picture(page, 'links-wait');
      await publish(target);
      const { body } = await admin.news.rest('/api/editions/with-a-link-that-waits', { token: null });
      expect(body.data.relatedLinks[0]).toMatchObject({ title: 'To come tomorrow' });
    }, 60_000);
  });

  it('an open form learns that somebody else published it, and keeps what is typed', async () => {
    const documentId = await draft({ headline: 'Open on a desk' });
    await open(documentId);
    await state().getByText('Readers do not have it yet.').waitFor();
    await publish(documentId);
    await state()
      .getByText(/^Readers have it since/)
      .waitFor();
    await page.getByText('Published', { exact: true }).first().waitFor(); // Strapi's own word beside the headline
    await page.getByText('Publishing changes nothing for readers.').waitFor();
    const field = page.getByRole('textbox', { name: /^Standfirst/ });
    await field.fill('Typed meanwhile.');
    await page.getByText('Publishing takes what you have changed here to readers.').waitFor();
    await rest(`/api/articles/${documentId}/unpublish`, {});
    await state()
      .getByText(/^This happened while you were writing/)
      .waitFor();
    await state()
      .getByText(/^Gone since/)
      .waitFor();
    expect(await field.inputValue()).toBe('Typed meanwhile.');
    await admin.picture(page, 'news-while-writing');
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
  }, 60_000);
});

/** As hands do: the day in the field for the date, and nothing in the one for the hour. */
async function setTime(page: Page, of: RegExp, day: string): Promise<void> {
  const label = page.locator('label', { hasText: of }).first();
  const field = label.locator('xpath=ancestor::*[.//input][1]').getByRole('combobox').first();
  await field.click();
  await field.fill(day);
  await field.press('Enter');
}
