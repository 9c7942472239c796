import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchToKill, sendStory } from '../../support/admin-browser';
import { until } from '../../support/until';
import type { Desk } from './desk';
import { keptIn } from './kept-in';

/** Words of a sitting that ended without a save are offered in the next. */
export function lostSessions(at: () => Desk): void {
  const unsaved = (on: Page) => on.getByTestId('unsaved');
  const putBack = (on: Page) => unsaved(on).getByRole('button', { name: 'Put it back' });
  const keeps = (words: string, on: Page) => async () =>
    (await keptIn(on)).some((kept) => kept.includes(words));

  let ended = async (): Promise<void> => undefined;
  afterAll(() => ended());

  it('is offered again after the tab was closed, and is gone from the browser once it is saved', async () => {
    const desk = at();
    const documentId = await desk.newStory({ headline: 'A closed tab', standfirst: 'As first told.' });
    await desk.write(/^Standfirst/, ' Typed and never saved.');
    await until(keeps('Typed and never saved.', desk.page));
    const context = desk.page.context();
    await desk.page.close({ runBeforeUnload: false });

    desk.page = await context.newPage();
    await desk.page.goto(desk.admin.storyAddress(documentId));
    await unsaved(desk.page).getByText('Standfirst').waitFor();
    await desk.admin.picture(desk.page, 'unsaved');
    expect(await desk.field(/^Standfirst/).inputValue()).toBe('As first told.');
    await putBack(desk.page).press('Enter');
    expect(await desk.field(/^Standfirst/).inputValue()).toBe('As first told. Typed and never saved.');
    await sendStory(desk.page, 'Save');
    expect((await desk.stored(documentId)).standfirst).toBe('As first told. Typed and never saved.');
    await until(async () => !(await keeps('Typed and never saved.', desk.page)()));
  });

  it('asks whoever closes the tab right after a letter, and keeps the letter', async () => {
    const desk = at();
    const documentId = await desk.newStory({ headline: 'Closed at the last letter' });
    const closed = desk.page;
    desk.page = await closed.context().newPage();
    await closed.bringToFront();
    await desk.body(closed).click();
    await until(async () => closed.evaluate<boolean>('document.activeElement.isContentEditable'));
    await closed.evaluate(BUSY);
    const asked = closed.waitForEvent('dialog');
    await closed.keyboard.type('Last words.');
    await closed.close({ runBeforeUnload: true });
    await (await asked).accept();

    await desk.page.goto(desk.admin.storyAddress(documentId));
    await unsaved(desk.page).getByText('Body').waitFor();
    await putBack(desk.page).click();
    await until(async () => (await desk.body().innerText()).includes('Last words.'));
    await sendStory(desk.page, 'Save');
  });

  it('asks whoever goes back right after a letter', async () => {
    const desk = at();
    await desk.newStory({ headline: 'Back at the last letter' });
    const { page } = desk;
    await page.goto(new URL('.', page.url()).href);
    await page.getByRole('link', { name: 'Back at the last letter' }).click();
    await desk.field(/^Headline$/).waitFor();
    await desk.body().click();
    await page.keyboard.type('Last words.');
    await page.evaluate('history.back()');
    await page
      .getByRole('alertdialog')
      .getByText(/keeps the words of a story/)
      .waitFor();
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await until(async () => (await desk.body().innerText()).includes('Last words.'));
    await sendStory(page, 'Save');
  });

  it('is offered after the browser was killed', async () => {
    const desk = at();
    const documentId = await desk.create('articles?status=draft', {
      headline: 'A killed browser',
      standfirst: 'As first told.',
    });
    const profile = mkdtempSync(join(tmpdir(), 'slugline-profile-'));
    const killed: (() => Promise<void>)[] = [];
    ended = async () => {
      for (const kill of killed) await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    const first = await launchToKill(profile);
    killed.push(first.kill);
    const page = await desk.admin.login(undefined, {}, first.context);
    await page.goto(desk.admin.storyAddress(documentId));
    await desk.write(/^Standfirst/, ' Typed before the crash.', page);
    await until(keeps('Typed before the crash.', page));
    await first.kill();

    const second = await launchToKill(profile);
    killed.push(second.kill);
    const again = await desk.admin.login(undefined, {}, second.context);
    await again.goto(desk.admin.storyAddress(documentId));
    await putBack(again).click();
    expect(await desk.field(/^Standfirst/, again).inputValue()).toBe(
      'As first told. Typed before the crash.',
    );
  });

  it('is offered to whoever logs in again after the session was over while saving', async () => {
    const desk = at();
    const { page } = desk;
    const documentId = await desk.newStory({ headline: 'A session that ends', standfirst: 'As first told.' });
    await desk.write(/^Standfirst/, ' Typed in an old session.');
    const end = (url: URL) =>
      url.pathname.startsWith('/content-manager/') || url.pathname === '/admin/access-token';
    const answer = {
      status: 401,
      json: { error: { status: 401, name: 'UnauthorizedError', message: 'No' } },
    };
    await page.route(end, (route) => route.fulfill(answer));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await page.waitForURL(/auth\/login/);
    await page.unrouteAll();

    const context = page.context();
    await page.close();
    desk.page = await desk.admin.login(undefined, {}, context);
    await desk.page.goto(desk.admin.storyAddress(documentId));
    await putBack(desk.page).click();
    expect(await desk.field(/^Standfirst/).inputValue()).toBe('As first told. Typed in an old session.');
    await unsaved(desk.page).waitFor({ state: 'detached' });
    await sendStory(desk.page, 'Save');
  });
}

/** A browser with other things to do comes to timers late, and to keys at once. */
const BUSY = `{
  const { setTimeout } = window;
  window.setTimeout = (run, ms, ...given) => setTimeout(run, ms || 1_500, ...given);
}`;
