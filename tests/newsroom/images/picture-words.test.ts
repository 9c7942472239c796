import fc from 'fast-check';
import { iimWords } from '../../../src/extensions/upload/read-iim';
import { pictureWords, type PictureMetadata } from '../../../src/newsroom/images/picture-words';
import { xmpWords } from '../../../src/newsroom/images/xmp';
import { iimBlock, XMP, XMP_WORDS } from '../../support/picture-files';

const says = (words: Partial<PictureMetadata>): PictureMetadata => ({
  alternativeText: '',
  caption: '',
  creators: [],
  credit: '',
  copyright: '',
  ...words,
});

describe('the words of a picture', () => {
  it('are those of the first block that has them, word by word', () => {
    expect(
      pictureWords([
        says({ caption: ' The  ferry ' }),
        says({ caption: 'Another', credit: 'Reuters', creators: ['Ada Park'] }),
        says({ creators: ['Somebody'], copyright: '© Fjord' }),
      ]),
    ).toEqual({
      alternativeText: '',
      caption: 'The ferry',
      credit: 'Ada Park/Reuters',
      copyright: '© Fjord',
    });
    expect(pictureWords([])).toEqual({ alternativeText: '', caption: '', credit: '', copyright: '' });
  });

  it.each([
    [['Ada Park'], 'Ada Park/AP', 'Ada Park/AP'],
    [['Ada Park', 'Ole Berg'], '', 'Ada Park, Ole Berg'],
    [[], 'Reuters', 'Reuters'],
    [['Ada Park / Reuters'], 'Reuters', 'Ada Park / Reuters'],
    [['', ' '], '', ''],
  ])('credit %j of %j as %j', (creators, credit, expected) => {
    expect(pictureWords([says({ creators, credit })]).credit).toBe(expected);
  });

  it('are never what a camera writes by itself', () => {
    expect(
      pictureWords([says({ caption: 'OLYMPUS DIGITAL CAMERA         ' }), says({ caption: 'The pier' })])
        .caption,
    ).toBe('The pier');
  });

  it('fit their columns and both databases, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (text) => {
        const words = pictureWords([
          says({ caption: text, creators: [text], credit: text, copyright: text, alternativeText: text }),
        ]);
        expect(words.credit.length).toBeLessThanOrEqual(255);
        expect(words.caption.length).toBeLessThanOrEqual(2_000);
        expect(Object.values(words).join('')).not.toMatch(/\u0000|\p{Surrogate}/u);
      }),
    );
  });
});

describe('XMP', () => {
  it('is read in all its spellings', () => {
    expect(xmpWords(XMP)).toEqual({ ...XMP_WORDS, credit: 'Reuters', creators: ['Ada Park'] });
    const elements = XMP.replace('photoshop:Credit="Reuters">', '><photoshop:Credit>AFP</photoshop:Credit>');
    expect(xmpWords(elements)?.credit).toBe('AFP');
    const attribute = XMP.replace('photoshop:Credit="Reuters"', 'dc:description="Short one"').replace(
      /<dc:description>.*<\/dc:description>/s,
      '',
    );
    expect(xmpWords(attribute)?.caption).toBe('Short one');
  });

  it('knows properties by their namespace, not by their prefix', () => {
    const other = XMP.replaceAll('dc:', 'd:')
      .replace('xmlns:d:', 'xmlns:dc:')
      .replace('xmlns:dc=', 'xmlns:d=');
    expect(xmpWords(other)?.caption).toBe(XMP_WORDS.caption);
    expect(xmpWords(XMP.replace('http://purl.org/dc/elements/1.1/', 'urn:other'))?.caption).toBe('');
  });

  it.each([
    ['no XML', 'just text'],
    ['broken XML', XMP.slice(0, 900)],
    ['nothing', ''],
    ['an entity of its own', XMP.replace('Reuters', '&bomb;')],
  ])('that is %s is left alone', (_name, xml) => {
    expect(xmpWords(xml)).toBeNull();
  });
});

describe('IPTC-IIM', () => {
  const SETS: [number, string][] = [
    [120, 'Die Fähre “Vik”'],
    [80, 'Ada Park'],
    [80, 'Ole Berg'],
    [110, 'dpa'],
    [116, '© Fjord'],
  ];
  const words = says({
    caption: 'Die Fähre “Vik”',
    creators: ['Ada Park', 'Ole Berg'],
    credit: 'dpa',
    copyright: '© Fjord',
  });

  it('is read as UTF-8, said or not, and as Latin 1 where it cannot be UTF-8', () => {
    expect(iimWords(iimBlock(SETS, 'utf8', true))).toEqual(words);
    expect(iimWords(iimBlock(SETS))).toEqual(words);
    expect(iimWords(iimBlock([[120, 'Die Fähre']], 'latin1'))?.caption).toBe('Die Fähre');
  });

  it('never reads behind its end', () => {
    const block = iimBlock(SETS);
    for (let length = 0; length < block.length; length += 1) {
      expect(() => iimWords(block.subarray(0, length))).not.toThrow();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        iimWords(Buffer.from([0x1c, 2, 120, ...bytes]));
      }),
    );
  });
});
