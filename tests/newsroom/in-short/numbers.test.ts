import { numbersIn } from '../../../src/newsroom/in-short/numbers/numbers';

const values = (text: string, locale = 'en') => numbersIn(text, locale).map(({ value }) => value);

describe('numbers of a text, as numbers', () => {
  it.each([
    ['1,500,000 people', [1_500_000]],
    ['1.5 million people', [1_500_000]],
    ['$3tn and £1.5m', [3e12, 1_500_000]],
    ['3 m deep', [3]],
    ['5.2% of 40,000', [5.2, 40_000]],
    ['three boats and twenty-five crew', [3, 25]],
    ['two hundred', [200]],
    ['two hundred and fourteen, three hundred and more', [214, 300]],
    ['a million', [1_000_000]],
    ['one of them', []],
    ['half a million for two dozen', [500_000, 24]],
    ['3 lakh', [300_000]],
    ['6.30pm, 7 a.m. and 18:30', [18.5, 7, 18.5]],
    ['a 72-year-old and a nine-day strike', [72, 9]],
    ['won 5-2', [5, 2]],
    ['the 1980s and the 24th', [1980, 24]],
    ['the G7, COVID-19 and MH370', []],
    ['version 1.2.3', []],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('reads marks by the language where they could mean either', () => {
    expect(values('1.500 Menschen und 1,5 Millionen', 'de')).toEqual([1_500, 1_500_000]);
    expect(values('1.500 litres', 'en')).toEqual([1.5]);
    expect(values('1 500 000 личностей', 'ru')).toEqual([1_500_000]);
    expect(values('im Jahr 2019 300 Menschen', 'de')).toEqual([2019, 300]);
    expect(values('of 15 300 were found', 'en')).toEqual([15, 300]);
    expect(values('1\u00a0500\u00a0000 человек', 'ru')).toEqual([1_500_000]);
  });

  it('reads the digits of other scripts', () => {
    expect(values('٤٠ شخصا', 'ar')).toEqual([40]);
    expect(values('१२ लोग', 'hi')).toEqual([12]);
  });

  it('reads scales of other languages, and those that stand right behind the digits', () => {
    expect(values('400 Millionen', 'de')).toEqual([400_000_000]);
    expect(values('3,5 млрд рублей', 'ru')).toEqual([3.5e9]);
    expect(values('約3万人と2億円', 'ja')).toEqual([30_000, 200_000_000]);
    expect(values('하루 6만대와 45억원', 'ko')).toEqual([60_000, 4.5e9]);
    expect(values('1億5000万と1.5億', 'ja')).toEqual([150_000_000, 150_000_000]);
    expect(values('2 bin 500 ve 2.500', 'tr')).toEqual([2_500, 2_500]);
    expect(values('3 млрд 200 млн рублей', 'ru')).toEqual([3.2e9]);
    expect(values('5 tysięcy, 3 miliony', 'pl')).toEqual([5_000, 3_000_000]);
    expect(values('1,5 Md€ à 14h30', 'fr').sort()).toEqual([1.5e9, 14.5].sort());
    expect(values('2 अरब और 200 करोड़', 'hi')).toEqual([2e9, 2e9]);
    expect(values('12,000 casas', 'es-MX')).toEqual([12_000]);
    expect(values('1٫5 مليون', 'ar')).toEqual([1_500_000]);
  });

  it('keeps the words of the text', () => {
    expect(numbersIn('About $1.5 million was lost', 'en')).toEqual([
      { text: '1.5 million', value: 1_500_000 },
    ]);
  });
});
