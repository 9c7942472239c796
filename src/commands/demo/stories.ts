/** The demo newspaper: invented people, places and news. Each paragraph is one string. */
export const publication = {
  name: 'The Northern Ledger',
  language: 'en',
  siteUrl: 'http://127.0.0.1:4000',
  description: 'News from a coast that does not exist.',
  boilerplate: 'The Northern Ledger is the demo newspaper of Slugline.',
  socialProfiles: [{ network: 'Mastodon', url: 'https://social.example/@northernledger' }],
};

export const sections = ['World', 'Business', 'Culture'];
export const authors = ['Ingrid Vale', 'Tomas Okoro'];

export interface DemoStory {
  headline: string;
  standfirst: string;
  section: string;
  authors: string[];
  dateline: string;
  tags: string[];
  bullets: { label?: string; text: string }[];
  paragraphs: string[];
  credits: { name: string; place: string }[];
  /** Headlines of stories above this one in the list. */
  related: string[];
  picture?: { caption: string; alternativeText: string; credit: string };
}

export const stories: DemoStory[] = [
  {
    headline: 'Fjordby votes to keep its lighthouse keeper',
    standfirst:
      'The last staffed light on the coast stays lit by hand after a council vote that ran past midnight.',
    section: 'Culture',
    authors: ['Ingrid Vale'],
    dateline: 'FJORDBY',
    tags: ['Fjordby', 'Lighthouses'],
    bullets: [],
    paragraphs: [
      'Fjordby council voted 14 to 11 on Monday to keep paying a keeper for the town’s lighthouse.',
      'The light was built in 1887 and is the last on the coast that is not switched on by a computer.',
      'Keeper Marit Solheim, 61, has climbed its 132 steps every evening for 27 years.',
      'Opponents said the 640,000 crowns a year would pay for two nurses at the town clinic.',
      'The council will look at the question again in three years.',
    ],
    credits: [{ name: 'Ingrid Vale', place: 'Fjordby' }],
    related: [],
  },
  {
    headline: 'Ferry line Nordlink to double winter sailings',
    standfirst: 'A second ice-class ship joins the route in November, and fares stay where they are.',
    section: 'Business',
    authors: ['Tomas Okoro'],
    dateline: 'PORT SKALD',
    tags: ['Nordlink', 'Transport'],
    bullets: [
      { text: 'Nordlink adds a second ice-class ship to its winter route' },
      { label: 'Fares', text: 'The company promises no increase before spring' },
      { text: 'Twelve sailings a week will replace six from 3 November' },
    ],
    paragraphs: [
      'Ferry company Nordlink will sail 12 times a week between Port Skald and Fjordby from 3 November, twice as often as last winter.',
      'The second ship, the Havørn, can break ice of up to 60 centimetres and carries 80 cars.',
      'Chief executive Anders Ruud said fares would not rise before spring.',
      'Hauliers had asked for more sailings since storms closed the coast road for nine days in January.',
    ],
    credits: [{ name: 'Tomas Okoro', place: 'Port Skald' }],
    related: ['Fjordby votes to keep its lighthouse keeper'],
  },
  {
    headline: 'Harbour pilots end nine-day strike in Port Skald',
    standfirst:
      'Boats sail again from Wednesday after the port agrees to hire and to give more rest between nights.',
    section: 'World',
    authors: ['Ingrid Vale', 'Tomas Okoro'],
    dateline: 'PORT SKALD',
    tags: ['Port Skald', 'Strikes', 'Nordlink'],
    bullets: [],
    paragraphs: [
      'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
      'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
      'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
      'Transport Minister Kari Lund called the deal “a fair end to a hard week” for travellers.',
      'About 40,000 passengers had been stranded on both sides of the sound since the walkout began.',
      'The union said 212 of its 240 members backed the agreement.',
    ],
    credits: [
      { name: 'Ingrid Vale', place: 'Port Skald' },
      { name: 'Tomas Okoro', place: 'Fjordby' },
    ],
    related: ['Ferry line Nordlink to double winter sailings', 'Fjordby votes to keep its lighthouse keeper'],
    picture: {
      caption: 'Pilot boats leave the inner harbour of Port Skald at dawn.',
      alternativeText: 'Two small boats on calm water under a red sky',
      credit: 'Slugline demo',
    },
  },
];
