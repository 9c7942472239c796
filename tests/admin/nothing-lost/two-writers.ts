import { sendStory } from '../../support/admin-browser';
import type { Desk } from './desk';

/** Two people at one story: each hears of the other, and nobody undoes anybody in silence. */
export function twoWriters(at: () => Desk): void {
  it('tells the later of two who saved and when, shows both texts, and stores what is chosen', async () => {
    const { page, admin, colleague, newStory, open, field, write, stored } = at();
    const documentId = await newStory({
      headline: 'Two on one story',
      standfirst: 'As first told.',
      dateline: 'OSLO',
    });
    await open(documentId, colleague);
    await write(/^Standfirst/, ' By the colleague.', colleague);
    await write(/^Dateline/, ', Norway', colleague);
    await sendStory(colleague, 'Save');
    await write(/^Standfirst/, ' By me.');
    await write(/^Headline$/, ' now');
    await expect(sendStory(page, 'Save')).rejects.toThrow(/409/);

    const dialog = page.getByTestId('conflict');
    await dialog.waitFor();
    await admin.picture(page, 'conflict');
    expect(await dialog.innerText()).toContain('As first told. By the colleague.');
    expect(await dialog.innerText()).toContain('As first told. By me.');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toMatch(/^Desk saved this at /);
    expect(await dialog.innerText()).not.toContain('Two on one story');
    await dialog.getByRole('button', { name: 'Take this into the form' }).click();
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. By me.');
    expect(await field(/^Dateline/).inputValue()).toBe('OSLO, Norway');
    expect(await stored(documentId)).toMatchObject({ standfirst: 'As first told. By the colleague.' });
    await sendStory(page, 'Save');
    expect(await stored(documentId)).toMatchObject({
      headline: 'Two on one story now',
      standfirst: 'As first told. By me.',
      dateline: 'OSLO, Norway',
    });
  });

  it('says who is editing, since when, and lets it be taken over', async () => {
    const { page, admin, colleague, create, open, write } = at();
    const documentId = await create('articles?status=draft', { headline: 'Somebody is at it' });
    const beat = (on: typeof page) =>
      on.waitForResponse(
        (response) => response.url().includes('/presence') && response.request().method() === 'POST',
      );
    await open(documentId, colleague);
    const told = colleague.waitForResponse(
      (response) =>
        response.url().includes('/presence') && response.request().postDataJSON().isWriting === true,
    );
    await write(/^Dateline/, 'OSLO', colleague);
    await told;
    await open(documentId);
    const presence = page.getByTestId('presence');
    await presence.getByText(/^Desk is editing, since \d/).waitFor();
    await admin.picture(page, 'presence');
    const taken = beat(page);
    await presence.getByRole('button', { name: 'Take over' }).click();
    expect((await (await taken).json()).data.isMe).toBe(true);
    await presence.waitFor({ state: 'detached' });
    await write(/^Dateline/, ', Norway', colleague);
    await colleague.getByTestId('presence').waitFor();
    await sendStory(colleague, 'Save'); // a word to colleagues, and no lock
  });
}
