import type { StoryPeople, Person } from './story-people';
import { genderOfName, GENDERS, type Gender } from '../words/given-names';
import { isNoPerson, runsIn, titleBefore, type Run } from './name-runs';
import { speaksAs, speaksOfSomebody } from './person-nouns';

/** Somebody the story never names in full, or a name that may be a place or a body. */
export interface Stranger {
  /** Null where the name does not tell. */
  gender: Gender | null;
  /** A given name, a title, a second word or a verb elsewhere says that it is no place. */
  isSomebody: boolean;
}

/** Whom a sentence names outside quotations. */
export interface Mentions {
  people: { person: Person; run: Run }[];
  strangers: Stranger[];
}

const SPEECH =
  'said|says|told|tells|added|adds|wrote|writes|tweeted|explained|recalled|continued|insisted|noted|argued|testified|admitted|acknowledged';
const SPEAKS_BEHIND = new RegExp(`^,? (?:${SPEECH})\\b`, 'u');
const SPEECH_BEFORE = new RegExp(`(?:["”’,] (?:${SPEECH})|according to) (?:[\\p{L}.’'-]+ ){0,5}$`, 'iu');

/** What each sentence mentions. Who is a man and who a woman is learned on the way, where names do not tell. */
export function mentionsOf(own: readonly string[], people: StoryPeople): Mentions[] {
  const runs = own.map((text) => runsIn(text));
  const places = placesIn(own, runs);
  const seen = own.map((text, index) => mentionsIn(text, runs[index]!, { people, places }));
  learnGenders(own, seen);
  return seen;
}

/** Names that the story puts after "in" or "at" somewhere: no person, wherever they stand. */
function placesIn(sentences: readonly string[], runs: readonly Run[][]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [index, text] of sentences.entries()) {
    for (const run of runs[index]!) {
      if (
        !run.isOwner &&
        /\b(?:in|at|near|across|throughout) $/u.test(text.slice(Math.max(0, run.at - 12), run.at))
      )
        places.add(run.words.join(' '));
    }
  }
  return places;
}

function mentionsIn(
  own: string,
  runs: readonly Run[],
  { people, places }: { people: StoryPeople; places: ReadonlySet<string> },
): Mentions {
  const found: Mentions = { people: [], strangers: [] };
  for (const run of runs) {
    const person = people.find(run);
    if (person !== undefined) {
      found.people.push({ person, run });
    } else if (!isNoPerson(run, own) && !places.has(run.words.join(' '))) {
      const gender = genderOfName(run.words[0] ?? '');
      const isTitled = titleBefore(own, run.at) !== undefined;
      found.strangers.push({
        gender,
        isSomebody:
          gender !== null || run.words.length > 1 || isTitled || people.acts(run.words.at(-1) ?? ''),
      });
    }
  }
  return found;
}

/** "Berg said he", "Berg sold his house": two such sentences and none with "she" tell. */
function learnGenders(texts: readonly string[], seen: readonly Mentions[]): void {
  const votes = new Map<Person, Record<Gender, number>>();
  seen.forEach(({ people, strangers }, index) => {
    const own = texts[index] ?? '';
    const [first] = people;
    if (!first || strangers.length > 0 || new Set(people.map(({ person }) => person)).size > 1) return;
    if (!isSubject(first.run, own) || speaksOfSomebody(own, 'he') || speaksOfSomebody(own, 'she')) return;
    const vote = votes.get(first.person) ?? { he: 0, she: 0 };
    for (const gender of GENDERS) if (speaksAs(gender, own.slice(first.run.end))) vote[gender] += 1;
    votes.set(first.person, vote);
  });
  for (const [person, { he, she }] of votes) {
    if (person.gender !== null) continue;
    if (he >= 2 && she === 0) person.gender = 'he';
    if (she >= 2 && he === 0) person.gender = 'she';
  }
}

/** Does the sentence open with the person? Titles and one leading phrase may stand in front; "Berg's club" is no person. */
export function isSubject({ at, isOwner }: Run, own: string): boolean {
  const lead = own.slice(0, at).replace(/^[^,"]{0,80}, /u, '');
  return !isOwner && /^["\s,]*(?:(?:\p{Lu}[\p{L}.’'-]*|former|then) )*$/u.test(lead);
}

/** "Berg told", "said Berg", "according to Berg": is the sentence somebody's words? */
export const isSpeaker = ({ at, end }: Run, own: string): boolean =>
  SPEAKS_BEHIND.test(own.slice(end)) || SPEECH_BEFORE.test(own.slice(Math.max(0, at - 60), at));
