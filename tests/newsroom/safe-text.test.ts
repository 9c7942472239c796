import fc from 'fast-check';
import { safeText } from '../../src/newsroom/text/safe-text';

describe('text that may stand anywhere', () => {
  it.each([
    ['keeps tabs and line ends', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['drops what XML forbids', 'a\u0000\u0008\u000b\u001f\ufffe\uffffb', 'ab'],
    ['drops half an emoji and keeps a whole one', '\ud83d 🚢 \udea2', ' 🚢 '],
    ['drops an override of direction', 'invoice\u202egnp.exe', 'invoicegnp.exe'],
    ['closes what is left open', 'a \u2067عبّارة', 'a \u2067عبّارة\u2069'],
    ['drops what closes nothing', 'a\u2069\u202cb', 'ab'],
    ['leaves settled text alone', '\u2067عبّارة\u2069 b', '\u2067عبّارة\u2069 b'],
    [
      'keeps the marks of Arabic and the joiners of emoji',
      '\u200fأ\u200e 👩\u200d🚀',
      '\u200fأ\u200e 👩\u200d🚀',
    ],
  ])('%s', (_name, typed, safe) => {
    expect(safeText(typed)).toBe(safe);
  });

  it('changes nothing a second time', () => {
    const typed = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1 }),
        fc.constantFrom('\u202a', '\u2067', '\u202c', '\u2069'),
      ),
    });
    fc.assert(fc.property(typed, (text) => safeText(safeText(text)) === safeText(text)));
  });
});
