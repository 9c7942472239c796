import type { Block } from '../../../src/newsroom/article/article';
import { blocksHtml } from '../../../src/newsroom/article/blocks-html';
import { sendStory } from '../../support/admin-browser';
import { until } from '../../support/until';
import { CROSSING, DOCS, PAGE, QUOTED, WORD } from './clipboards';
import { paragraph, wordsOf, type Desk } from './desk';
import { keptIn } from './kept-in';

/** The body: what is pasted into it, and the cursor in it. */
export function intoTheBody(at: () => Desk, isWhole: boolean): void {
  const html = (blocks: Block[]) => blocksHtml(blocks, { siteUrl: '', mediaUrl: '' });
  /** Slate puts a cursor back that moved before it had looked where the click put it. */
  const toEnd = async ({ body, page }: Desk, last: string) => {
    await body().click();
    await until(async () => {
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(300);
      return (await page.evaluate<string>('getSelection().anchorNode?.textContent ?? ""')).includes(last);
    });
  };

  it('keeps what Word, Google Docs and a browser copy, and stores no empty paragraph', async () => {
    const desk = at();
    const { page, body, newStory, stored } = desk;
    const documentId = await newStory({ headline: 'A pasted crossing', body: [paragraph('Old.')] });
    const pasted = async (copy: () => Promise<void>): Promise<string> => {
      await copy();
      // The form may still be taking in the answer of the last save, and with it the selection away.
      await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isDisabled());
      await body().click();
      await until(async () => {
        await page.keyboard.press('Control+a');
        return /\S/u.test(await page.evaluate('String(getSelection())'));
      });
      await page.keyboard.press('Control+v');
      await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
      await sendStory(page, 'Save');
      return html((await stored(documentId)).body);
    };
    expect(await pasted(() => copied(desk, WORD))).toBe(CROSSING + QUOTED);
    expect(await pasted(() => copied(desk, DOCS))).toBe(CROSSING);
    const copiedFromPage = async () => {
      const other = await page.context().newPage();
      await other.setContent(PAGE);
      await other.keyboard.press('Control+a');
      await other.keyboard.press('Control+c');
      await other.close();
      await page.bringToFront();
    };
    expect(await pasted(copiedFromPage)).toBe(CROSSING + QUOTED);
    await desk.admin.picture(page, 'pasted-body');
    expect(await pasted(() => copied(desk, '', 'The bridge.\r\n\r\n\r\nCross by ferry.\r\n'))).toBe(
      '<p>The bridge.</p><p>Cross by ferry.</p>',
    );
  });

  it('pastes plain text over what was selected a moment ago', async () => {
    const desk = at();
    const { page, body, newStory, stored } = desk;
    const documentId = await newStory({ headline: 'Quick hands', body: [paragraph('Old words.')] });
    await copied(desk, '', 'The first line.\nThe second line.');
    await body().click();
    for (const keys of ['End', 'Control+a', 'Control+v']) await page.keyboard.press(keys);
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
    await sendStory(page, 'Save');
    expect(wordsOf((await stored(documentId)).body)).toBe('The first line.\nThe second line.');
  });

  it('keeps in the browser what is typed without a rest', async () => {
    const { page, body, newStory } = at();
    await newStory({ headline: 'No time to breathe', body: [paragraph('First.')] });
    await body().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And then'.repeat(7), { delay: 50 });
    expect((await keptIn(page)).some((words) => words.includes('First. And then'))).toBe(true);
  });

  it('keeps plain text pasted into an empty body while the form around it changes', async () => {
    const desk = at();
    const { page, body, newStory, stored } = desk;
    const documentId = await newStory({ headline: 'Pasted at once' });
    await copied(desk, '', 'The first line.\nThe second line.');
    await body().click();
    await page.keyboard.press('Control+v');
    await page.evaluate(CHANGE_TWICE_AND_LEAVE);
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
    await sendStory(page, 'Save');
    expect(wordsOf((await stored(documentId)).body ?? [])).toBe('The first line.\nThe second line.');
  });

  if (!isWhole) return; // a minute of pauses
  it('keeps its cursor through pauses, a busy browser and a save', async () => {
    const desk = at();
    const { page, body, newStory, stored } = desk;
    const documentId = await newStory({
      headline: 'Pauses for thought',
      body: Array.from({ length: 40 }, (_, place) => paragraph(`Paragraph ${place + 1}.`)),
    });
    const line = await page.context().newCDPSession(page);
    await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await toEnd(desk, 'Paragraph 40.');
    const letters = ' Abcdefghijklmnopqrstuvwxyz';
    for (const [place, letter] of [...letters].entries()) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(290 + (place % 9) * 15); // about the time after which Strapi's form looks
    }
    await page.keyboard.press('Control+s');
    await page.keyboard.type(' On.');
    await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await until(async () => page.getByRole('button', { name: 'Save', exact: true }).isEnabled());
    await sendStory(page, 'Save');
    await page.waitForTimeout(600);
    await body().focus();
    await page.keyboard.type(' And on.');
    await until(async () => (await body().innerText()).includes('And on.'));
    expect(await body().innerText()).toMatch(/Paragraph 40\. Abcdefghijklmnopqrstuvwxyz On\. And on\.\s*$/);
    expect(wordsOf((await stored(documentId)).body)).toMatch(
      /Paragraph 40\. Abcdefghijklmnopqrstuvwxyz On\.$/,
    );
  });
}

/** Copies with this on the clipboard, as a program of its own would. */
async function copied({ page, body }: Desk, html: string, text = 'plain'): Promise<void> {
  await body().click();
  await page.evaluate(new Function('said', COPY) as (said: object) => void, { html, text });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
}

const COPY = `window.addEventListener('copy', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (said.html !== '') event.clipboardData.setData('text/html', said.html);
  event.clipboardData.setData('text/plain', said.text);
}, { capture: true, once: true });`;

/** A form that is drawn anew twice within the moment in which the body has not told it what was pasted. */
const CHANGE_TWICE_AND_LEAVE = `(async () => {
  const field = document.querySelector('textarea[name="standfirst"], input[name="standfirst"]');
  const proto = Object.getPrototypeOf(field);
  for (const value of ['One', 'Two', 'Three']) {
    Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  document.activeElement.blur();
})()`;
