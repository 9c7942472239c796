import { notesOf, remarksIn } from '../../src/admin/in-short/notes';
import { houseStyle } from '../../src/newsroom/house-style';
import { inShort } from '../../src/newsroom/in-short/in-short';

const PARAGRAPHS = ['Ada Lind visits Port Skald on Tuesday.', 'The port hires 14 people.'];

describe('what the panel says about each item', () => {
  const typed = [
    '',
    'ada lind visits Port Skald.',
    'Ada Lind visits port skald',
    'The port hires 16 people.',
  ];
  const { items, problems } = inShort(
    {
      headline: '',
      standfirst: '',
      paragraphs: PARAGRAPHS,
      bullets: typed.map((text) => ({ text, label: '', locked: false })),
      locale: 'en',
    },
    houseStyle.inShort,
  );
  const notes = notesOf(items, problems, typed);

  it('finds the bullet of each item, past empty and doubled ones', () => {
    expect(notes.items.map(({ bullet }) => bullet)).toEqual([1, 3]);
  });

  it('tells repairs from findings', () => {
    expect(notes.items[0]?.repairs.map(({ code }) => code)).toEqual(['in-short.name-case']);
    expect(notes.items[1]?.findings.map(({ code }) => code)).toEqual(['in-short.number-unknown']);
  });

  it('keeps the last state of a repaired text, for one click', () => {
    expect(notes.items[0]?.repairs.at(-1)?.after).toBe(items[0]?.text);
  });

  it('counts what an editor sees: all repairs of an item are one line', () => {
    const repairs = [...(notes.items[0]?.repairs ?? []), ...(notes.items[0]?.repairs ?? [])];
    const items = [{ bullet: 1, repairs, findings: [] }, ...notes.items.slice(1)];
    expect(remarksIn(notes)).toBe(4);
    expect(remarksIn({ ...notes, items })).toBe(4);
  });

  it('names the doubled bullet and what is wrong with the list', () => {
    expect(notes.doubled.map(({ bullet }) => bullet)).toEqual([2]);
    expect(notes.list.map(({ code }) => code)).toEqual(['in-short.count']);
  });
});
