import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { linkAddress, mediaAddress } from '../../../src/newsroom/text/web-address';
import type { Bases } from './body.js';
import type { Block, Image } from './types.js';

export interface BodyProps extends Bases {
  body: readonly Block[];
  /** How a picture is shown: with `next/image`, say. A figure where nothing is said. */
  picture?: (image: Image) => ReactNode;
}

interface Node {
  type: string;
  text?: string;
  url?: string;
  level?: number;
  format?: string;
  image?: Image;
  children?: Node[];
}

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/** A body as React elements: the same tags as `bodyHtml`, nothing set as raw HTML. */
export function Body({ body, ...shown }: BodyProps): ReactElement {
  return createElement(Fragment, null, ...body.map((block, at) => blockElement(block as Node, shown, at)));
}

type Shown = Omit<BodyProps, 'body'>;

function blockElement(node: Node, shown: Shown, key: number): ReactNode {
  const inside = () => (node.children ?? []).map((child, at) => inlineElement(child, shown, at));
  switch (node.type) {
    case 'paragraph':
      return createElement('p', { key }, ...inside());
    case 'heading':
      return createElement(`h${node.level ?? 2}`, { key }, ...inside());
    case 'quote':
      return createElement('blockquote', { key }, ...inside());
    case 'code':
      return createElement(
        'pre',
        { key },
        createElement('code', null, (node.children ?? []).map(({ text }) => text ?? '').join('')),
      );
    case 'list':
      return listElement(node, shown, key);
    case 'image':
      return node.image ? createElement(Fragment, { key }, pictureOf(node.image, shown)) : null;
    default:
      return null;
  }
}

/** A list inside a list belongs to the item before it. */
function listElement(list: Node, shown: Shown, key: number): ReactNode {
  const items: ReactNode[][] = [];
  for (const [at, child] of (list.children ?? []).entries()) {
    if (child.type !== 'list')
      items.push((child.children ?? []).map((one, i) => inlineElement(one, shown, i)));
    else (items.at(-1) ?? items[items.push([]) - 1])?.push(listElement(child, shown, at + 1_000));
  }
  const tag = list.format === 'ordered' ? 'ol' : 'ul';
  return createElement(tag, { key }, ...items.map((item, at) => createElement('li', { key: at }, ...item)));
}

function inlineElement(node: Node, shown: Shown, key: number): ReactNode {
  if (node.type === 'link') {
    const words = (node.children ?? []).map((child, at) => inlineElement(child, shown, at));
    const href = linkAddress(node.url ?? '', shown.siteUrl ?? '');
    return href === null
      ? createElement(Fragment, { key }, ...words)
      : createElement('a', { key, href }, ...words);
  }
  const lines = (node.text ?? '').split(/\r?\n/);
  let element: ReactNode = lines.flatMap((line, at) =>
    at === 0 ? [line] : [createElement('br', { key: at }), line],
  );
  for (const [mark, tag] of MARKS)
    if ((node as unknown as Record<string, unknown>)[mark]) element = createElement(tag, null, element);
  return createElement(Fragment, { key }, element);
}

function pictureOf(image: Image, { mediaUrl = '', picture }: Shown): ReactNode {
  const src = image.url === null ? null : mediaAddress(mediaUrl, image.url);
  if (src === null) return null;
  if (picture) return picture({ ...image, url: src });
  const caption = [image.caption, image.credit].filter(Boolean).join(' ');
  const size = image.width && image.height ? { width: image.width, height: image.height } : {};
  return createElement(
    'figure',
    null,
    createElement('img', { src, alt: image.alternativeText, ...size }),
    caption === '' ? null : createElement('figcaption', null, caption),
  );
}
