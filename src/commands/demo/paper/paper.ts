import type { DemoStory } from '../demo-story';
import { business } from './business';
import { culture } from './culture';
import { politics } from './politics';
import { science } from './science';
import { sport } from './sport';
import { world } from './world';

/** The demo newspaper: invented people, places and news, written for Slugline. */
export const publication = {
  name: 'The Northern Ledger',
  language: 'en',
  siteUrl: 'http://127.0.0.1:4000',
  description: 'News from a coast that does not exist.',
  boilerplate: 'The Northern Ledger is the demo newspaper of Slugline.',
  socialProfiles: [{ network: 'Mastodon', url: 'https://social.example/@northernledger' }],
};

export const sections = ['World', 'Politics', 'Business', 'Culture', 'Science', 'Sport'];

export const authors = [
  'Ingrid Vale',
  'Tomas Okoro',
  'Leila Haddad',
  'Mateo Ferrer',
  'Oksana Hrytsenko',
  'Jonas Brandt',
  'Priya Raman',
  'Elin Strand',
];

/** The languages beside English that some stories are told in too. */
export const languages = ['de', 'uk', 'ar'];

const SMALL = [
  'Fjordby votes to keep its lighthouse keeper',
  'Ferry line Nordlink to double winter sailings',
  'Harbour pilots end nine-day strike in Port Skald',
];

/** The stories, each after those that it links to; `small` is three of them in English, for tests. */
export function paper({ small }: { small: boolean }): DemoStory[] {
  const all = [...sport, ...science, ...politics, ...culture, ...business, ...world];
  return small
    ? afterTheirLinks(all.filter(({ headline }) => SMALL.includes(headline)).map(inEnglish))
    : afterTheirLinks(all);
}

const inEnglish = (story: DemoStory): DemoStory => ({ ...story, translations: {} });

/** @throws when two stories link to each other, or one to a story that is not there. */
function afterTheirLinks(stories: readonly DemoStory[]): DemoStory[] {
  const placed: DemoStory[] = [];
  const done = new Set<string>();
  let waiting = [...stories];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ related = [] }) => related.every((headline) => done.has(headline)));
    if (ready.length === 0)
      throw new Error(`Links in a circle: ${waiting.map(({ headline }) => headline).join('; ')}`);
    placed.push(...ready);
    for (const { headline } of ready) done.add(headline);
    waiting = waiting.filter(({ headline }) => !done.has(headline));
  }
  return placed;
}
