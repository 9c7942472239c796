import { markupText } from '../text/markup-text';
import { safeText } from '../text/safe-text';

/** A piece of XML that is already written: what `element`, `textElement` and `cdata` return. */
export type Xml = string & { readonly brand: 'xml' };

type Attributes = Record<string, string | number | null | undefined>;

/**
 * One element. Attributes without a value are left out, and so are the children that are null, so that a list of
 * fields reads as a list. An element without children closes itself.
 *
 * This and not the generator of a feed library: feedsmith 3.0.1 puts line breaks around each CDATA text, so that
 * links and titles no longer equal what was typed, and rewrites `&apos;` inside it.
 */
export function element(name: string, attributes: Attributes, children: readonly (Xml | null)[] = []): Xml {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([attribute, value]) => ` ${attribute}="${markupText(String(value))}"`)
    .join('');
  const inside = children.filter((child) => child !== null).join('');
  return (inside === '' ? `<${name}${start}/>` : `<${name}${start}>${inside}</${name}>`) as Xml;
}

/** An element that holds text; null when there is no text to hold. */
export const textElement = (name: string, text: string | null, attributes: Attributes = {}): Xml | null =>
  text === null || text === '' ? null : element(name, attributes, [xmlText(text)]);

export const xmlText = (text: string): Xml => markupText(text) as Xml;

/** Text that is HTML, kept readable for people: `]]>` is split over two sections, the only thing it must not hold. */
export const cdata = (html: string): Xml =>
  `<![CDATA[${safeText(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` as Xml;

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
