import { isCaptioned } from '../../../src/newsroom/in-short/reading/captioned';
import { isFurniture } from '../../../src/newsroom/in-short/reading/furniture';

describe('what is no sentence of the story', () => {
  it.each([
    ['a caption with a label', 'Damage: The bridge lost two of its piers.'],
    ['a caption with a longer label', 'Back to the sea: Ada Park takes the helm again.'],
    ['a caption with the name of a paper', 'The Skald Reporter: Ada Park, skipper, dies at 58.'],
    ['a caption that says how somebody fares', 'In demand: Ada Park steers the last of the ferries.'],
    ['a number behind the label', 'Record: 4,000 runners crossed the bridge.'],
    ['who stands where', 'Ada Park, second left, and Ola Lund, right, open the bridge.'],
    ['who stands where, in brackets', 'Ada Park (right) opened the bridge.'],
    ['a link to another story', 'Read more: How the bridge was built'],
    ['where it was first', 'This article was originally published by The Ledger.'],
    ['that it changed', 'This story has been updated.'],
    ['who published', 'Published by The Ledger on Monday.'],
    ['a help line', 'For confidential support, call the helpline on 116 123.'],
    ['an invitation', 'To share your views, call 020 7946 0000.'],
    ['a telephone number', 'Readers may call the port at 1-800-555-0142 until five.'],
    ['a player', '3-Minute Listen'],
    ['an address', 'Follow the repair at www.harbour.example.'],
    ['an e-mail address', 'Ada Park takes bookings at ada@harbour.example until May.'],
    ['a button', 'VIDEO Scroll down to see the bridge fall.'],
    ['what a picture shows', 'Ada Park and Ola Lund arriving at court today: The pair sold a bridge.'],
    ['who is pictured, inside a sentence', 'Ada Park (pictured) shared a map of the fjord in May.'],
    ['a label before a quotation', "Skald: 'The bridge was a mistake.'"],
    ['where the video is', 'The video is at the top of this story.'],
    ['who of the desk wrote it', 'CNN’s Ada Park was in the hall.'],
    ['two of the desk', 'Reuters’ Ada Park and Ola Lund reported from Skald.'],
    ['a link to a comment', 'Opinion: The bridge was a mistake.'],
  ])('%s', (_what, line) => expect(isFurniture(line)).toBe(true));

  it.each([
    ['a speaker', 'Police: The bridge lost two of its piers.'],
    ['a verb of saying', 'Ada Park said: The bridge will open in May.'],
    ['a quotation', 'Harbour master: “The bridge is safe.”'],
    ['a sentence with a colon in it', 'The result: Oslo votes again.'],
    ['what it comes to', 'In short: The bridge opens in May.'],
    ['a colon late', 'There is one thing that all of the drivers want: A bridge.'],
    ['somebody who left', 'Lund, 34, left the club, and Park took his place.'],
    ['a report that was published', 'The report was published by the council on Monday.'],
    ['records of e-mail', 'Email records show that the bridge was known to be weak.'],
    ['a game', 'Call of the Harbour sold two million copies.'],
    ['a time', 'At 10:30 the bridge opened.'],
  ])('but not %s', (_what, line) => expect(isFurniture(line)).toBe(false));
});

describe('the caption of a picture', () => {
  it.each([
    'Workers stand outside the plant on Monday, Nov. 3, 2025. (AP Photo/Ada Park)',
    'Workers stand outside the plant. (Ada Park/Getty Images)',
    'Workers stand outside the plant. (Xinhua/Ada Park)',
    'Workers stand outside the plant. Photograph: Ada Park/The Ledger',
    'Workers stand outside the plant. REUTERS/Ada Park',
    'Workers stand outside the plant. © dpa',
    'Workers stand outside the plant. Handout via Reuters',
    'FILE - Workers stand outside the plant in May.',
  ])('%s', (paragraph) => expect(isCaptioned(paragraph)).toBe(true));

  it.each([
    'The minister said that he would go. (Reuters)',
    'Der Minister will gehen. (dpa/AFP)',
    'The minister said that he would go. (AP/Reuters)',
    'The minister (left-wing) said that he would go.',
    'The plant in Lima/Callao is shut.',
  ])('but not %s', (paragraph) => expect(isCaptioned(paragraph)).toBe(false));
});
