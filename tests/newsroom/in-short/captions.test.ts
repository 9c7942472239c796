import { isCaption } from '../../../src/newsroom/in-short/reading/captions';
import { takesBack } from '../../../src/newsroom/in-short/statements/taken-back';

describe('the sentence below a picture', () => {
  it.each([
    'Ada Park kisses her daughter during a visit to the harbour in Skald on Sunday.',
    'Skald captain Olof Berg celebrates with the trophy at the end of the race.',
    'A volunteer hands bread and blankets to sailors Tuesday at the old pier in Skald.',
    'Divers search the fjord near Skald in a June 2014 photograph.',
    'A man holds on to a plank as a ferry passes him on a flooded quay this week in Skald.',
    'Ada Park is congratulated by her crew at the end of the race.',
    'Olof Berg was unlucky when this brave effort was stopped at the line.',
    'Skald players prepare to board the ferry after the race.',
    'Ada Park shows off her new boat on the quay of Skald.',
    'This moving image shows how the pier broke.',
    'Student wins nine prizes for her model of a ferry.',
    'Airline unveils a jet painted like a whale.',
    'Skald keeper Olof Berg looks exasperated as the champions concede a second goal.',
    'Olof Berg and Ada Lind make their way to the pier as they return to Bergen.',
    'Skald striker Olof Berg has a shot blocked by the keeper of Bergen.',
    'A map showing how the ferries left the fjord, shortly after the storm broke.',
    'Ada Park poses with her sister, who was lost in the storm.',
    'A Norwegian policeman stands in front of the broken pier.',
    'Ada Park pictured leaving the harbour with her crew.',
    'Ada Park and Olof Berg react at the end of the race.',
    'Ada, 12, waits for a ferry on the pier after the storm broke the bridge.',
    'The Norwegian King walks around the harbour during his visit.',
    'This picture was taken in 2013, before the pier broke.',
    'An image from a film of the pier.',
    'Olof Berg was given the helm but could not keep off the rocks here.',
    'Ada “the Gull” Park, shown in 1992, is one of nine skippers.',
    'A tanker lands at the old pier of Skald in May 2003.',
    'A glum Olof and Ada Park look on after the race.',
    'The Norwegian Rowing Club shares pictures of Olof Berg in his old boat.',
    'Skald keeper Ada Park finishes past the last of the buoys in the race.',
    'Sailor who sold nine ferries sues the port.',
    'Pilot arrested for selling nine ferries.',
  ])('is one: %s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    'Ada Park says the harbour opens on Sunday.',
    'Ada Park left the pier as the ferries made their way to Bergen.',
    'The pier stands on oak.',
    'The council plans to close nine piers on Monday.',
    'Olof Berg celebrated with the trophy at the end of the race.',
    'Nine ferries will cross the fjord on Sunday.',
    'Oslo wants nine ferries to leave by Friday.',
    'The city stops every ferry in its fjord for three days from Monday.',
    'Police look for nine sailors in the fjord.',
    'Ada Park and Olof Berg share a house in Skald.',
    'This picture of the port was sold for nine million kroner.',
    'The mayor said nobody wants to live here.',
    'The lease of the pier expires in 2043.',
    'A tanker that landed at the pier leaves Skald in 2043.',
    'Pilots arrested the thief on the pier.',
    'Students have won nine prizes for their model of a ferry.',
    'This effort cost nine sailors their lives.',
    'Ada Park pictured a harbour without ferries.',
  ])('is none: %s', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});

describe('a sentence that takes back the one before it', () => {
  it.each(['That changed when the pier broke.', 'Not anymore.', 'But that was before the storm.'])(
    '%s',
    (text) => {
      expect(takesBack(text)).toBe(true);
    },
  );

  it.each(['But Park said the pier was safe.', 'That pier broke.'])('is none: %s', (text) => {
    expect(takesBack(text)).toBe(false);
  });
});
