import type { Block, Inline } from './article';
import { markupText } from '../text/markup-text';
import { linkAddress, mediaAddress } from '../text/web-address';

/** Base addresses that rooted links (`/world`) and media files (`/uploads/x.jpg`) in a body count from; '' leaves them rooted. */
export interface Bases {
  siteUrl: string;
  mediaUrl: string;
}

/** Lists in lists in lists; no story needs more, and it keeps hostile nesting off the call stack. */
const DEEPEST = 12;

/** Inner to outer: `<strong><em>text</em></strong>`, whatever order the editor clicked them in. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/**
 * A body of Strapi's Blocks editor as HTML that is safe to show anywhere: only the tags written in this file, every
 * text escaped, links to http, https and mailto only (others keep their words), pictures over http and https only.
 *
 * Blocks it does not know, empty blocks and whatever is nested deeper than a story nests are left out.
 */
export const blocksHtml = (blocks: readonly Block[], bases: Bases): string =>
  blocks.map((block) => blockHtml(block, bases, 0)).join('');

function blockHtml(block: Inline, bases: Bases, depth: number): string {
  switch (block?.type) {
    case 'paragraph':
      return wrapped('p', inlinesHtml(block, bases, depth));
    case 'heading':
      return wrapped(`h${headingLevel(block['level'])}`, inlinesHtml(block, bases, depth));
    case 'quote':
      return wrapped('blockquote', inlinesHtml(block, bases, depth));
    case 'code':
      return wrapped('pre', wrapped('code', markupText(plainText(block, depth))));
    case 'list':
      return listHtml(block, bases, depth);
    case 'image':
      return imageHtml(block, bases);
    default:
      return '';
  }
}

/** A nested list belongs to the item before it, as HTML wants it; Strapi keeps it beside the item. */
function listHtml(list: Inline, bases: Bases, depth: number): string {
  if (depth >= DEEPEST) return '';
  const items: string[] = [];
  for (const child of childrenOf(list)) {
    if (child?.type === 'list') items.push((items.pop() ?? '') + listHtml(child, bases, depth + 1));
    else if (child?.type === 'list-item') items.push(inlinesHtml(child, bases, depth + 1));
  }
  const html = items.map((item) => wrapped('li', item)).join('');
  return wrapped(list['format'] === 'ordered' ? 'ol' : 'ul', html);
}

function imageHtml(block: Inline, bases: Bases): string {
  const image = block['image'] as Record<string, unknown> | null | undefined;
  const address = typeof image?.['url'] === 'string' ? mediaAddress(bases.mediaUrl, image['url']) : null;
  if (!image || address === null) return '';

  const alternative = typeof image['alternativeText'] === 'string' ? image['alternativeText'] : '';
  const spoken = [image['caption'], image['credit']].filter((words) => typeof words === 'string');
  const caption = wrapped('figcaption', markupText(spoken.join(' ').trim()));
  const size = sizeAttribute('width', image['width']) + sizeAttribute('height', image['height']);
  return `<figure><img src="${markupText(address)}" alt="${markupText(alternative)}"${size}>${caption}</figure>`;
}

function inlinesHtml(parent: Inline, bases: Bases, depth: number): string {
  if (depth >= DEEPEST) return '';
  return childrenOf(parent)
    .map((child) => inlineHtml(child, bases, depth))
    .join('');
}

function inlineHtml(inline: Inline, bases: Bases, depth: number): string {
  if (inline?.type === 'text') return markedText(inline);
  if (inline?.type === 'list') return listHtml(inline, bases, depth + 1);
  if (inline?.type !== 'link') return '';

  const words = inlinesHtml(inline, bases, depth + 1);
  const address = typeof inline['url'] === 'string' ? linkAddress(inline['url'], bases.siteUrl) : null;
  return address === null || words === '' ? words : `<a href="${markupText(address)}">${words}</a>`;
}

function markedText(inline: Inline): string {
  if (typeof inline.text !== 'string' || inline.text === '') return '';
  let html = markupText(inline.text).replaceAll('\r\n', '\n').replaceAll('\n', '<br>');
  for (const [mark, tag] of MARKS) if (inline[mark] === true) html = `<${tag}>${html}</${tag}>`;
  return html;
}

function plainText(inline: Inline, depth: number): string {
  if (typeof inline?.text === 'string') return inline.text;
  if (depth >= DEEPEST) return '';
  return childrenOf(inline)
    .map((child) => plainText(child, depth + 1))
    .join('');
}

const childrenOf = (inline: Inline): Inline[] => (Array.isArray(inline?.children) ? inline.children : []);

const wrapped = (tag: string, html: string): string => (html.trim() === '' ? '' : `<${tag}>${html}</${tag}>`);

const headingLevel = (level: unknown): number =>
  typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;

const sizeAttribute = (name: string, size: unknown): string =>
  typeof size === 'number' && Number.isInteger(size) && size > 0 ? ` ${name}="${size}"` : '';
