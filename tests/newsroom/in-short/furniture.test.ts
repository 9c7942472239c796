import { isFurniture } from '../../../src/newsroom/in-short/furniture';

describe('what is no sentence of the story', () => {
  it.each([
    ['a caption with a label', 'Damage: The bridge lost two of its piers.'],
    ['a caption with a longer label', 'Back to the sea: Ada Park takes the helm again.'],
    ['a number behind the label', 'Record: 4,000 runners crossed the bridge.'],
    ['who stands where', 'Ada Park, second left, and Ola Lund, right, open the bridge.'],
    ['who stands where, in brackets', 'Ada Park (right) opened the bridge.'],
    ['a link to another story', 'Read more: How the bridge was built'],
    ['a link to a comment', 'Opinion: The bridge was a mistake.'],
  ])('%s', (_what, line) => expect(isFurniture(line)).toBe(true));

  it.each([
    ['a speaker', 'Police: The bridge lost two of its piers.'],
    ['a verb of saying', 'Ada Park said: The bridge will open in May.'],
    ['a quotation', 'Harbour master: “The bridge is safe.”'],
    ['a sentence with a colon in it', 'The result: Oslo votes again.'],
    ['a colon late', 'There is one thing that all of the drivers want: A bridge.'],
    ['somebody who left', 'Lund, 34, left the club, and Park took his place.'],
    ['a time', 'At 10:30 the bridge opened.'],
  ])('but not %s', (_what, line) => expect(isFurniture(line)).toBe(false));
});
