import { speaksOfSomebody } from '../pronouns/person-nouns';
import { introductionsIn, type Introductions } from './introductions';
import { bringsIn } from './reference-book';
import type { Reference } from './reference';
import { referencesIn } from './references-in';

/** What a story says of whom and what an item may name, for items that may come from anywhere in it. */
export interface StoryReferences {
  introductions: Introductions;
  /** The text in lower case: "a ban" in it makes "the ban" something a reader has to have met. */
  text: string;
}

/** Read once a story, from its sentences; an empty list where there is no story to ask. */
export const storyReferences = (sentences: readonly string[]): StoryReferences => ({
  introductions: introductionsIn(sentences),
  text: sentences.join(' ').toLowerCase(),
});

/** Read so far: an item holds 500 characters, and a text that goes on is told that it is too long. */
const LONGEST_READ = 2_000;

/**
 * The words of an English item that a reader of the list cannot place: "He", "two days later", "those talks", a bare
 * surname, or "the ban" where the story had to introduce a ban. Null where headline, standfirst or an item before it say
 * who or what is meant. Sure cases only: "The port" needs no introduction in a paper of that port.
 */
export function danglingIn(
  item: string,
  { top, told, story }: { top: string; told: readonly string[]; story: StoryReferences },
): string | null {
  const before = told.at(-1);
  const known = [top, ...told].join(' ').toLowerCase();
  const read = item.slice(0, LONGEST_READ);
  const open = referencesIn(read, Number.MAX_SAFE_INTEGER, story.introductions).find((reference) =>
    isOpen(reference, { context: before ?? top, isFirst: before === undefined, known, story }),
  );
  return open?.text ?? null;
}

function isOpen(
  reference: Reference,
  {
    context,
    isFirst,
    known,
    story,
  }: { context: string; isFirst: boolean; known: string; story: StoryReferences },
): boolean {
  switch (reference.kind) {
    case 'person':
      // A headline names places and bodies as often as people: there only somebody of the story counts.
      return isFirst
        ? !speaksOfSomebody(context, reference.gender) && !namesSomebody(context, story.introductions)
        : !bringsIn(context, reference.gender);
    case 'setting':
    case 'stranger':
      return false;
    case 'name':
      return !known.includes(reference.name.toLowerCase());
    case 'noun': {
      if (!reference.isOpening) return false;
      const [determiner = '', ...words] = reference.text.toLowerCase().split(' ');
      if (determiner !== 'the') return isFirst;
      const noun = words.at(-1) ?? '';
      // The first item may say "The strike", as a lead may: what the story is about stands around it.
      return !isFirst && !known.includes(noun.replace(/s$/u, '')) && isIntroduced(noun, story.text);
    }
    default:
      return isFirst;
  }
}

const namesSomebody = (text: string, { people, runsIn }: Introductions): boolean =>
  runsIn(text).some((run) => people.find(run) !== undefined);

/** Does the story bring it in as something new: "a ban", "a new ban"? */
function isIntroduced(noun: string, text: string): boolean {
  if (noun === '') return false;
  for (let at = text.indexOf(` ${noun}`); at >= 0; at = text.indexOf(` ${noun}`, at + 1)) {
    if (/(?:^|[^\p{L}])an?(?: [\p{L}-]+)?$/u.test(text.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
}
