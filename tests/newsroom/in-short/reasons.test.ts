import { houseStyle } from '../../../src/newsroom/house-style';
import { inShort } from '../../../src/newsroom/in-short/in-short';
import { reasonsFor } from '../../../src/newsroom/in-short/reasons';

const STORY = {
  headline: 'Harbour pilots end strike',
  standfirst: '',
  paragraphs: [
    'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
    'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
    'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
    'About 40,000 passengers had been stranded on both sides of the sound since the walkout began.',
    'On Monday, union leader Ada Lind, 61, called the agreement the best result for the harbour in two decades of talks.',
    'Hotels in Port Skald gave 900 of the passengers a bed for the night at half the usual price.',
    'The government lent the town six buses so that school pupils could cross the bridge in the north.',
  ],
  bullets: [],
  locale: 'en',
};
const { items } = inShort(STORY, houseStyle.inShort);
const ask = (texts: readonly string[]) =>
  reasonsFor(
    STORY,
    texts.map((text) => ({ text })),
    houseStyle.inShort,
  );
const texts = items.map(({ text }) => text);

describe('why an item stands in the list', () => {
  it('is told of each derived item, with the sentence it comes from', () => {
    const reasons = ask(texts);
    expect(reasons.map(({ told }) => told?.reason)[0]).toBe('lead');
    for (const { told } of reasons) expect(STORY.paragraphs.join(' ')).toContain(told?.whole);
  });

  it('names what was cut, and the whole sentence undoes it', () => {
    const short =
      'Union leader Ada Lind called the agreement the best result for the harbour in two decades of talks.';
    const list = [...texts.slice(0, 2), short];
    const told = ask(list)[2]!.told!;
    expect(told.cuts.map(({ from, to }) => told.whole.slice(from, to))).toEqual(['On Monday, ', ', 61,']);
    expect(told.reason).toBe('known');
    const again = ask([...list.slice(0, 2), told.wholeItem!])[2]!.told!;
    expect(again).toMatchObject({ cuts: [], wholeItem: null, shortItem: short });
  });

  it('is not known of what an editor wrote freely, which may give way all the same', () => {
    const [, second] = ask([texts[0]!, 'Whales were seen in the harbour.']);
    expect(second!.told).toBeNull();
    expect(second!.another).not.toBeNull();
  });
});

describe('another item for a place', () => {
  it('is one that the list does not tell yet, for any place', () => {
    for (const { another } of ask(texts)) expect(texts).not.toContain(another);
    expect(ask(texts).some(({ another }) => another !== null)).toBe(true);
  });

  it('goes through all of them and comes back', () => {
    const place = texts.length - 1;
    const seen = [texts[place]!];
    for (let asked = 0; asked < 20; asked += 1) {
      const now = [...texts.slice(0, place), seen.at(-1)!];
      const { another } = ask(now)[place]!;
      if (another === null || another === seen[0]) break;
      expect(seen).not.toContain(another);
      seen.push(another);
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(ask([...texts.slice(0, place), seen.at(-1)!])[place]!.another).toBe(seen[0]);
  });

  it('leaves nothing after it dangling', () => {
    const list = ['Ada Lind praised the talks.', 'She is 61.'];
    const [first] = ask(list);
    expect(first!.another === null || /Lind/.test(first!.another)).toBe(true);
  });

  it('says nothing where there is no story, and does not fall over other languages', () => {
    expect(reasonsFor({ ...STORY, paragraphs: [] }, [{ text: 'One.' }], houseStyle.inShort)).toEqual([
      { told: null, another: null },
    ]);
    expect(() =>
      reasonsFor({ ...STORY, locale: 'de' }, [{ text: 'Eins.' }], houseStyle.inShort),
    ).not.toThrow();
  });
});
