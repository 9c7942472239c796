import { oncePer } from '../../../src/newsroom/text/once-per';
import { singleSpaced } from '../../../src/newsroom/text/single-spaced';

test('each thing is read once, and every thing for itself', () => {
  const read: string[][] = [];
  const count = oncePer((words: string[]) => {
    read.push(words);
    return words.length;
  });
  const [one, other] = [
    ['a', 'b'],
    ['a', 'b', 'c'],
  ] as const;
  const lists = [[...one], [...other]];
  expect(lists.flatMap((list) => [count(list), count(list)])).toEqual([2, 2, 3, 3]);
  expect(read).toEqual(lists);
});

test.each([
  ['even already', 'even already'],
  ['two  spaces', 'two spaces'],
  ['a line\nbreak\t\u00a0and more', 'a line break and more'],
  [' edges stay ', ' edges stay '],
])('%j is %j with single spaces', (text, spaced) => {
  expect(singleSpaced(text)).toBe(spaced);
});
