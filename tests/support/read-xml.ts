import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Characters XML 1.0 allows, section 2.2; the parser does not look for them. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const REPEATED = new Set([
  'item',
  'entry',
  'url',
  'sitemap',
  'category',
  'link',
  'dc:creator',
  'media:content',
]);

/** Reads a document the strict way: well-formed or the test fails; text exactly as it stands, spaces kept. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function readXml(xml: string): any {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</);
  expect(ILLEGAL.exec(xml)?.index ?? null).toBeNull();
  expect(XMLValidator.validate(xml, { allowBooleanAttributes: false })).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    trimValues: false,
    parseTagValue: false,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
    isArray: (name: string, path: unknown) => REPEATED.has(name) && path !== 'rss.channel.link',
  });
  const { '?xml': _declaration, ...document } = parser.parse(xml);
  return document;
}
