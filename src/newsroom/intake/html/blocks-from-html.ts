import { elementBlocks, type BlocksOptions, type HtmlBlocks } from './blocks/element-blocks';
import { attributeOf, elementsIn } from './tree/html-tree';
import { parseHtml } from './tree/parse-html';

/**
 * HTML, however broken or hostile, as blocks of Strapi's editor: links, marks, headings, lists in lists, quotations, code
 * and pictures stay; what blocks cannot hold (tables, players) is kept as what they can, and told in `facts`.
 *
 * Scripts, styles, counters and share buttons are gone, addresses are http, https or mailto, no block is empty. A
 * fragment is read like a page: all of it; `readPage` looks for the story first. Reads the mark-up of Word (paragraphs that are
 * items) and of Google Docs (weights as styles). Takes time in step with the length, and never throws.
 *
 * @example blocksFromHtml('<p>Ferries <b>wait</b>.</p>').blocks // [{ type: 'paragraph', children: [...] }]
 */
export function blocksFromHtml(html: string, options: BlocksOptions = {}): HtmlBlocks {
  const { root, cutAt } = parseHtml(html);
  const base = [...elementsIn(root)].find(({ name }) => name === 'base');
  const url = absoluteBase(base === undefined ? '' : attributeOf(base, 'href'), options.url ?? '');
  const read = elementBlocks(root, { ...options, url });
  if (cutAt !== null) {
    const note = 'it is longer or deeper than any page; the rest was not read';
    read.facts.push({ kind: 'doubtful', what: 'page', text: '', note, at: cutAt });
  }
  return read;
}

function absoluteBase(base: string, url: string): string {
  try {
    return base === '' ? url : new URL(base, url === '' ? undefined : url).href;
  } catch {
    return url;
  }
}
