import { sendStory } from '../../support/admin-browser';
import { startServerProcess } from '../../support/processes/server-process';
import type { Desk } from './desk';

/** Whatever becomes of the server or the line: the words stay in the form, and Save works again. */
export function serversAway(at: () => Desk): void {
  it('stays with a plain sentence while the line is cut, and is saved when it is back', async () => {
    const { page, admin, newStory, field, write, stored } = at();
    const documentId = await newStory({ headline: 'A night without a line', standfirst: 'As first told.' });
    await write(/^Standfirst/, ' Written in the dark.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/The server does not answer\. Your text is still here/).waitFor();
    await admin.picture(page, 'server-away');
    expect(await page.getByText(/Whoops/).count()).toBe(0);
    expect(await field(/^Standfirst/).inputValue()).toBe('As first told. Written in the dark.');
    await page.context().setOffline(false);
    await sendStory(page, 'Save');
    expect((await stored(documentId)).standfirst).toBe('As first told. Written in the dark.');
  });

  it('stays when the server ends in the middle of a save, whether it was stored or not', async () => {
    const desk = at();
    const on = desk.twin ? desk.colleague : desk.page;
    const documentId = await desk.newStory(
      { headline: 'A server that dies', standfirst: 'As first told.' },
      on,
    );
    await desk.write(/^Standfirst/, ' Sent into the void.', on);
    const { httpServer } = desk.admin.news.strapi.server;
    const { port } = new URL(desk.twin?.url ?? desk.admin.news.url);
    const ended = desk.twin
      ? on.waitForRequest((request) => request.method() === 'PUT').then(() => desk.twin?.kill())
      : new Promise<void>((resolve) => {
          httpServer.on('request', function end({ method }: { method?: string }) {
            if (method !== 'PUT') return;
            httpServer.off('request', end);
            httpServer.close(() => resolve());
            httpServer.closeAllConnections(); // the save goes on, and nobody hears of it
          });
        });
    await on.getByRole('button', { name: 'Save', exact: true }).click();
    await ended;
    await on.getByText(/The server does not answer\. Your text is still here/).waitFor();
    expect(await desk.field(/^Standfirst/, on).inputValue()).toBe('As first told. Sent into the void.');
    await desk.write(/^Standfirst/, ' And on.', on);

    if (desk.twin) desk.twin = await startServerProcess({ TEST_PORT: port });
    else await new Promise<void>((resolve) => httpServer.listen(Number(port), '127.0.0.1', resolve));
    const saved = on.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await on.getByRole('button', { name: 'Save', exact: true }).click();
    await saved; // where the first was stored, this one is refused as stale and goes out again by itself
    expect((await desk.stored(documentId)).standfirst).toBe('As first told. Sent into the void. And on.');
  });
}
