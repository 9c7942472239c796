import type { Block, Inline } from '../../src/newsroom/article/article';
import { paragraphsOf } from '../../src/newsroom/article/body';

const text = (words: string): Inline => ({ type: 'text', text: words });
const item = (...children: Inline[]): Inline => ({ type: 'list-item', children });
const list = (...children: Inline[]): Block => ({ type: 'list', format: 'unordered', children });

describe('the paragraphs of a body', () => {
  it('are the items of a list, also of one inside an item and of one beside it', () => {
    const inside = list(
      item(text('Two libraries close.'), list(item(text('One stays.')), item(text('None moves.')))),
    );
    expect(paragraphsOf([inside])).toEqual(['Two libraries close.', 'One stays.', 'None moves.']);
    const beside = list(
      item(text('Two libraries close.')),
      list(item(text('One stays.'))),
      item(text('It rains.')),
    );
    expect(paragraphsOf([beside])).toEqual(['Two libraries close.', 'One stays.', 'It rains.']);
  });

  it('keep what an item says behind its list, and a link in one piece', () => {
    const link: Inline = { type: 'link', url: 'https://ledger.example', children: [text('closes')] };
    const body = list(
      item(text('The library '), link, text(' soon.'), list(item(text('One stays.'))), text('So they say.')),
    );
    expect(paragraphsOf([body])).toEqual(['The library closes soon.', 'One stays.', 'So they say.']);
  });

  it('lose no word of lists nested deeper than anybody nests', () => {
    let nested = list(item(text('Deepest.')));
    for (let depth = 0; depth < 40; depth += 1) nested = list(item(text(`At ${depth}.`), nested));
    expect(paragraphsOf([nested]).join(' ')).toContain('Deepest.');
  });

  it('are none of what is no text', () => {
    const broken = {
      type: 'list',
      children: [null, item(), { type: 'list-item', children: 'x' }],
    } as unknown as Block;
    expect(paragraphsOf([broken, { type: 'list' } as Block])).toEqual([]);
  });
});
