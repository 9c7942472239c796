import type { Block, Inline } from '../../../article/article';
import type { IncomingPictureBlock } from '../../incoming-story';
import type { HtmlElement } from '../tree/html-tree';
import { inlinesOf, type Marks, type Run } from './inlines';
import { listBlocks, type ListItem } from './list-blocks';
import type { HtmlPicture } from './pictures';
import type { ListPlace } from './word-lists';

/** What the words being read belong to. Paragraphs of one quotation or item (`of`) become one block, line by line. */
export type Container =
  | { type: 'paragraph' }
  | { type: 'heading'; level: number; of: HtmlElement }
  | { type: 'quote'; of: HtmlElement }
  | ({ type: 'item'; of: HtmlElement; list: HtmlElement | null } & ListPlace);

/** More than the longest story has; a page that needs more is a list of something. */
const MOST_BLOCKS = 10_000;

export interface BlockWriter {
  readonly blocks: Block[];
  text(text: string, marks: Marks, url: string): void;
  /** A line break; two in a row end a paragraph. */
  lineBreak(container: Container): void;
  /** What was written belongs to this container, and ends here. */
  close(container: Container): void;
  add(block: Block): void;
  picture(picture: HtmlPicture): void;
  /** The list that is still open ends. */
  flush(): void;
  /** Were there more blocks than are kept? */
  isFull(): boolean;
}

/** Turns runs of text into blocks: nothing empty, lists as trees, one block a quotation. */
export function blockWriter(): BlockWriter {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let items: ListItem[] = [];
  let list: HtmlElement | null = null;
  let last: HtmlElement | null = null;
  /** Did a line just end? */
  let isBroken = false;

  const push = (...added: Block[]) => {
    for (const block of added) if (blocks.length < MOST_BLOCKS) blocks.push(block);
  };
  const closeList = () => {
    push(...listBlocks(items));
    items = [];
  };
  const add = (block: Block) => {
    closeList();
    last = null;
    push(block);
  };
  const goesOn = (container: Container): Inline[] | undefined => {
    if (container.type === 'paragraph' || container.of !== last) return undefined;
    return container.type === 'item' ? items.at(-1)?.children : blocks.at(-1)?.children;
  };

  const close = (container: Container) => {
    const bare = container.type === 'heading' ? runs.map(withoutBold) : runs;
    const inlines = inlinesOf(bare);
    runs = [];
    isBroken = false;
    if (inlines.length === 0) return;
    const before = goesOn(container);
    if (before !== undefined) {
      before.push(...withLineBreak(before, inlines));
      return;
    }
    if (container.type === 'item') {
      const isNewList = container.list !== list || items.length === 0;
      if (isNewList) closeList();
      list = container.list;
      items.push({ level: container.level, format: container.format, children: inlines });
    } else if (container.type === 'heading') {
      add({ type: 'heading', level: container.level, children: inlines });
    } else add({ type: container.type, children: inlines });
    last = container.type === 'paragraph' ? null : container.of;
  };

  return {
    blocks,
    text(text, marks, url) {
      if (text === '') return;
      isBroken &&= text.trim() === '';
      runs.push({ text, marks, url });
    },
    lineBreak(container) {
      if (isBroken && container.type === 'paragraph') close(container);
      else if (!isBroken) runs.push({ text: '\n', marks: {}, url: '' });
      isBroken = true;
    },
    close,
    add,
    picture({ url, alternativeText, caption }) {
      const block: IncomingPictureBlock = {
        type: 'image',
        image: { url, alternativeText, caption },
        children: [{ type: 'text', text: '' }],
      };
      add(block);
    },
    flush: closeList,
    isFull: () => blocks.length >= MOST_BLOCKS,
  };
}

/** The next paragraph of the same block begins on a line of its own. */
function withLineBreak(before: Inline[], inlines: readonly Inline[]): Inline[] {
  const last = before.at(-1);
  if (last?.type === 'text' && typeof last.text === 'string') {
    last.text += '\n';
    return [...inlines];
  }
  return [{ type: 'text', text: '\n' }, ...inlines];
}

const withoutBold = ({ marks: { bold: _none, ...marks }, ...run }: Run): Run => ({ ...run, marks });
