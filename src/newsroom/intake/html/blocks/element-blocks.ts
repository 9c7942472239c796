import type { Block } from '../../../article/article';
import { safeText } from '../../../text/safe-text';
import {
  attributeOf,
  BREAKS,
  elementsIn,
  findIn,
  isElement,
  wordsIn,
  type HtmlElement,
  type HtmlNode,
} from '../tree/html-tree';
import { linkOf } from './address';
import { blockWriter, type Container } from './block-writer';
import { codeBlock } from './code-block';
import { EMBEDS } from './embeds';
import type { Marks } from './inlines';
import { itemContainer } from './item-container';
import { marksIn } from './marks';
import { mediaBlocks } from './media-blocks';
import { PARAGRAPH, type HtmlFact, type Place, type Report } from './place';
import { wordsOfFigure, type HtmlPicture } from './pictures';
import { removalOf } from './removed';
import { isCaptionText, isFigure, isWordsQuotation } from './told-by-class';
import { rowsOf, tableBlock } from './table';
import { wordListPlace } from './word-lists';

export interface HtmlBlocks {
  blocks: Block[];
  /** The pictures of the text in their order, each once; the body has an `IncomingPictureBlock` for each. */
  images: HtmlPicture[];
  facts: HtmlFact[];
}

export interface BlocksOptions {
  /** The address of the page, which its links count from; '' leaves rooted links as they are. */
  url?: string;
  /** Blank lines in the text part paragraphs, and a line end breaks the line, as old WordPress posts are written. */
  blankLinesPart?: boolean;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
const LONGEST_EXCERPT = 120;
/** An item that holds one of these is a card, and no line of a list. */
const CARD = /^(?:h[1-6]|figure|table|pre)$/u;
const HEADINGS = /^h([1-6])$/u;

/** What stands in an element as blocks of Strapi's editor (see `blocksFromHtml`). */
export function elementBlocks(
  root: HtmlElement,
  { url: base = '', blankLinesPart = false }: BlocksOptions,
): HtmlBlocks {
  const writer = blockWriter();
  const facts: HtmlFact[] = [];
  const report: Report = (kind, what, element, text, note = '') =>
    void facts.push({ kind, what, note, at: element.at, text: excerpt(text) });
  const { picture, embed, images } = mediaBlocks({ base, writer, report });

  const children = (element: HtmlElement, place: Place) => {
    for (const child of element.children) walk(child, place);
  };
  const boxed = (element: HtmlElement, place: Place, container: Container) => {
    writer.close(place.container);
    children(element, { ...place, container });
    writer.close(container);
  };

  function words(text: string, { marks, url, container }: Place): void {
    const readable = safeText(text).replace(INVISIBLE, '');
    if (!blankLinesPart) {
      writer.text(readable.replace(/[^\S\u00a0]+/gu, ' '), marks, url);
      return;
    }
    for (const [at, line] of readable.split(/\r\n|\r|\n/u).entries()) {
      if (at > 0) writer.lineBreak(container);
      writer.text(line.replace(/[^\S\u00a0]+/gu, ' '), marks, url);
    }
  }

  function link(element: HtmlElement, place: Place): void {
    const address = attributeOf(element, 'href');
    const url = linkOf(address, base);
    if (url === null && /^[\s\u0000-\u001f]*(?:javascript|data|vbscript)/iu.test(address.slice(0, 100)))
      report('dropped', 'link', element, wordsIn(element), 'its address could run a program; its words stay');
    children(element, { ...place, url: url ?? place.url, marks: withoutUnderline(place.marks) });
  }

  function list(element: HtmlElement, place: Place): void {
    writer.close(place.container);
    children(element, { ...place, lists: [...place.lists, element], container: place.container });
  }

  function item(element: HtmlElement, place: Place): void {
    const isCard = findIn(element, ({ name }) => CARD.test(name)) !== undefined;
    if (isCard) return boxed(element, place, PARAGRAPH);
    boxed(element, place, itemContainer(element, place));
  }

  function table(element: HtmlElement, place: Place): void {
    const rows = rowsOf(element);
    writer.close(place.container);
    if (rows === null) return children(element, { ...place, container: PARAGRAPH });
    const caption = element.children.filter(isElement).find(({ name }) => name === 'caption');
    if (caption !== undefined) boxed(caption, place, PARAGRAPH);
    writer.add(tableBlock(rows));
    report(
      'repaired',
      'table',
      element,
      rows[0]?.cells.join(' | ') ?? '',
      `${rows.length} rows as items of a list`,
    );
  }

  function code(element: HtmlElement, place: Place): void {
    writer.close(place.container);
    const block = codeBlock(element);
    if (block !== null) writer.add(block);
  }

  function walk(node: HtmlNode, place: Place): void {
    if (!isElement(node)) return words(node, place);
    if (writer.isFull()) return;
    const removal = removalOf(node);
    if (removal !== null) {
      if (removal === 'share widget' || removal === 'hidden text') {
        const text = wordsIn(node);
        if (text !== '') report('dropped', removal, node, text);
      }
      return;
    }
    const heading = HEADINGS.exec(node.name);
    if (heading !== null) {
      return boxed(node, { ...place, lists: [] }, { type: 'heading', level: Number(heading[1]), of: node });
    }
    if (EMBEDS.has(node.name)) return embed(node, place);
    switch (node.name) {
      case 'br':
        return writer.lineBreak(place.container);
      case 'img':
      case 'amp-img':
        return picture(node, place);
      case 'noscript':
        for (const image of elementsIn(node)) if (image.name === 'img') picture(image, place);
        return;
      case 'a':
        return link(node, place);
      case 'ul':
      case 'ol':
      case 'menu':
        return list(node, place);
      case 'li':
        return item(node, place);
      case 'blockquote':
        return boxed(node, place, { type: 'quote', of: node });
      case 'pre':
      case 'listing':
      case 'xmp':
        return code(node, place);
      case 'table':
        return table(node, place);
      case 'dt':
        return boxed(node, { ...place, marks: { ...place.marks, bold: true } }, PARAGRAPH);
      case 'q':
        writer.text('“', place.marks, place.url);
        children(node, place);
        return writer.text('”', place.marks, place.url);
      case 'figcaption':
        if (place.figure?.hasPicture === true) return;
    }
    if (isCaptionText(node) && place.figure !== null) return;
    const inner: Place = {
      ...place,
      marks: place.url === '' ? marksIn(node, place.marks) : withoutUnderline(marksIn(node, place.marks)),
      figure: isFigure(node) ? wordsOfFigure(node) : place.figure,
    };
    if (!BREAKS.has(node.name)) return children(node, inner);
    const inWord = node.name === 'p' ? wordListPlace(node) : null;
    if (inWord !== null) return boxed(node, inner, { type: 'item', of: node, list: null, ...inWord });
    boxed(node, inner, isWordsQuotation(node) ? { type: 'quote', of: node } : place.container);
  }

  children(root, { marks: {}, url: '', container: PARAGRAPH, figure: null, lists: [] });
  writer.close(PARAGRAPH);
  writer.flush();
  if (writer.isFull())
    report('doubtful', 'page', root, '', 'it has more blocks than a story; the rest was not read');
  return { blocks: writer.blocks, images: [...images.values()], facts };
}

const withoutUnderline = ({ underline: _none, ...marks }: Marks): Marks => marks;

const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${[...text.slice(0, LONGEST_EXCERPT)].slice(0, -1).join('')}…`;
