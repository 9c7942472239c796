import fc from 'fast-check';
import { houseStyle } from '../../../../src/newsroom/house-style';
import { inShort } from '../../../../src/newsroom/in-short/in-short';
import { unmixed } from '../../../../src/newsroom/in-short/marks/mixed-marks';
import { CURLY, inQuoteStyle, quoteStyleOf } from '../../../../src/newsroom/in-short/marks/quote-style';
import { pairQuotes } from '../../../../src/newsroom/in-short/marks/pair-quotes';
import { quotationsOf, unpairedMarks } from '../../../../src/newsroom/in-short/marks/quotes';

describe('quotation marks get their partners', () => {
  it.each([
    [
      'where the story ends the quotation',
      'Lind praises the “special exercise in May',
      ['special exercise'],
      'Lind praises the “special exercise” in May',
    ],
    ['before who said it', '“We will sail, Lind says.', [], '“We will sail,” Lind says.'],
    ['at the end, if nothing tells', 'Lind calls it “a long week.', [], 'Lind calls it “a long week.”'],
    [
      'at the beginning of what the story quotes',
      'Lind praises the special exercise”.',
      ['special exercise'],
      'Lind praises the “special exercise”.',
    ],
    ['or not at all', 'Lind sails” on Tuesday.', [], 'Lind sails on Tuesday.'],
    ['and none around nothing', 'Lind sails “', [], 'Lind sails'],
    ['in German', 'Lind nennt es „ein Ende.', [], 'Lind nennt es „ein Ende.“'],
  ])('%s', (_, text, story, expected) => expect(pairQuotes(text, story)).toBe(expected));

  it.each([
    ['apostrophes', "It’s the pilots’ week, isn't it"],
    ['inches', 'A 6" pipe broke'],
    ['pairs', '“One” and "two" and ‘three’'],
    ['nested pairs', '“He said ‘no’ to me”'],
  ])('leaves %s alone', (_, text) => expect(pairQuotes(text, [])).toBe(text));

  it('never loses or adds a word, and is settled', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const bullet = fc.array(
      fc.constantFrom('Lind', 'sails', ' ', '“', '”', '"', '‘', '’', '.', ',', 'says'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(bullet, (parts) => {
        const text = parts.join(' ');
        const paired = pairQuotes(text, ['sails says']);
        expect(words(paired)).toEqual(words(text));
        expect(pairQuotes(paired, ['sails says'])).toBe(paired);
      }),
    );
  });
});

it('finds quotations, inner ones too, and one that is never closed', () => {
  expect(quotationsOf('“He said ‘no’ twice,” and “left')).toEqual(['no', 'He said ‘no’ twice,', 'left']);
});

it('turns marks that stand the wrong way round', () =>
  expect(pairQuotes('Bell said ”We won“ to the crowd.', [])).toBe('Bell said “We won” to the crowd.'));

it('closes a quotation behind its comma where the story does', () => {
  const story = quotationsOf('"It is good for the city," Lund said.');
  expect(pairQuotes('"It is good for the city, says Lund.', story)).toBe(
    '"It is good for the city," says Lund.',
  );
});

it.each([
  ['German', 'Lund sagt: „Es wird hart.“', 'Lund: "Es wird hart"', 'Lund: „Es wird hart“'],
  ['Polish', 'Lund mówi: „Będzie ciężko”.', 'Lund: "Będzie ciężko"', 'Lund: „Będzie ciężko”'],
  ['French', '« Ce sera dur », dit Lund.', 'Lund : "Ce sera dur"', 'Lund : « Ce sera dur »'],
  ['Spanish', '«Será duro», dijo Lund.', 'Lund: “Será duro”', 'Lund: «Será duro»'],
  ['Japanese', '「大変だ」と述べた。', '市長"大変だ"', '市長「大変だ」'],
  ['American', 'Lund said, "It is hard."', 'Lund: “It is hard”', 'Lund: "It is hard"'],
])('writes the marks of a %s story', (_, story, typed, shown) => {
  expect(inStyle(typed, { story, locale: 'xx' })).toBe(shown);
});

function inStyle(typed: string, { story = '', locale = 'en' } = {}): string {
  const quoteStyle = quoteStyleOf([story], locale) ?? CURLY;
  return inQuoteStyle(typed, { quoteStyle, quotations: quotationsOf(story), locale });
}

it('puts all double marks into one style', () => {
  expect(inStyle('"One" and “two”')).toBe('“One” and “two”');
  expect(inStyle('"One" and “two”', { story: 'He said "three".' })).toBe('"One" and "two"');
  expect(inStyle('„Eins“', { locale: 'de' })).toBe('„Eins“');
});

it('has no marks of other languages in English, and single ones become double where the story has those words', () => {
  const story = 'Lund said “We won the cup”.';
  expect(inStyle('«We won the cup», Lund said.', { story })).toBe('“We won the cup”, Lund said.');
  expect(inStyle("'We won the cup,' Lund said.", { story })).toBe('“We won the cup,” Lund said.');
  expect(inStyle("The 'Skald' sails.", { story })).toBe("The 'Skald' sails.");
  expect(inStyle("'90s pilots' cup", { story })).toBe("'90s pilots' cup");
});

it('closes a quotation whose beginning was left out, and before who says it in other languages', () => {
  const story = ['Das ist ein Schlag ins Gesicht der Häfen'];
  expect(pairQuotes('„Ein Schlag ins Gesicht der Häfen, sagt Weber', story)).toBe(
    '„Ein Schlag ins Gesicht der Häfen“, sagt Weber',
  );
  expect(pairQuotes('«Será duro, dijo Lund', [])).toBe('«Será duro,» dijo Lund');
});

it.each([
  ['He "fundamentally disagreed\' with it.', 'He "fundamentally disagreed" with it.'],
  ['She said it "kills me"\', Lund said.', 'She said it "kills me", Lund said.'],
  ['“We sail’, said Lund.', '“We sail”, said Lund.'],
  ['\'We can hear them", he wrote.', '"We can hear them", he wrote.'],
])('closes with the kind of mark that opened: %s', (typed, shown) => expect(unmixed(typed)).toBe(shown));

it.each([
  "The pilots' boats sail.",
  'He said \'we won\' and "we lost".',
  'She is 6\'2" tall.',
  '"We back the pilots\' strike',
])('leaves alone: %s', (typed) => expect(unmixed(typed)).toBe(typed));

it('opens a straight mark that only closes', () => {
  expect(pairQuotes('We won the cup" Lund said.', ['We won the cup'])).toBe('"We won the cup" Lund said.');
  expect(pairQuotes('A 24" screen', [])).toBe('A 24" screen');
});

it('names the marks without a partner', () => {
  expect(unpairedMarks('“One and “two”').map(({ at }) => at)).toEqual([0]);
});

describe('the marks of other languages survive a save', () => {
  const shown = (locale: string, body: string, typed: string) =>
    inShort(
      {
        headline: '',
        standfirst: '',
        paragraphs: [body],
        bullets: [{ text: typed, label: '', locked: false }],
        locale,
      },
      houseStyle.inShort,
    ).items[0]?.text;

  it.each([
    ['de', 'Ein „guter“ Plan.', 'Ein „guter“ und „alter“ Plan', 'Ein „guter“ und „alter“ Plan.'],
    ['de', 'Ein „guter“ Plan.', 'Ein "guter" Plan', 'Ein „guter“ Plan.'],
    ['de', 'Ein „guter“ Plan.', 'Ein Plan, ,,gut" und alt', 'Ein Plan, „gut“ und alt.'],
    ['de', 'Ein »guter« Plan.', 'Ein »guter« und "alter" Plan', 'Ein »guter« und "alter" Plan.'],
    ['da', 'Den var »god«.', '»Vi vandt,« sagde Ek', '»Vi vandt,« sagde Ek.'],
    ['sv', 'Ett ”gott” förslag.', 'Ek: ”Det går bra.”', 'Ek: ”Det går bra.”'],
    ['sv', 'Ett ”gott” förslag.', 'Ek: "Det går" bra', 'Ek: ”Det går” bra.'],
    ['fi', 'Se oli ”hyvä” asia.', 'Se oli ”hyvä” ja pitkä', 'Se oli ”hyvä” ja pitkä.'],
    ['cs', 'Řekl „ano“ včera.', 'Řekl „ano“ a odešel', 'Řekl „ano“ a odešel.'],
    ['fr', 'Il dit « oui » hier.', 'Il dit « oui', 'Il dit « oui ».'],
    ['fr', 'Il dit « oui » hier.', 'Oui , dit-il', 'Oui, dit-il.'],
    ['en', 'Lund said “we won”.', 'Lund said ”we won” again', 'Lund said “we won” again.'],
  ])('%s: %s', (locale, body, typed, expected) => expect(shown(locale, body, typed)).toBe(expected));

  it('with the stop of the script', () => {
    expect(shown('hi', 'वह आया।', 'वह गया.')).toBe('वह गया।');
    expect(shown('hi', 'वह आया।', 'राम आए |')).toBe('राम आए।');
    expect(shown('zh', '他走了。', '死亡4人.')).toBe('死亡4人。');
  });
});
