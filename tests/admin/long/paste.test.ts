import type { Page } from 'playwright-core';
import { blocksHtml } from '../../../src/newsroom/article/blocks-html';
import type { Block } from '../../../src/newsroom/article/article';
import { describeInBrowser, openAdmin } from '../../support/admin-browser';

const item = (level: number, text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'>` +
  `<span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const WORD =
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head>` +
  `<body lang=EN-GB><!--StartFragment--><h1>Old bridge closes for a year<o:p></o:p></h1><p class=MsoNormal>By Ada Park<o:p></o:p></p>` +
  `<p class=MsoNormal>The harbour board closed the <b>old bridge</b> over the <a href="https://example.org/fern">Fern</a> on Monday.<o:p></o:p></p>` +
  `${item(1, 'Buses go by the mill')}${item(2, 'Every hour')}<p class=MsoNormal>Walkers can use the ferry free of charge until the spring.<o:p></o:p></p>` +
  `<p class=MsoNormal>Written in haste<o:p></o:p></p><!--EndFragment--></body></html>`;
const DOCS =
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c"><h1 dir="ltr"><span style="font-weight:400">Ships wait in the bay</span></h1>` +
  `<p dir="ltr"><span style="font-style:italic">Four days without a pilot</span></p>` +
  `<p dir="ltr"><span style="font-weight:700">Twelve ships</span><span style="font-weight:400"> wait in the bay for pilots, the port said on Friday morning.</span></p>` +
  `<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>Tankers</span></p></li></ul></b>`;

/** Runs in the browser: what its own paste would send. */
const DISPATCH = `
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'plain');
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
`;

describeInBrowser('the page where a story is pasted', () => {
  let admin: Awaited<ReturnType<typeof openAdmin>>;
  let page: Page;

  beforeAll(async () => {
    admin = await openAdmin();
    page = await admin.login();
  }, 300_000);
  afterAll(() => admin?.close());

  const paste = (html: string) =>
    page
      .getByLabel('Paste the story here')
      .evaluate(new Function('box', 'html', DISPATCH) as (box: unknown, html: string) => void, html);
  const makeDraft = async () => {
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        response.url().endsWith('collection-types/api::article.article'),
    );
    await page.getByRole('button', { name: 'Make the draft' }).click();
    const { data } = (await (await answered).json()) as { data: { documentId: string } };
    const story = await admin.news.strapi
      .documents('api::article.article')
      .findOne({ documentId: data.documentId, populate: ['authors', 'summaryBullets'] });
    return { documentId: data.documentId, story };
  };
  const html = (body: unknown) => blocksHtml(body as Block[], { siteUrl: '', mediaUrl: '' });

  it('stands beside the button for a new story', async () => {
    await page.goto(`${admin.news.url}/admin/content-manager/collection-types/api::article.article`);
    await page.getByRole('main').getByRole('link', { name: 'Paste a story' }).click();
    await page.getByRole('heading', { name: 'Paste a story', level: 1 }).waitFor();
  }, 60_000);

  it('makes a draft of what Word copies, without the part that was refused', async () => {
    await paste(WORD);
    const last = page.getByRole('row').filter({ hasText: 'Written in haste' });
    await last.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Left out' }).click();
    await admin.picture(page, 'paste-word');
    const { documentId, story } = await makeDraft();
    expect(story).toMatchObject({
      headline: 'Old bridge closes for a year',
      slug: 'old-bridge-closes-for-a-year',
      authors: [{ name: 'Ada Park' }],
    });
    expect(html(story?.body)).toBe(
      '<p>The harbour board closed the <strong>old bridge</strong> over the <a href="https://example.org/fern">Fern</a> on Monday.</p>' +
        '<ul><li>Buses go by the mill<ul><li>Every hour</li></ul></li></ul><p>Walkers can use the ferry free of charge until the spring.</p>',
    );
    await page.waitForURL((url) => url.pathname.endsWith(documentId));
  }, 90_000);

  it('makes a draft of what Google Docs copies, its list moved to the bullets', async () => {
    await page.goto(`${admin.news.url}/admin/slugline-paste`);
    await paste(DOCS);
    await page.getByRole('row').filter({ hasText: 'Tankers' }).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Summary bullets' }).click();
    const { story } = await makeDraft();
    expect(story).toMatchObject({
      headline: 'Ships wait in the bay',
      standfirst: 'Four days without a pilot',
      summaryBullets: [{ text: 'Tankers' }],
    });
    expect(html(story?.body)).toBe(
      '<p><strong>Twelve ships</strong> wait in the bay for pilots, the port said on Friday morning.</p>',
    );
  }, 90_000);

  it('shows what was left out of a saved page beside it', async () => {
    await page.goto(`${admin.news.url}/admin/slugline-paste`);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    const buffer = Buffer.from(
      `<html lang="en"><head><meta property="og:title" content="Old bridge closes for a year"></head><body><article><h1>Old bridge closes for a year</h1>` +
        `<p>The harbour board closed the old bridge over the Fern on Monday for repairs.</p><div class="share-buttons"><p>Share this with your friends</p></div>` +
        `<p>Walkers can use the ferry free of charge until the spring of next year.</p></article></body></html>`,
    );
    await chooser.setFiles({ name: 'page.html', mimeType: 'text/html', buffer });
    await page.getByRole('row').filter({ hasText: 'The harbour board' }).waitFor();
    await page.getByText('Share this with your friends', { exact: false }).waitFor();
  }, 60_000);
});
