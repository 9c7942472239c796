import type { Page } from 'playwright-core';
import { describeInBrowser, openAdmin, sendStory } from '../support/admin-browser';

/** One day of a desk: a story is handed over with a note, and waits for whom it was handed to. */
describeInBrowser('the desk in the admin', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;
  let editor: Page;
  let story: string;

  beforeAll(async () => {
    admin = await openAdmin();
    const file = await admin.news.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'quay.svg',
        hash: 'quay',
        ext: '.svg',
        mime: 'image/svg+xml',
        size: 1,
        url: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="teal"/></svg>')}`,
        provider: 'local',
        width: 400,
        height: 200,
      },
    });
    const data = {
      headline: 'Harbour pilots end long strike',
      images: [{ asset: file.id, caption: 'The quay', role: 'lead' }],
    };
    story = (await admin.news.rest('/api/articles?status=draft', { data })).body.data.documentId;
    editor = await admin.login(await admin.newEditor());
    page = await admin.login();
  }, 300_000);
  afterAll(() => admin?.close());

  it('hands a story over with a note', async () => {
    await editor.goto(admin.storyAddress(story));
    await editor.getByLabel('Notes for the desk').fill('Call the harbour first.');
    await editor.getByRole('combobox', { name: 'With' }).click();
    await editor.getByRole('option', { name: 'Slugline Admin' }).click();
    await editor.getByRole('combobox', { name: 'State', exact: true }).click();
    await editor.getByRole('option', { name: 'With the desk' }).click();
    await admin.picture(editor, 'desk-panel');
    await sendStory(editor, 'Save');
    const draft = await admin.news.strapi
      .documents('api::article.article')
      .findOne({ documentId: story, status: 'draft' });
    expect(draft).toMatchObject({ deskState: 'desk', deskNotes: 'Call the harbour first.' });
  }, 90_000);

  it('shows whoever it was handed to what waits, and nobody else', async () => {
    await page.goto(`${admin.news.url}/admin/`);
    await page.getByRole('heading', { name: 'Good to see you, Slugline' }).waitFor();
    expect(await page.title()).toMatch(/ \| Slugline$/);
    await page.getByText('Every site took what it was told.').waitFor();
    for (const advert of [/guided tour/i, /new Media Library/, /Marketplace/])
      expect(await page.getByText(advert).filter({ visible: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Harbour pilots end long strike' }).waitFor();
    await page.getByText(/With the desk · saved .* · Call the harbour first\./).waitFor();
    await admin.picture(page, 'desk-home');
    await editor.goto(`${admin.news.url}/admin/`);
    await editor.getByText('Nothing waits for you.').waitFor();
    expect(await editor.getByText(/Strapi/).count()).toBe(0);
  }, 90_000);

  it('keeps what crops of a picture must not cut, by mouse and by keyboard', async () => {
    await page.goto(admin.storyAddress(story));
    await page.getByRole('button', { name: 'The quay' }).click();
    const picture = page.locator('img[src^="data:image/svg"][style*="16rem"]');
    await picture.click({ position: { x: 100, y: 100 } });
    const left = page.getByLabel('From the left, %');
    await left.fill('30');
    await left.press('Tab');
    await sendStory(page, 'Save');
    const [row] = await admin.news.strapi.db.connection('components_article_images').select('focus');
    const focus = typeof row.focus === 'string' ? JSON.parse(row.focus) : row.focus;
    expect(focus).toEqual({ x: 0.3, y: expect.closeTo(0.6, 0) });
    await admin.picture(page, 'focus');
  }, 90_000);
});
