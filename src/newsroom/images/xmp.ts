import { SaxesParser } from 'saxes';
import type { PictureMetadata } from './picture-words';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** Properties by namespace and name (ISO 16684-1; IPTC Photo Metadata Standard 2023.2). */
const PROPERTIES: Readonly<Record<string, keyof PictureMetadata>> = {
  [`${DC} description`]: 'caption',
  [`${DC} creator`]: 'creators',
  [`${DC} rights`]: 'copyright',
  'http://ns.adobe.com/photoshop/1.0/ Credit': 'credit',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ AltTextAccessibility': 'alternativeText',
};

/** A property of a text stands 5 elements deep in what every programme writes; the parser's time grows with the depth. */
const DEEPEST = 60;
/** More photographers than this is no list of photographers. */
const MOST_CREATORS = 50;

/**
 * The words in an XMP packet, or null for what is no XML or deeper than any picture's. A property may be an attribute of its description, plain
 * text, or a list; of a text in several languages the default one counts, else the first.
 *
 * One pass of a strict parser that fetches nothing and knows no entities but XML's own five. Not exifr's reader: it
 * hands on `&amp;` undecoded, and searches with expressions that a crafted packet can slow down.
 */
export function xmpWords(xml: string): PictureMetadata | null {
  const found: PictureMetadata = {
    alternativeText: '',
    caption: '',
    creators: [],
    credit: '',
    copyright: '',
  };
  const path: string[] = [];
  let property: keyof PictureMetadata | undefined;
  let items: { text: string; isDefault: boolean }[] = [];
  let text = '';
  let isDefault = false;

  const keep = (name: keyof PictureMetadata, values: readonly { text: string; isDefault: boolean }[]) => {
    const filled = values.filter((value) => value.text.trim() !== '');
    if (name === 'creators') {
      found.creators.push(...filled.slice(0, MOST_CREATORS - found.creators.length).map(({ text }) => text));
    } else found[name] ||= (filled.find((value) => value.isDefault) ?? filled[0])?.text ?? '';
  };

  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new Unreadable(); // at the first fault: a sentence for each of a million costs seconds
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (path.length > 0 && path.at(-1) === `${RDF} Description` && property === undefined) {
      property = PROPERTIES[`${uri} ${local}`];
      items = [];
      text = '';
    }
    const name = `${uri} ${local}`;
    if (path.push(name) > DEEPEST) throw new Unreadable();
    if (name === `${RDF} Description` && property === undefined) {
      for (const attribute of Object.values(attributes)) {
        const named = PROPERTIES[`${attribute.uri} ${attribute.local}`];
        if (named) keep(named, [{ text: attribute.value, isDefault: true }]);
      }
    }
    if (name === `${RDF} li`) {
      text = '';
      isDefault = attributes['xml:lang']?.value === 'x-default';
    }
  });
  parser.on('text', (part) => {
    if (property !== undefined) text += part;
  });
  parser.on('cdata', (part) => {
    if (property !== undefined) text += part;
  });
  parser.on('closetag', () => {
    const name = path.pop();
    if (property === undefined) return;
    if (name === `${RDF} li`) items.push({ text, isDefault });
    if (path.at(-1) === `${RDF} Description` && PROPERTIES[name ?? ''] === property) {
      keep(property, items.length > 0 ? items : [{ text, isDefault: true }]);
      property = undefined;
    }
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  return found;
}

/** Ends the parsing: saxes has no other way to stop. */
class Unreadable extends Error {}
