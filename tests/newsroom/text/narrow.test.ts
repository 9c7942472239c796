import { serialize } from 'node:v8';
import { narrow, narrowData } from '../../../src/newsroom/text/narrow';

/** How the engine keeps a text: it writes `"` before one of one byte a character, `c` before one of two. */
const isNarrow = (text: string): boolean => serialize(text).includes('"');

/** As a sentence is cut out of a file. */
const cutFrom = (file: string): string => file.slice(file.indexOf('|') + 1);

describe('narrow', () => {
  it('keeps what was cut out of a wide text in one byte a character', () => {
    const cut = cutFrom('Nobody’s boats.|Nine boats left Tromsø on Monday.');
    expect(isNarrow(cut)).toBe(false);
    expect(narrow(cut)).toBe('Nine boats left Tromsø on Monday.');
    expect(isNarrow(narrow(cut))).toBe(true);
  });

  it.each(['Nobody’s boats left.', '船', '🚢', '\ud83d', 'ÿ Ā', '', 'a\u0000b', '"\\\n'])(
    'changes no text: %j',
    (text) => {
      expect(narrow(cutFrom(`’|${text}`))).toBe(text);
    },
  );
});

describe('narrowData', () => {
  it('makes every text narrow that can be, and changes nothing', () => {
    const cut = (text: string) => cutFrom(`Nobody’s boats.|${text}`);
    const data = { title: cut('Nine boats left'), list: [{ text: cut('nine’s a crowd') }, null, 4] };
    expect(narrowData(data)).toEqual(data);
    expect(isNarrow(narrowData(data).title)).toBe(true);
  });
});
