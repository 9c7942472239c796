import { draftLists, type Drafts } from '../../../../src/newsroom/in-short/choosing/draft-lists';
import {
  ITEM_FORM,
  ITEM_PLACE,
  ITEM_SENTENCE,
  itemForm,
  itemPlace,
  itemSentence,
} from '../../../../src/newsroom/in-short/choosing/signing/item-features';
import { worthOf } from '../../../../src/newsroom/in-short/choosing/signing/worthiest';
import { WEIGHTS } from '../../../../src/newsroom/in-short/likelihood/weights';

const NEWS =
  'The city of Oslo will stop every ferry in its fjord for three days from Monday, the council decided.';
const LONG =
  'The council, which has 43 members from nine parties and meets on the second Monday of each month in the old hall beside the harbour, voted 31 to 12 for the repair of the oldest pier in the fjord.';
const REST = [
  'He had said for years that the pier was no longer safe for anybody.',
  'The repair of the pier will cost 3 million kroner, according to a report of the city.',
  'Nine skippers asked a judge in Oslo on Friday to keep every ferry running.',
  'Some 40,000 people cross the fjord by ferry each day, and the city will let them ride the bus for nothing.',
];

const drafted = (paragraphs: string[], locale = 'en'): Drafts =>
  draftLists({ paragraphs, headline: '', standfirst: '', locale }, { min: 3, max: 5 });
const STORY = drafted([NEWS, LONG, ...REST]);

/** The mean over all lists of the story that hold what is asked for. */
function meanOf(value: (at: number) => number, has: (texts: readonly string[]) => boolean): number {
  const found = STORY.lists.flatMap(({ items }, at) =>
    has(items.map(({ text }) => text)) && items.length === 3 ? [value(at)] : [],
  );
  expect(found.length).toBeGreaterThan(0);
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}
const printed = (at: number): number => STORY.signing!.printed(STORY.lists[at]!);
const told = (at: number): number => STORY.signing!.told(STORY.lists[at]!, STORY.rows[at]!);

describe('how likely a chief sub signs a list', () => {
  const [list] = STORY.lists;

  it('is less likely with an item of more than 30 words', () => {
    const { items } = list!;
    const long = items.map((item, at) =>
      at === 1 ? { ...item, form: { ...item.form, words: 36 } } : { ...item },
    );
    expect(STORY.signing!.printed({ ...list!, items: long })).toBeLessThan(STORY.signing!.printed(list!));
  });

  it('is less likely where nobody knows who "he" is', () => {
    const open = { reference: { kind: 'person', text: 'He', gender: 'he' }, terms: [], since: null } as const;
    const admissions = list!.admissions.map((one, at) => (at === 0 ? { ...one, open: [open] } : one));
    expect(STORY.signing!.printed({ ...list!, admissions })).toBeLessThan(STORY.signing!.printed(list!));
  });

  it('tells the main news with the sentence that opens on it rather than without', () => {
    const hasNews = (texts: readonly string[]) => texts[0]!.includes('will stop every ferry');
    expect(meanOf(told, hasNews)).toBeGreaterThan(meanOf(told, (texts) => !hasNews(texts)));
  });

  it('is a chance: never more than sure', () => {
    for (const at of STORY.lists.keys()) {
      expect(printed(at)).toBeLessThan(0);
      expect(told(at)).toBeLessThan(0);
      expect(Number.isFinite(printed(at) + told(at))).toBe(true);
    }
  });

  it('counts in the worth of a list, in English only', () => {
    const without = worthOf({ ...STORY, signing: null }, WEIGHTS.list);
    expect(worthOf(STORY, WEIGHTS.list)).not.toEqual(without);
    const german = drafted(
      [
        'Die Stadt Oslo stellt ab Montag für drei Tage alle Fähren in ihrem Fjord ein.',
        'Der Rat stimmte mit 31 zu 12 Stimmen für die Reparatur des ältesten Piers aus dem Jahr 1931.',
        'Die Reparatur kostet nach einem Bericht der Stadt drei Millionen Kronen.',
      ],
      'de',
    );
    expect(german.signing).toBeNull();
    expect(german.lists.length).toBeGreaterThan(0);
  });
});

describe('what is asked of an item', () => {
  it('has a number for each name, all of them finite, in every list of the story', () => {
    const { news, rowAt, preference, opening } = STORY.signed!;
    for (const list of STORY.lists.slice(0, 40)) {
      const below = preference.below(list.items[0]!.sentence);
      for (const [place, item] of list.items.entries()) {
        const at = news.findIndex(({ order }) => order === item.sentence);
        const rows = [
          itemSentence(rowAt(at), at),
          itemForm(item),
          itemPlace(list, place, { opening, below }),
        ] as const;
        expect(rows.map((row) => row.length)).toEqual([
          ITEM_SENTENCE.length,
          ITEM_FORM.length,
          ITEM_PLACE.length,
        ]);
        expect(rows.flat().every(Number.isFinite)).toBe(true);
      }
    }
  });
});
