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
    ['“Not at all,” she told the Skald Post in an interview on Monday.', 'trivial'],
    ['“Enough was enough,” Park said.', 'trivial'],
    ['“How deep is the fjord?” the lawyer asked.', 'trivial'],
    ['The interview aired on Monday on Skald TV.', 'trivial'],
    ['Oslo Crown Court heard how the plot was uncovered, after nine sailors had talked.', 'trivial'],
    ['If social media are any indication, the sailors are glad.', 'trivial'],
    ['Fans on Twitter mostly praised the new ferry.', 'trivial'],
    ['Facebook users of the port posted their anger at the theft.', 'trivial'],
    ['It has been a whirlwind week for the sailors.', 'trivial'],
    ['The lawyers of the port had no expectations otherwise.', 'trivial'],
    ['Salt is found in fjords, rivers and lakes all over the world.', 'trivial'],
    ['Well, the ferry is full.', 'talks'],
    ['And yes, the ferry is full.', 'talks'],
    ['If you want a ticket, the ferry is full.', 'talks'],
    ['Just ask the sailors of Skald.', 'talks'],
    ['As many as 20,000 sailors had taken part in the race.', 'before'],
    ['The Skald Post also reported the news.', 'trivial'],
    ['The pier has been closed for years.', 'before'],
    ['The council should sell the ferries.', 'ought'],
    ['Ada Park walks to the old pier with her depleted crew.', 'timeless'],
    ['Park was having none of it.', 'trivial'],
    ['The new ferry is nothing less than a marvel of the port.', 'trivial'],
    ['Bergen would not be the first town to sell nine of its ferries.', 'trivial'],
    ['The theft was reported to the police on Monday.', 'trivial'],
    ['The letter was published in the Skald Post, the paper of the old port.', 'trivial'],
    ['No cause of the fire at the pier was given.', 'trivial'],
    ['The names of the sailors have not been released.', 'trivial'],
    ['The harbour master did not say how many ferries were hit.', 'trivial'],
    ['The lawyer of the port declined to give details of the deal.', 'trivial'],
    ['The Skald Post has not been able to independently authenticate the letter of the captain.', 'trivial'],
    ['The mayor declined to discuss details of what broke the pier, saying talks go on.', 'trivial'],
    ['The sale was first reported Monday by the Skald Post.', 'trivial'],
    ['Park was speaking at the opening of the new pier of the port.', 'trivial'],
    ['The sea stayed north of the town.', 'thin'],
    ['Skipper Ada Park couldn’t stop laughing.', 'thin'],
  ])('%s: %s', (text, background) => {
    expect(backgroundIn(text)).toBe(background);
  });

  it.each([
    'Ada Park is a suspect in the theft of nine ferries, police said.',
    'The pier was the first of nine to close.',
    'The council is closing nine piers on Monday.',
    'Nine ferries were a day late on Monday.',
    'In May, the council sold nine of the ferries.',
    'The council should sell all of its oldest ferries, the mayor said.',
    'Oslo faces a deadline on Monday to sell the ferries.',
    'The mayor said: “If you want a ticket, you will get one.”',
    'The case cast light on the price of the oldest ferries.',
    '“Nobody was hurt,” Park said.',
    '“Not one ferry has sailed since Monday and not one will,” Park said.',
    'Fans of the old ferry left the pier before it sailed.',
    'The court heard how the captain sold nine ferries.',
    'Park said that “it is no wonder” that the pier broke.',
    'The barrels were found in nine ports.',
    'Repairs cost the city nine million kroner.',
    'Divers of the port had a map of the whole harbour.',
    'Police arrested the captain.',
    'Park was speaking at the opening of the new pier when it fell on nine sailors.',
    'The port expects more snow.',
    'The ferry sank in nine minutes.',
    'The letter, which was published in May, names nine sailors who sold the ferry.',
    'The letter was published in May and led to the arrest of nine sailors.',
    'It is not clear how the captain, who was arrested in May, broke his arm.',
  ])('is not: %s', (text) => {
    expect(backgroundIn(text)).toBeNull();
  });

  it('is no more of it with a name put in', () => {
    const long = 'Skald harbour master Olof Berg was glad of the long summer.';
    expect(backgroundIn(long)).toBeNull();
    expect(backgroundIn(long, 'He was glad of the long summer.')).toBe('thin');
  });
});
