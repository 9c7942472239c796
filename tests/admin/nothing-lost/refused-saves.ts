import { sendStory } from '../../support/admin-browser';
import { until } from '../../support/until';
import type { Desk } from './desk';

const TYPES = '/admin/content-manager';

/** What a server refuses stays in the form, and is saved once it is put right. */
export function refusedSaves(at: () => Desk): void {
  const save = () => at().page.getByRole('button', { name: 'Save', exact: true });

  it('stays in a story whose slug another one holds, and is saved with another slug', async () => {
    const { page, create, newStory, field, write, stored } = at();
    await create('articles', { headline: 'Harbour strike ends' });
    const documentId = await newStory({ headline: 'Pilots go back to work', standfirst: 'As first told.' });
    await write(/^Standfirst/, ' The night shift first.');
    await field(/^Slug/).fill('harbour-strike-ends');
    await expect(sendStory(page, 'Save')).rejects.toThrow(/409/);
    await page
      .getByText(/harbour-strike-ends/)
      .first()
      .waitFor();
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. The night shift first.');
    expect(await field(/^Slug/).inputValue()).toBe('harbour-strike-ends');
    await field(/^Slug/).fill('pilots-go-back');
    await sendStory(page, 'Save');
    expect(await stored(documentId)).toMatchObject({
      slug: 'pilots-go-back',
      standfirst: 'As first told. The night shift first.',
    });
  });

  it('stays when Publish is refused, and when the body is larger than the server takes', async () => {
    const { page, admin, newStory, field, write, stored } = at();
    const documentId = await newStory({ headline: 'Too much to say', standfirst: 'As first told.' });
    await write(/^Standfirst/, ' And then some.');
    await field(/^Slug/).fill('harbour-strike-ends');
    await expect(sendStory(page, 'Publish')).rejects.toThrow(/409/);
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. And then some.');
    await field(/^Slug/).fill('too-much-to-say');

    const tooLarge = { status: 413, name: 'PayloadTooLargeError', message: 'request entity too large' };
    const isWrite = /collection-types\/api::article\.article\/[a-z0-9]+(\?|$)/;
    await page.route(isWrite, (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({ status: 413, json: { data: null, error: { ...tooLarge, details: {} } } })
        : route.continue(),
    );
    await expect(sendStory(page, 'Save')).rejects.toThrow(/413/);
    await page.getByText(/larger than the server takes/).waitFor();
    await admin.picture(page, 'too-large');
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. And then some.');
    await page.unrouteAll();
    await sendStory(page, 'Save');
    expect((await stored(documentId)).standfirst).toBe('As first told. And then some.');
  });

  it.each([
    ['author', 'authors'],
    ['section', 'sections'],
  ])('stays in the form of an %s whose slug another one holds', async (single, plural) => {
    const { page, admin, create, field } = at();
    await create(plural, { name: `Held by another of ${plural}` });
    const documentId = await create(plural, { name: `First of ${plural}` });
    await page.goto(`${admin.news.url}${TYPES}/collection-types/api::${single}.${single}/${documentId}`);
    await field(/^name/i).fill(`Kept in ${plural}`);
    await field(/^slug/i).fill(`held-by-another-of-${plural}`);
    await expect(sendStory(page, 'Save')).rejects.toThrow(/409/);
    await until(async () => save().isEnabled());
    expect(await field(/^name/i).inputValue()).toBe(`Kept in ${plural}`);
    expect(await field(/^slug/i).inputValue()).toBe(`held-by-another-of-${plural}`);
  });

  it('stays in the form of the publication, and Save works again', async () => {
    const { page, admin, field } = at();
    await page.goto(`${admin.news.url}${TYPES}/single-types/api::publication.publication`);
    await field(/^name/i).fill('The Kept Gazette');
    await field(/^siteUrl/i).fill('no address at all');
    const sent = () => page.waitForResponse((answer) => answer.request().method() === 'PUT');
    const refused = sent();
    await save().dispatchEvent('click'); // Strapi's tour of single types lies over the page
    expect((await refused).status()).toBe(400);
    await until(async () => save().isEnabled());
    expect(await field(/^name/i).inputValue()).toBe('The Kept Gazette');
    expect(await field(/^siteUrl/i).inputValue()).toBe('no address at all');
    await field(/^siteUrl/i).fill('https://gazette.example');
    const saved = sent();
    await save().dispatchEvent('click');
    expect((await saved).status()).toBe(200);
  });
}
