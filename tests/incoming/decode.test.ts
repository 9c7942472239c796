import { decoderOf, looksLikeWindows1252 } from '../../src/incoming/decode';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('bytes of an encoding', () => {
  it.each(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'])(
    'have the signs of Windows where the web reads them so, whatever this Node does: %s',
    (name) => {
      expect(decoderOf(name).decode(bytes('caf\xe9 \x93it\x92s\x94 \x96 \x80 5\x85'))).toBe(
        'café “it’s” – € 5…',
      );
    },
  );

  it('are refused where the encoding does not know them', () => {
    expect(() => decoderOf('utf-8').decode(bytes('caf\xe9'))).toThrow();
    expect(decoderOf('windows-1251').decode(bytes('\xcf\xee\xf0\xf2'))).toBe('Порт');
  });

  it('may be those of Windows where they make words of the west of Europe', () => {
    expect(looksLikeWindows1252(bytes('Die gr\xf6\xdfte Br\xfccke der Stadt \x96 gesperrt'))).toBe(true);
    expect(looksLikeWindows1252(bytes('plain words'))).toBe(true);
    expect(
      looksLikeWindows1252(bytes('\xcf\xe0\xf0\xee\xec \xee\xf1\xf2\xe0\xed\xee\xe2\xe8\xf2\xf1\xff')),
    ).toBe(false);
    expect(looksLikeWindows1252(bytes('one \x81 byte that stands for nothing'))).toBe(false);
  });
});
