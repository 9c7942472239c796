import { splitInTwo } from '../../../../src/newsroom/in-short/splitting/split-in-two';

const halves = (sentence: string) =>
  splitInTwo(sentence, 'en').map(([main, second]) => [main.text, second.text]);

const END = 'nine of the old ferries of the port to a trader for a sum that nobody will tell';

describe('a long sentence as two', () => {
  it.each([
    [
      'a clause of the subject',
      `Ada Park, who runs the harbour of Oslo, sold ${END}.`,
      [`Ada Park sold ${END}.`, 'Ada Park runs the harbour of Oslo.'],
    ],
    [
      'a clause of the subject, with the source of both',
      `Ada Park, 41, who runs the harbour of Oslo, sold ${END}, officials said Monday.`,
      [
        `Ada Park, 41, sold ${END}, officials said Monday.`,
        'Ada Park runs the harbour of Oslo, officials said Monday.',
      ],
    ],
    [
      'a clause of whoever is named last',
      'The council of the old port of Oslo in the worst days of that long winter met the trader Ada Park, who had run the nine ferries.',
      [
        'The council of the old port of Oslo in the worst days of that long winter met the trader Ada Park.',
        'Ada Park had run the nine ferries.',
      ],
    ],
    [
      'a clause of whoever is named last, before the source',
      'The council of the old port of Oslo has taken back the ferry of the trader Ada Park, who had run it for nine winters, the port said.',
      [
        'The council of the old port of Oslo has taken back the ferry of the trader Ada Park, the port said.',
        'Ada Park had run it for nine winters.',
      ],
    ],
    [
      'how it ended, behind what happened',
      'At least nine people were killed and 60 were injured Monday morning when the roof of a newly built market hall fell in the old port of Oslo, the police said.',
      [
        'The roof of a newly built market hall fell in the old port of Oslo, the police said.',
        'At least nine people were killed and 60 were injured, the police said.',
      ],
    ],
    [
      'two main clauses',
      'The old ferry struck a pier in the harbour of Oslo on its first day, and the crew of a tanker saved nine of the sailors, police said.',
      [
        'The old ferry struck a pier in the harbour of Oslo on its first day, police said.',
        'The crew of a tanker saved nine of the sailors, police said.',
      ],
    ],
    [
      'what went on beside it',
      'The mayor of Oslo stopped every ferry in the inner fjord on Monday as a storm from the north broke nine of the oldest piers of the town, officials said.',
      [
        'The mayor of Oslo stopped every ferry in the inner fjord on Monday, officials said.',
        'A storm from the north broke nine of the oldest piers of the town, officials said.',
      ],
    ],
    [
      'what came before, the day between subject and verb',
      'Crews from nine towns began to look for sailors in the fjord on Monday after a storm a day earlier broke the oldest of the piers of Oslo.',
      [
        'Crews from nine towns began to look for sailors in the fjord on Monday.',
        'A storm a day earlier broke the oldest of the piers of Oslo.',
      ],
    ],
    [
      'what the subject did then, as a pronoun that means nobody else',
      'Ada Park of the sailing club of old Oslo was back to her best on Sunday as she won nine of the eleven races of the long regatta off Skald.',
      [
        'Ada Park of the sailing club of old Oslo was back to her best on Sunday.',
        'She won nine of the eleven races of the long regatta off Skald.',
      ],
    ],
    [
      'two deeds of one subject',
      'The old council of the port of Oslo closed nine of the piers in the inner fjord for good and opened a new one for the ferries to Skald.',
      [
        'The old council of the port of Oslo closed nine of the piers in the inner fjord for good.',
        'The old council of the port of Oslo opened a new one for the ferries to Skald.',
      ],
    ],
    [
      'two sides',
      'Norway considers the old island with its nine lighthouses a part of its own northern coast, while the fishermen of Iceland have long called it a part of theirs.',
      [
        'Norway considers the old island with its nine lighthouses a part of its own northern coast.',
        'The fishermen of Iceland have long called it a part of theirs.',
      ],
    ],
    [
      'two main clauses behind a connective',
      'But the old ferry struck a pier in the harbour of Oslo on the morning of its first day at sea, and the crew of a tanker saved nine of the sailors.',
      [
        'The old ferry struck a pier in the harbour of Oslo on the morning of its first day at sea.',
        'The crew of a tanker saved nine of the sailors.',
      ],
    ],
  ])('tells %s', (_what, sentence, both) => {
    expect(halves(sentence)).toContainEqual(both);
  });

  it.each([
    ['which of two it is', `The owner of the ferry, who runs the harbour of Oslo, sold ${END}.`],
    ['one of many', `A trader, who runs the harbour of Oslo, sold ${END}.`],
    ['who is blamed', `Ola Lund, who killed two men in the harbour of Oslo, sold ${END}.`],
    [
      'whose words they are',
      `Ada Park, who runs the harbour of Oslo, sold ${END}, said Ola Lund, a trader, on the pier.`,
    ],
    [
      'what police say of somebody',
      `Police said they had met the trader of the old port of Oslo at night with Ada Park, who had run the nine ferries.`,
    ],
    [
      'one of two names',
      `In the long winter of that year the council of the old port of Oslo met Ola Lund and Ada Park, who had run it.`,
    ],
    [
      'who plays whom',
      `In the long film of that year the council of the old port meets Ann, played by Ada Park, who had run the nine ferries.`,
    ],
    [
      'a list',
      'The old ferry struck a pier in the harbour of Oslo, sank, and the crew of a tanker saved nine of the sailors on it.',
    ],
    [
      'what is said in both',
      'The mayor said that the old ferry struck a pier in the harbour of Oslo, and the crew of a tanker saved nine sailors.',
    ],
    [
      'a time that looks like a subject',
      'The old ferry struck a pier in the harbour of Oslo on its first day, and a year later sank with nine of the sailors on it.',
    ],
    [
      'a pronoun that may mean another one',
      'A sailor of the old port attacked the harbour master of Oslo with a long oar on Monday as he was about to open the ninth pier of the town.',
    ],
    [
      'what is only so then',
      'The ferries of the old port of Oslo would not leave the ninth pier of the town on Monday after a storm broke the oldest of the bridges.',
    ],
    [
      'a second verb that lives on the auxiliary of the first',
      'The old harbour master of Oslo was found in the cellar of the port on Monday and charged with the sale of nine of the ferries of the town.',
    ],
    [
      'a toll whose other half speaks of them',
      'Nine sailors of the old port of Oslo were killed in the night of the great storm when their small boat struck one of the piers of the town.',
    ],
    ['a quotation', `Ada Park, who runs the harbour of Oslo, sold “${END}.”`],
    ['a short sentence', 'Ada Park, who runs the harbour, sold it.'],
  ])('leaves %s alone', (_what, sentence) => {
    expect(halves(sentence)).toEqual([]);
  });

  it('says where each half comes from', () => {
    const sentence = `But Ada Park, who runs the harbour of Oslo, sold ${END}.`;
    const [pair] = splitInTwo(sentence, 'en');
    const gone = (form?: { cuts: readonly { rule: string; from: number; to: number }[] }) =>
      form?.cuts.map(({ rule, from, to }) => [rule, sentence.slice(from, to)]);
    expect(gone(pair?.[0])).toEqual([
      ['connective', 'But '],
      ['split-subject', ', who runs the harbour of Oslo,'],
    ]);
    expect(gone(pair?.[1])?.map(([rule]) => rule)).toEqual(['connective', 'split-subject', 'split-subject']);
  });

  it('knows English only', () => {
    expect(
      splitInTwo(
        'Ada Park, die den Hafen von Oslo führt, verkaufte neun der alten Fähren, und alle waren froh.',
        'de',
      ),
    ).toEqual([]);
  });
});
