import { childrenOf, ownText, textIn, type XmlElement } from '../../../src/newsroom/intake/xml/xml-element';
import { xmlElements } from '../../../src/newsroom/intake/xml/xml-elements';

async function* pieces(text: string, size = 7) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size?: number) {
  const elements: XmlElement[] = [];
  try {
    for await (const element of xmlElements(pieces(text, size), new Set(['list']))) elements.push(element);
  } catch (error) {
    const { code, line, message } = error as { code: string; line: number; message: string };
    return { elements, fault: { code, line, message } };
  }
  return { elements, fault: null };
}

const titles = (elements: readonly XmlElement[]) => elements.map((element) => textIn(element, 'title'));

describe('reading the elements of an XML file', () => {
  it('gives each child whole, with its line, however the pieces are cut', async () => {
    const text =
      '<list>\n<item a="1"><title>One</title></item>\n<item><title>Two</title><more/></item>\n</list>';
    for (const size of [1, 3, 1000]) {
      const { elements, fault } = await read(text, size);
      expect(fault).toBeNull();
      expect(titles(elements)).toEqual(['One', 'Two']);
      expect(elements.map(({ line }) => line)).toEqual([2, 3]);
      expect(elements[0]?.attributes).toEqual({ a: '1' });
      expect(childrenOf(elements[1]).map(({ name }) => name)).toEqual(['title', 'more']);
    }
  });

  it('forgives loose ampersands, names of HTML and CDATA in CDATA', async () => {
    const text =
      '<list><item><title>R&D &amp; B&B; a & b &mdash; c</title></item>' +
      '<item><title><![CDATA[x & <![CDATA[ y ]]> :)]]></title></item></list>';
    for (const size of [1, 5, 1000]) {
      const { elements, fault } = await read(text, size);
      expect(fault).toBeNull();
      expect(titles(elements)).toEqual(['R&D & B&B; a & b &mdash; c', 'x & <![CDATA[ y  :)]]>']);
    }
  });

  it.each([
    ['an end too early', '<list>\n<item><title>One</title></item>\n<item><title>Tw', 'xml.truncated', 3],
    [
      'tags that do not match',
      '<list>\n<item><title>One</title></item>\n<item><title>Two</item>\n</list>',
      'xml.malformed',
      3,
    ],
  ])('keeps what stands before %s, and says where it is', async (_name, text, code, line) => {
    const { elements, fault } = await read(text);
    expect(titles(elements)).toEqual(['One']);
    expect(fault).toMatchObject({ code, line });
  });

  it.each([
    [
      'entities of its own',
      `<!DOCTYPE list [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<list><item>&b;</item></list>`,
      'xml.entities',
    ],
    [
      'a million attributes',
      `<list><item ${Array.from({ length: 5_000 }, (_, at) => `a${at}="1"`).join(' ')}/></list>`,
      'xml.attributes',
    ],
    ['more depth than a story has', `<list>${'<a>'.repeat(5_000)}`, 'xml.too-large'],
    ['no tag for a long while', `<?xml version="1.0"?>${' '.repeat(1_200_000)}`, 'xml.too-large'],
  ])('refuses %s, and gives nothing of it', async (_name, text, code) => {
    const { elements, fault } = await read(text, 65_536);
    expect(elements).toEqual([]);
    expect(fault?.code).toBe(code);
  });

  it('ends an element that is larger than any story', async () => {
    async function* huge() {
      yield '<list><item>';
      for (let at = 0; at < 300; at += 1) yield `<p>${'x'.repeat(65_000)}</p>`;
    }
    const elements = xmlElements(huge(), new Set(['list']));
    await expect(elements.next()).rejects.toMatchObject({ code: 'xml.too-large', line: 1 });
  });

  it('reads own text apart from that of children', async () => {
    const { elements } = await read('<list><item>a<b>c</b>d</item></list>');
    expect(ownText(elements[0])).toBe('ad');
  });
});
