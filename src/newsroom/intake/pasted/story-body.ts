import type { Block } from '../../article/article';
import { withoutDateline } from '../../article/dateline';
import { hasOpenQuote } from './open-quote';
import type { Page } from './page';
import { isProse } from './not-a-story';
import { bulletText, isBullet } from './summary';

export interface StoryBody {
  body: Block[];
  dateline: string;
  agency: string;
}

/** Agency tag and dateline stand in front of the first or the second paragraph, never later. */
const LEADS = 2;
const LONGEST_SUBHEADING = 80;

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });
const listOf = (texts: readonly string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

/**
 * Everything that is still free is the story. `credits` and `end` are the lines of the reporters and of the end
 * mark (or -1 and null): what stands after them stays, and a person is asked to look.
 */
export function takeBody(page: Page, { credits, end }: { credits: number; end: number | null }): StoryBody {
  const out: StoryBody = { body: [], dateline: '', agency: '' };
  const free = page.free();
  let leads = 0;
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) out.body.push(listOf(items));
    items = [];
  };

  for (const [at, index] of free.entries()) {
    const text = page.lines[index]?.text ?? '';
    const next = page.lines[free[at + 1] ?? -1]?.text ?? '';
    const isInRun = isBullet(text) && (items.length > 0 || isBullet(next));
    if (isInRun) {
      items.push(bulletText(text));
      page.take(index, { kind: 'recognised', what: 'list item' });
    } else {
      closeList();
      if (at > 0 && isSubheading(text) && isProse(next)) {
        out.body.push(heading(text));
        page.take(index, { kind: 'recognised', what: 'subheading' });
      } else {
        out.body.push(paragraph(leads < LEADS ? lead(page, index, out) : text));
        page.take(index, { kind: 'recognised', what: 'paragraph' });
        leads += 1;
      }
    }
    remarkWhere(page, index, { credits, end });
    if (hasOpenQuote(text, next)) {
      page.remark(index, {
        kind: 'doubtful',
        what: 'quotation mark',
        note: 'opened and not closed, or the other way round',
      });
    }
  }
  closeList();
  return out;
}

/** No whole sentence: none ends inside it, and what it quotes does not end in a stop either (`"I was not."`). */
const isSubheading = (text: string): boolean =>
  text.length <= LONGEST_SUBHEADING &&
  /^[\p{Lu}\p{N}"“‘¿¡]/u.test(text) &&
  /[\p{L}\p{N}?!"”’]$/u.test(text) &&
  !/[.,!?]["”’]/u.test(text);

/** The paragraph without what stands in front of it; agency and dateline are noted. */
function lead(page: Page, index: number, out: StoryBody): string {
  const original = page.lines[index]?.text ?? '';
  const { agency, dateline, text, doubtful } = withoutDateline(original);
  const front = original.slice(0, original.length - text.length).trim();
  if (agency !== '' && out.agency === '') {
    out.agency = agency;
    page.remark(index, {
      kind: 'recognised',
      what: 'agency',
      text: front,
      note: `${agency}; taken off the paragraph`,
    });
  }
  if (dateline !== '' && out.dateline === '') {
    out.dateline = dateline;
    const kind = doubtful ? 'doubtful' : 'recognised';
    const note = doubtful ? `broken; proposed: "${dateline}"` : 'taken off the paragraph';
    page.remark(index, { kind, what: 'dateline', text: doubtful ? original : front, note });
  }
  return text;
}

function remarkWhere(
  page: Page,
  index: number,
  { credits, end }: { credits: number; end: number | null },
): void {
  const note =
    end !== null && index > end
      ? 'stands behind the end mark'
      : credits !== -1 && index > credits
        ? 'stands behind the reporters: no source, no byline'
        : '';
  if (note !== '') page.remark(index, { kind: 'doubtful', what: 'paragraph', note });
}
