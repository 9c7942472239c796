import { allMatches } from '../../text/all-matches';
import { runReader, type Run } from '../pronouns/name-runs';
import { storyPeople, type StoryPeople, type Person } from '../pronouns/story-people';
import { isEverydayWord } from '../words/english-case';
import { laterRoleAt, roleAt } from './roles';
import { sharedNamesOf } from './shared-names';

/** How a story introduces somebody: "Oslo captain Ada Berg", or "Ada Park" and ", a baker from Oslo". */
export interface Introduction {
  person: Person;
  /** The sentence that names them in full for the first time. */
  order: number;
  /** Role and full name, as they may stand inside a sentence. */
  name: string;
  /** ", a baker from Oslo" where the role stands after the name and none before it. */
  role: string;
}

export interface Introductions {
  people: StoryPeople;
  /** The names of one of its sentences, or of a form of one. */
  runsIn(text: string): readonly Run[];
  of(person: Person): Introduction | undefined;
  /** Surnames that two or more of the story have, by the sentence that first has one of them in full. */
  shared: ReadonlyMap<string, number>;
  /** Each word of a name, and the first sentence that has it. */
  seen: ReadonlyMap<string, number>;
  /** People whose surname is an everyday word, by it: "Park". No capital tells it from the word at the head of a sentence. */
  plain: ReadonlyMap<string, Person>;
  /** Initials that the story spells out before them: "WRU". */
  initials: ReadonlyMap<string, { name: string; order: number }>;
}

const SPELLED_OUT =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]+|of|the|for|and|on|in)(?: (?:\p{Lu}[\p{L}’'-]+|of|the|for|and|on|in)){1,8})(?: \(|, or )(\p{Lu}{2,8})(?=[)\s,.;])/gu;

/** Who and what a story introduces, from its sentences in order. */
export function introductionsIn(sentences: readonly string[], runsIn = runReader()): Introductions {
  const people = storyPeople(sentences, runsIn);
  const found = new Map<Person, Introduction>();
  const initials = new Map<string, { name: string; order: number }>();
  const seen = new Map<string, number>();
  for (const [order, text] of sentences.entries()) {
    for (const run of runsIn(text)) {
      for (const word of run.words) if (!seen.has(word)) seen.set(word, order);
      if (run.words.length < 2) continue;
      const person = people.find(run);
      if (person === undefined) continue;
      const known = found.get(person);
      if (known === undefined) found.set(person, { ...roleAt(text, { run, person }), person, order });
      else if (!saysWho(known))
        found.set(person, { ...laterRoleAt(text, { run, person }), person, order: known.order });
    }
    if (!text.includes('(') && !text.includes(', or ')) continue;
    for (const [, name = '', short = ''] of allMatches(text, SPELLED_OUT)) {
      const whole = spelledBy(name, short);
      if (whole !== null && !initials.has(short)) initials.set(short, { name: whole, order });
    }
  }
  const plain = new Map(
    [...found.keys()]
      .filter(({ last }) => isEverydayWord(last.toLowerCase()))
      .map((person) => [person.last, person]),
  );
  return {
    people,
    runsIn,
    of: (person) => found.get(person),
    shared: sharedNamesOf([...found.values()], people),
    seen,
    plain,
    initials,
  };
}

/** Does the story say who that is? */
export const saysWho = ({ person, name, role }: Introduction): boolean => role !== '' || name !== person.name;

/** The last words of a run whose capitals are the initials: "the Welsh Rugby Union" for "WRU". */
function spelledBy(name: string, short: string): string | null {
  const words = name.split(' ');
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const letters = words
      .slice(from)
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (letters === short && /^\p{Lu}/u.test(words[from] ?? '')) return words.slice(from).join(' ');
  }
  return null;
}
