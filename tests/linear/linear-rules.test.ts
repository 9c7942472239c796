import { iimBlock, XMP } from '../support/picture-files';
import { xmpWords } from '../../src/newsroom/images/xmp';
import { iimWords } from '../../src/extensions/upload/read-iim';
import { QUICK_TEXTS } from './adversarial-texts';
import { fasterThanLinear } from './growth';
import { declaredRules, wholeRules } from './text-rules';

const slowOf = (run: (text: string) => unknown, lengths: [number, number]): string[] =>
  QUICK_TEXTS.flatMap((text) => {
    const grew = fasterThanLinear((length) => {
      const made = text.of(length);
      return () => run(made);
    }, lengths);
    return grew === null ? [] : [`${text.name}, ${grew}`];
  });

/** `npm run test:linear` runs the whole: 700 texts of up to 240,000 characters. */
describe('the time of a rule grows at most with its text', () => {
  it.each(declaredRules())('$name', ({ run }) => expect(slowOf(run, [4_000, 16_000])).toEqual([]));
  it.each(wholeRules)('$name', ({ run }) => expect(slowOf(run, [3_000, 12_000])).toEqual([]));
});

describe('the time for the words of a picture grows at most with its metadata', () => {
  const description = XMP.slice(XMP.indexOf('<rdf:Description'), XMP.indexOf('</rdf:RDF>'));
  const around = (inner: string) => XMP.replace(description, () => inner);
  it.each<[string, (count: number) => string]>([
    ['nested elements', (count) => around(`${'<a>'.repeat(count)}${'</a>'.repeat(count)}`)],
    [
      'nested elements with a namespace each',
      (count) =>
        around(
          Array.from({ length: count }, (_, at) => `<n${at}:a xmlns:n${at}="urn:${at}">`).join('') +
            Array.from({ length: count }, (_, at) => `</n${count - 1 - at}:a>`).join(''),
        ),
    ],
    ['descriptions', (count) => around(description.repeat(count / 8))],
    [
      'attributes',
      (count) => around(`<a ${Array.from({ length: count }, (_, at) => `b${at}=""`).join(' ')}/>`),
    ],
    ['open tags', (count) => around('<a'.repeat(count))],
    ['references', (count) => around(`<a>${'&amp;'.repeat(count)}</a>`)],
  ])('%s', (_name, of) => {
    const grew = fasterThanLinear(
      (count) => {
        const xml = of(count);
        return () => xmpWords(xml);
      },
      [5_000, 20_000],
    );
    expect(grew).toBeNull();
  });

  it('a million bytes of one data set again and again', () => {
    const grew = fasterThanLinear(
      (count) => {
        const block = iimBlock(Array.from({ length: count }, () => [80, 'A']));
        return () => iimWords(block);
      },
      [20_000, 80_000],
    );
    expect(grew).toBeNull();
  });
});
