import { singleSpaced } from '../text/single-spaced';
import type { Block, Inline } from './article';

/** Block types whose text is told to the reader as part of the story; code and images are not. */
const PROSE = new Set(['paragraph', 'quote', 'heading', 'list']);

/** Lists in lists in lists; no story needs more, and a deeper one is read as one text. */
const DEEPEST = 12;

/** Whatever is no text and holds none is '', so that a body read before anything was validated does no harm. */
const textOf = (inline: Inline | null): string => {
  if (typeof inline?.text === 'string') return inline.text;
  return Array.isArray(inline?.children) ? inline.children.map(textOf).join('') : '';
};

/** What a list says, item by item: a list inside an item, or beside it as Strapi keeps it, gives items of its own. */
function itemsOf(list: Inline, depth: number): string[] {
  if (depth >= DEEPEST) return [textOf(list)];
  const texts: string[] = [];
  for (const item of list.children ?? []) {
    if (item?.type === 'list') texts.push(...itemsOf(item, depth + 1));
    else texts.push(...partsOf(item, depth));
  }
  return texts;
}

/** The words of an item before, in and after the lists that it holds. */
function partsOf(item: Inline | null, depth: number): string[] {
  if (!Array.isArray(item?.children)) return [textOf(item)];
  const parts = [''];
  for (const child of item.children) {
    if (child?.type === 'list') parts.push(...itemsOf(child, depth + 1), '');
    else parts.push((parts.pop() ?? '') + textOf(child));
  }
  return parts;
}

/**
 * The paragraphs of a story as plain text, in order, without empty ones.
 *
 * A list gives one paragraph an item, however deep the item stands. A line break inside a paragraph becomes a space.
 */
export function paragraphsOf(body: readonly Block[]): string[] {
  return body
    .filter((block) => PROSE.has(block.type))
    .flatMap(partsIn)
    .map((text) => singleSpaced(text).trim())
    .filter((text) => text !== '');
}

/**
 * The body as readers get it: without the paragraphs, headings, quotations and lists that say nothing, which blank lines
 * leave behind. What shows something without words (a picture) and code stay.
 */
export const withoutEmptyBlocks = (body: readonly Block[]): Block[] =>
  body.filter((block) => !PROSE.has(block?.type) || partsIn(block).some((text) => text.trim() !== ''));

const partsIn = (block: Block): string[] => (block.type === 'list' ? itemsOf(block, 0) : partsOf(block, 0));

/** Plain paragraphs as Strapi blocks: the inverse of `paragraphsOf` for text without mark-up. */
export const blocksOf = (paragraphs: readonly string[]): PlainParagraph[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

type PlainParagraph = { type: 'paragraph'; children: { type: 'text'; text: string }[] };
