import { hasSinglePairs } from '../../../../src/newsroom/in-short/marks/single-quotes';

describe('single quotation marks', () => {
  it.each([
    "Berg said: 'It is over.' He left.",
    'Berg said ‘it is over’ and left.',
    "The pilots' strike in the '90s was Berg's.",
    "They wait 'til dawn, and give 'em the boats.",
    "The officers' cars were 'too old', Park said.",
  ])('have their partner in: %s', (text) => expect(hasSinglePairs(text)).toBe(true));

  it.each([
    "Berg said: 'It is over.",
    'It was caused to the vehicle.’',
    "Berg wrote '@skald is over.",
    "Stop!' as required in training.",
  ])('have none in: %s', (text) => expect(hasSinglePairs(text)).toBe(false));

  it('are counted in linear time', () => expect(hasSinglePairs(" 'a".repeat(100_000))).toBe(false));
});
