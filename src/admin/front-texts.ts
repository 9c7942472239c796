/** What the form of a front page says. */
export const frontTexts = {
  label: 'Stories, in the order readers see',
  description: 'They come first on this front page; the newest others follow by themselves.',
  find: 'Find a story',
  placeholder: 'Words of the headline or the story',
  none: 'No story has been put here: readers see the newest.',
  noneFound: 'No story has these words.',
  add: (headline: string) => `Put "${headline}" on this front`,
  untitled: 'A story without a headline',
  gone: 'This story is no longer there in this language.',
  states: {
    draft: 'A draft: readers see it here once it is published.',
    modified: 'Live, with changes that are not published.',
    published: 'Live',
  } as Readonly<Record<string, string>>,
  up: (headline: string) => `Move "${headline}" up`,
  down: (headline: string) => `Move "${headline}" down`,
  remove: (headline: string) => `Take "${headline}" off this front`,
  status: (count: number) => (count === 1 ? 'One story is put first.' : `${count} stories are put first.`),
};
