import { houseStyle } from '../../../src/newsroom/house-style';
import { inShort, inShortInParts, type InShortStory } from '../../../src/newsroom/in-short/in-short';

const STORY: InShortStory = {
  headline: 'Pilots end strike',
  standfirst: '',
  paragraphs: ['Harbour pilots in Port Skald voted on Tuesday to end a strike. "A fair end," Ada Lind said.'],
  bullets: [{ text: 'pilots in port skald end a strike', label: '', locked: false }],
  locale: 'en',
};

function partsOf(story: InShortStory) {
  const parts = inShortInParts(story, houseStyle.inShort);
  let pauses = 0;
  for (let part = parts.next(); ; part = parts.next(), pauses += 1)
    if (part.done === true) return { pauses, list: part.value };
}

test('the list in parts is the list', () => {
  expect(partsOf(STORY).list).toEqual(inShort(STORY, houseStyle.inShort));
});

test('bullets pause between names, repair and evidence', () => {
  expect(partsOf(STORY).pauses).toBeGreaterThanOrEqual(3);
});

test('quotations of a story are asked for by each bullet, and are the same for each', () => {
  const bullets = [
    'Lind calls it "A fair end',
    "Pilots wanted 'a fair end' to it",
    'Lind calls it “a fair end”.',
  ];
  const { list } = partsOf({
    ...STORY,
    bullets: bullets.map((text) => ({ text, label: '', locked: false })),
  });
  expect(list.items.map(({ text }) => text)).toEqual([
    'Lind calls it "A fair end."',
    'Pilots wanted "a fair end" to it.',
  ]);
});

test('a thousand bullets, which are refused when they are stored, are not compared with each other first', () => {
  const bullets = Array.from({ length: 1_000 }, (_, at) => ({
    text: `Pilot ${at} ends a strike.`,
    label: '',
    locked: false,
  }));
  expect(inShort({ ...STORY, bullets }, houseStyle.inShort).items).toHaveLength(40);
});
