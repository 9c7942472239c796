import { backgroundIn } from '../../../src/newsroom/in-short/statements/background';

describe('a sentence that is no news of the day', () => {
  it.each([
    ['Skald, nine miles north of Oslo, is the capital of the fjords.', 'defines'],
    ['Ada Park was 16 at the time of the race.', 'defines'],
    ['She is a member of the council.', 'defines'],
    ['The ninth pier is home to the old ferries.', 'defines'],
    ['In 1996, the council sold nine of the ferries.', 'longAgo'],
    ['Storms like this are nothing new in the fjord, sadly.', 'trivial'],
    ['Whether the ferry sails again remains to be seen.', 'trivial'],
    ['The strike raises key questions about ferries.', 'trivial'],
    ['The strike has important implications for the debate.', 'trivial'],
    ['Well, the ferry is full.', 'talks'],
    ['And yes, the ferry is full.', 'talks'],
    ['If you want a ticket, the ferry is full.', 'talks'],
    ['Just ask the sailors of Skald.', 'talks'],
    ['As many as 20,000 sailors had taken part in the race.', 'before'],
    ['The Skald Post also reported the news.', 'trivial'],
    ['The pier has been closed for years.', 'before'],
    ['The council should sell the ferries.', 'ought'],
    ['Ada Park walks to the old pier with her depleted crew.', 'timeless'],
  ])('%s: %s', (text, background) => {
    expect(backgroundIn(text)).toBe(background);
  });

  it.each([
    'Ada Park is a suspect in the theft of nine ferries, police said.',
    'The pier was the first of nine to close.',
    'The council is closing nine piers on Monday.',
    'Nine ferries were a day late on Monday.',
    'In May, the council sold nine of the ferries.',
    'The council should sell the ferries, the mayor said.',
    'Oslo faces a deadline on Monday to sell the ferries.',
    'The mayor said: “If you want a ticket, you will get one.”',
    'The case cast light on the price of ferries.',
    'Repairs cost the city nine million kroner.',
    'Divers had a map of the harbour.',
  ])('is not: %s', (text) => {
    expect(backgroundIn(text)).toBeNull();
  });
});
