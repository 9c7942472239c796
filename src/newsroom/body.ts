import type { Block, Inline } from './article';

/** Block types whose text is told to the reader as part of the story; code and images are not. */
const PROSE = new Set(['paragraph', 'quote', 'heading', 'list']);

/** Whatever is no text and holds none is '', so that a body read before anything was validated does no harm. */
const textOf = (inline: Inline | null): string => {
  if (typeof inline?.text === 'string') return inline.text;
  return Array.isArray(inline?.children) ? inline.children.map(textOf).join('') : '';
};

/**
 * The paragraphs of a story as plain text, in order, without empty ones.
 *
 * A list gives one paragraph an item. A line break inside a paragraph becomes a space.
 */
export function paragraphsOf(body: readonly Block[]): string[] {
  return body
    .filter((block) => PROSE.has(block.type))
    .flatMap((block) =>
      block.type === 'list'
        ? (block.children ?? []).map(textOf)
        : [(block.children ?? []).map(textOf).join('')],
    )
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

/** Plain paragraphs as Strapi blocks: the inverse of `paragraphsOf` for text without mark-up. */
export const blocksOf = (paragraphs: readonly string[]): Block[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
