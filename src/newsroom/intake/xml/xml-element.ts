import { markupText } from '../../text/markup-text';

/** An element with everything in it, in order. `name` is the local one. */
export interface XmlElement {
  name: string;
  prefix: string;
  uri: string;
  attributes: Record<string, string>;
  nodes: (string | XmlElement)[];
  /** The line of its opening tag, from 1. */
  line: number;
}

export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.nodes ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );

/** The first child of this name, whatever its prefix. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Its own text, that of its children apart. */
export const ownText = (element: XmlElement | undefined): string =>
  (element?.nodes ?? [])
    .filter((node) => typeof node === 'string')
    .join('')
    .trim();

export const textIn = (element: XmlElement | undefined, name: string): string =>
  ownText(childOf(element, name));

/** All text in it, however deep. Nesting is bounded by who read it. */
export const wholeText = (element: XmlElement | undefined): string =>
  (element?.nodes ?? []).map((node) => (typeof node === 'string' ? node : wholeText(node))).join('');

/** Everything inside, written as HTML: prefixes go, since XHTML in a feed has one and HTML none. */
export const markupOf = (element: XmlElement | undefined): string =>
  (element?.nodes ?? []).map((node) => (typeof node === 'string' ? markupText(node) : tagOf(node))).join('');

function tagOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${markupText(value)}"`);
  return `<${element.name}${attributes.join('')}>${markupOf(element)}</${element.name}>`;
}
