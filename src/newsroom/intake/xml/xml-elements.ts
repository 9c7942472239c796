import { SaxesParser } from 'saxes';
import { looseAmpersands } from './loose-ampersands';
import { openXml } from './open-xml';
import type { XmlElement } from './xml-element';
import { XmlFault } from './xml-fault';

/** What is no fault of structure: the text is there, only not as XML wants it written. */
const FORGIVEN =
  /undefined entity|malformed character entity|entity name|disallowed character\.$|"\]\]>" is disallowed|unbound namespace|duplicate attribute|XML declaration|undefine prefix|text data outside of root/u;

/** Longest run without a tag, and longest way to the first one, in characters. */
const LONGEST_RUN = 32_000_000;
const LONGEST_HEAD = 1_000_000;
const MOST_ATTRIBUTES = 1_000;

/**
 * The elements of an XML document that stand under these parents (`rss/channel`, by local names), one after the other
 * and each whole, however large the document is: never more than one is in memory. `''` gives the root itself.
 *
 * Throws an `XmlFault` with its line where the document breaks off or its tags do not match, after the elements
 * before; loose ampersands, unknown entities and control characters are forgiven. Declared entities are never
 * expanded: a document that declares any is refused.
 */
export async function* xmlElements(
  chunks: AsyncIterable<string>,
  parents: ReadonlySet<string>,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ xmlns: true });
  const open = openXml(parents);
  let fault: XmlFault | null = null;
  let fed = 0;
  let lastEvent = 0;
  let isBegun = false;
  let attributes = 0;

  const stop = (code: string, message: string) => {
    fault ??= new XmlFault(code, message, parser.line);
  };
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /u, '');
    if (FORGIVEN.test(message) || fault !== null) return;
    open.forgetUnmatched(parser.position);
    const isCut = /unclosed tag|unexpected end/u.test(message);
    stop(isCut ? 'xml.truncated' : 'xml.malformed', sentenceOf(message, isCut));
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/iu.test(text))
      stop('xml.entities', 'The file declares entities of its own, as bombs do. Take them out.');
  });
  parser.on('opentagstart', () => {
    isBegun = true;
    attributes = 0;
    lastEvent = fed;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) {
      stop('xml.attributes', `An element has more than ${MOST_ATTRIBUTES} attributes.`);
      throw fault as unknown as Error;
    }
  });
  parser.on('opentag', (tag) => {
    if (fault !== null) return;
    open.begin(tag, parser.line);
    if (open.tooLarge === null) return;
    stop('xml.too-large', open.tooLarge);
    throw fault as unknown as Error; // the parser itself grows slow with depth
  });
  const text = (value: string) => {
    lastEvent = fed;
    if (fault === null) open.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    lastEvent = fed;
    if (fault === null) open.end(parser.position);
  });

  const loose = looseAmpersands();
  const write = (piece: string) => {
    try {
      parser.write(piece);
      if (open.tooLarge !== null) stop('xml.too-large', open.tooLarge);
    } catch (error) {
      if (error instanceof XmlFault) fault ??= error;
      else stop('xml.malformed', sentenceOf((error as Error).message, false));
    }
  };
  let broken: unknown = null;
  const source = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const chunk = await source.next().catch((error: unknown) => {
        broken = error; // what was read before it is given out first
        return { done: true as const, value: undefined };
      });
      if (chunk.done === true) break;
      if (chunk.value === '') continue;
      write(loose(chunk.value));
      fed += chunk.value.length;
      yield* open.taken();
      if (fault !== null) throw fault as unknown as Error;
      if (fed - lastEvent > (isBegun ? LONGEST_RUN : LONGEST_HEAD))
        throw new XmlFault(
          'xml.too-large',
          'A stretch of the file without a tag is larger than any story.',
          parser.line,
        );
    }
  } finally {
    await source.return?.(undefined); // who has seen enough leaves the file
  }
  write(loose(''));
  if (broken !== null) {
    yield* open.taken();
    throw broken as Error;
  }
  try {
    parser.close();
  } catch (error) {
    stop('xml.malformed', sentenceOf((error as Error).message, false));
  }
  yield* open.taken();
  if (fault !== null) throw fault as unknown as Error;
}

const sentenceOf = (message: string, isCut: boolean): string =>
  isCut
    ? `The file ends too early (${message.replace(/\.$/u, '')}).`
    : `The file is no well-formed XML: ${message.replace(/\.$/u, '')}.`;
