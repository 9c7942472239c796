import fc from 'fast-check';
import { withoutDateline } from '../../src/newsroom/article/dateline';

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
  ['the Italian way', '(ANSA) - ROMA, 03 NOV - Il governo', 'ROMA, 03 NOV', 'ANSA', 'Il governo'],
  ['a state in short', 'CUPERTINO, Calif. (AP) — The firm', 'CUPERTINO, Calif.', 'AP', 'The firm'],
  ['a state in letters', 'RALEIGH, N.C. (AP) — The city', 'RALEIGH, N.C.', 'AP', 'The city'],
  ['a saint', 'ST. PAUL, Minn. (AP) — The city', 'ST. PAUL, Minn.', 'AP', 'The city'],
  ['a fort', 'FT. WORTH, Texas (AP) — The city', 'FT. WORTH, Texas', 'AP', 'The city'],
  ['a month in short', 'BEIJING, Nov. 3 (Xinhua) -- The city', 'BEIJING, Nov. 3', 'Xinhua', 'The city'],
  ['a place in small letters with its state', 'Raleigh, N.C. — The city', 'Raleigh, N.C.', '', 'The city'],
  ['a colon', 'Islamabad, Nov 3 (ANI): The city', 'Islamabad, Nov 3', 'ANI', 'The city'],
  [
    'slashes',
    'NEW YORK, Nov. 3, 2025 /PRNewswire/ -- A firm',
    'NEW YORK, Nov. 3, 2025',
    'PRNewswire',
    'A firm',
  ],
  ['dashes on both sides', 'LONDON--(BUSINESS WIRE)--A firm', 'LONDON', 'BUSINESS WIRE', 'A firm'],
  ['no space behind the agency', 'Lima (CNN)The city', 'Lima', 'CNN', 'The city'],
  ['a stop for a dash', 'Madrid, 3 nov (EFE). El Gobierno', 'Madrid, 3 nov', 'EFE', 'El Gobierno'],
  ['the Arabic way', 'القاهرة (رويترز) - قال مسؤول', 'القاهرة', 'رويترز', 'قال مسؤول'],
  ['the Hindi way', 'नई दिल्ली (भाषा) - सरकार ने', 'नई दिल्ली', 'भाषा', 'सरकार ने'],
  [
    'the Hindi way without a dash',
    'नई दिल्ली, 3 नवंबर (भाषा) दिल्ली सरकार',
    'नई दिल्ली, 3 नवंबर',
    'भाषा',
    'दिल्ली सरकार',
  ],
  ['the Korean way', '(서울=연합뉴스) 박하나 기자 = 서울시는', '서울', '연합뉴스', '서울시는'],
  ['a Japanese paper’s way', '【東京＝共同】政府は新法を', '東京', '共同', '政府は新法を'],
  ['the Russian way with a stop', 'МОСКВА, 3 ноя — РИА Новости. Суд', 'МОСКВА, 3 ноя', 'РИА Новости', 'Суд'],
  [
    'two words for an agency',
    'MADRID, 11 (EUROPA PRESS) El Gobierno',
    'MADRID',
    'EUROPA PRESS',
    'El Gobierno',
  ],
  ['a month cut short', 'Roma, 5 giu. (Adnkronos) - La Bce', 'Roma, 5 giu.', 'Adnkronos', 'La Bce'],
  ['stops for commas', 'Москва. 14 февраля. ИНТЕРФАКС - Власти', 'Москва. 14 февраля', 'ИНТЕРФАКС', 'Власти'],
  ['a colon in Arabic', 'دبي - رويترز: قال مسؤول', 'دبي', 'رويترز', 'قال مسؤول'],
  ['slashes in Arabic', 'القاهرة في 25 مايو / أ ش أ / قال', 'القاهرة في 25 مايو', 'أ ش أ', 'قال'],
  ['place and agency as one', '【金沢共同】石川県は', '金沢', '共同', '石川県は'],
  ['Chinese reporters', '新华社北京11月3日电（记者李键、王明）北京市', '北京', '新华社', '北京市'],
  ['square brackets in Korean', '[서울=뉴시스] 서울시는', '서울', '뉴시스', '서울시는'],
  ['a site', 'Jakarta, Kompas.com - Kota', 'Jakarta', 'Kompas.com', 'Kota'],
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

describe('a bare place', () => {
  it.each([
    ['Dublin – The city votes.', 'Dublin', 'The city votes.'],
    ['Vilnius, Lithuania - The city votes.', 'Vilnius, Lithuania', 'The city votes.'],
    ['Berlin/Paris - Die Züge stehen.', 'Berlin/Paris', 'Die Züge stehen.'],
    ['MUMBAI: The city votes.', 'MUMBAI', 'The city votes.'],
  ])('opens a story: %s', (paragraph, dateline, text) => {
    expect(withoutDateline(paragraph, { opensStory: true })).toEqual({
      dateline,
      agency: '',
      text,
      doubtful: true,
    });
    expect(withoutDateline(paragraph).text).toBe(paragraph);
  });

  it.each([
    'London – home to nine million – voted.',
    'Brexit – The vote that shook Europe – is back.',
    'Review: The bridge is a wonder.',
    'WARNING: The bridge is shut.',
    'Exclusive – The bridge is shut.',
    'Monday – The day of rest is over.',
  ])('is none: %s', (paragraph) => {
    expect(withoutDateline(paragraph, { opensStory: true }).text).toBe(paragraph);
  });
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

it.each(['', ' ', '\n'])(
  'ends for the alphabet in capitals and stops (then %j): each stop is read one way only',
  (after) => {
    const text = `${'A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.'}${after}`.repeat(20).trim();
    expect(withoutDateline(text, { opensStory: true }).text).toBe(text);
  },
);
