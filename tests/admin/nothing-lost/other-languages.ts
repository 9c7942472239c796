import { sendStory } from '../../support/admin-browser';
import type { Desk } from './desk';

/** A story in two languages. */
export function otherLanguages(at: () => Desk): void {
  it('is offered again when the language was switched over unsaved words', async () => {
    const { page, newStory, open, field, write, stored, create } = at();
    await create('articles?status=draft&locale=de', { headline: 'Damit es Deutsch gibt' });
    const documentId = await newStory({ headline: 'One story, two tongues', standfirst: 'As first told.' });
    await open(documentId, page, 'en');
    await write(/^Standfirst/, ' Typed before the switch.');
    await page
      .getByRole('combobox', { name: /locale/i })
      .first()
      .click();
    await page.getByRole('option', { name: /German/ }).click();
    const leave = page.getByRole('alertdialog').getByRole('button').last();
    await leave.click();
    await page.waitForURL(/locale(%5D|\])=de/);
    await open(documentId, page, 'en');
    await page.getByTestId('unsaved').getByRole('button', { name: 'Put it back' }).click();
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. Typed before the switch.');
    await sendStory(page, 'Save');
    expect((await stored(documentId)).standfirst).toBe('As first told. Typed before the switch.');
  });

  it('fills in from another language with its links, and leaves the address to its own', async () => {
    const { page, admin, create, open, field, stored } = at();
    const here = await create('articles?status=draft', { headline: 'A target that was translated' });
    await admin.news.rest(`/api/articles/${here}?status=draft&locale=de`, {
      method: 'PUT',
      data: { headline: 'Ein Ziel in zwei Sprachen' },
    });
    const away = await create('articles?status=draft', { headline: 'A target in English only' });
    const documentId = await create('articles?status=draft', {
      headline: 'A story with links',
      relatedLinks: [{ article: here }, { article: away, title: 'Only in English' }],
    });
    await open(documentId, page, 'de');
    await page.getByRole('button', { name: /fill in from another locale/i }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: /English/ }).click();
    await dialog.getByRole('button', { name: /yes, fill in/i }).click();
    await page
      .getByTestId('links')
      .getByText(/Link 2 \("Only in English"\) leads to a story/)
      .waitFor();
    await admin.picture(page, 'filled-in');
    expect(await field(/^Slug/).inputValue()).toBe('');
    await field(/^Headline$/).fill('Eine Meldung mit Verweisen');
    await sendStory(page, 'Publish');
    const german = await stored(documentId, 'de');
    expect(german).toMatchObject({
      headline: 'Eine Meldung mit Verweisen',
      slug: 'eine-meldung-mit-verweisen',
    });
    expect(german.relatedLinks.map((link: { targetDocumentId: string }) => link.targetDocumentId)).toEqual([
      here,
      away,
    ]);
  });
}
