import type { SaxesTagNS } from 'saxes';
import type { XmlElement } from './xml-element';

const MOST_TEXT = 16_000_000;
const MOST_CHILDREN = 100_000;
const DEEPEST = 200;

/** Elements while they are being read: begun, filled, ended, and taken by whoever waits for them. */
export function openXml(parents: ReadonlySet<string>) {
  const names: string[] = [];
  const stack: XmlElement[] = [];
  let done: XmlElement[] = [];
  let doneAt = -1;
  let size = 0;
  let count = 0;
  const open = {
    /** A sentence where one element became larger than any story. */
    tooLarge: null as string | null,

    begin(tag: SaxesTagNS, line: number) {
      const isWanted = stack.length > 0 || parents.has(names.join('/'));
      names.push(tag.local);
      if (names.length > DEEPEST)
        open.tooLarge = 'Elements are nested more deeply than any story nests them.';
      if (!isWanted || open.tooLarge !== null) return;
      if (stack.length === 0) size = count = 0;
      count += 1;
      if (count > MOST_CHILDREN) open.tooLarge = `An item has more than ${MOST_CHILDREN} elements.`;
      const attributes = Object.values(tag.attributes).map(({ name, value }) => [name, value] as const);
      const element: XmlElement = {
        name: tag.local,
        prefix: tag.prefix,
        uri: tag.uri,
        attributes: Object.fromEntries(attributes),
        nodes: [],
        line,
      };
      stack.at(-1)?.nodes.push(element);
      stack.push(element);
    },

    text(value: string) {
      const top = stack.at(-1);
      if (top === undefined) return;
      size += value.length;
      if (size > MOST_TEXT) open.tooLarge = 'An item is larger than 16 million characters.';
      else top.nodes.push(value);
    },

    end(position: number) {
      names.pop();
      const element = stack.pop();
      if (element === undefined || stack.length > 0) return;
      done.push(element);
      doneAt = position;
    },

    /** A tag that did not match has "ended" what it did not belong to. */
    forgetUnmatched(position: number) {
      if (doneAt === position) done.pop();
    },

    taken(): XmlElement[] {
      const ready = done;
      done = [];
      return ready;
    },
  };
  return open;
}
