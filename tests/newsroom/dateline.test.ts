import fc from 'fast-check';
import { withoutDateline } from '../../src/newsroom/dateline';

it.each([
  ['an agency tag', 'TFD – Prices rise.', '', 'TFD', 'Prices rise.'],
  ['place, country and agency', 'OSLO, Norway (AP) — Ferries stop.', 'OSLO, Norway', 'AP', 'Ferries stop.'],
  ['place and agency with a hyphen', 'LONDON (Reuters) - Oil fell.', 'LONDON', 'Reuters', 'Oil fell.'],
  [
    'a date in the dateline',
    'WASHINGTON, Nov 3 (Reuters) - The Fed',
    'WASHINGTON, Nov 3',
    'Reuters',
    'The Fed',
  ],
  ['two places', 'MOSCOW/KYIV (Reuters) — Talks', 'MOSCOW/KYIV', 'Reuters', 'Talks'],
  ['the German way', 'Berlin (dpa) – Die Züge stehen.', 'Berlin', 'dpa', 'Die Züge stehen.'],
  ['the Spanish way', 'Madrid, 3 nov (EFE).- El Gobierno', 'Madrid, 3 nov', 'EFE', 'El Gobierno'],
  ['the Russian way', 'Москва, 3 ноября (ТАСС) — Суд', 'Москва, 3 ноября', 'ТАСС', 'Суд'],
  ['the Japanese way', '［東京 3日 ロイター］ - 円は', '', '東京 3日 ロイター', '円は'],
  ['the Chinese way', '新华社福州11月3日电 台风登陆', '福州', '新华社', '台风登陆'],
  ['the Italian way', '(ANSA) - ROMA, 03 NOV - Il governo', '', 'ANSA', 'ROMA, 03 NOV - Il governo'],
  ['a place alone', 'NEW YORK — Stocks fell.', 'NEW YORK', '', 'Stocks fell.'],
  ['a place with region', 'KYIV, Ukraine — Sirens', 'KYIV, Ukraine', '', 'Sirens'],
  ['a tag and a dateline', 'TFD – OSLO, Norway — Ferries stop.', 'OSLO, Norway', 'TFD', 'Ferries stop.'],
  ['an agency without brackets', 'dpa – Die Bahn', '', 'dpa', 'Die Bahn'],
])('takes off %s', (_name, paragraph, dateline, agency, text) => {
  expect(withoutDateline(paragraph)).toEqual({ dateline, agency, text, doubtful: false });
});

it.each([
  ['South Korea’s SEOUL In a rare visit, he came.', 'SEOUL, South Korea', 'In a rare visit, he came.'],
  ["Norway's OSLO The ferries stop.", 'OSLO, Norway', 'The ferries stop.'],
  ['SEOUL In a rare visit, he came.', 'SEOUL', 'In a rare visit, he came.'],
])('proposes a dateline for the broken %s', (paragraph, dateline, text) => {
  expect(withoutDateline(paragraph)).toEqual({ dateline, agency: '', text, doubtful: true });
});

it.each([
  'Peace – at last – has come to the valley.',
  'NASA Administrator Ida Berg said so.',
  'Britain’s NATO Ambassador left the room.',
  'The minister (a former nurse) - once popular - resigned.'.replace(
    '(a former nurse) - once',
    '(a nurse), once',
  ),
  'BREAKING — A bridge has fallen.',
  'USA and Canada agree.',
  'UN: a statement.',
  'It was cold. (Reuters) - not a dateline here',
  '',
])('leaves alone: %s', (paragraph) => {
  expect(withoutDateline(paragraph)).toEqual({ dateline: '', agency: '', text: paragraph, doubtful: false });
});

it('never loses the end of a paragraph, whatever stands in front', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (front, back) => {
      const { text } = withoutDateline(`${front} ${back}`);
      expect(`${front} ${back}`.trim().endsWith(text)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
