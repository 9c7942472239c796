import type { Person } from './story-people';
import { GENDERS, type Gender } from '../words/given-names';
import { isSpeaker, isSubject, type Mentions } from './mentions';
import type { Voices } from './own-words';
import { speaksAs, speaksOfSomebody } from './person-nouns';

const OTHER: Readonly<Record<Gender, Gender>> = { he: 'she', she: 'he' };
/** So many sentences may pass without a word of the person. */
const LONGEST_SILENCE = 2;

/** Whom a pronoun certainly stands for. */
interface Antecedent {
  person: Person;
  silence: number;
}
/** For "he" and for "she". */
export type Antecedents = Record<Gender, Antecedent | null>;

/** A sentence of the story as this rule sees it; `opening` tells that it opens on a pronoun, and which. */
export interface Told extends Voices {
  mentions: Mentions;
  opening: Gender | null;
}

/** Whom "he" and "she" stand for after this sentence, from what they stood for before it. */
export function antecedentsAfter(known: Antecedents, told: Told): Antecedents {
  const next: Antecedents = { he: null, she: null };
  for (const gender of GENDERS) next[gender] = antecedentAfter(gender, known[gender], told);
  return next;
}

function antecedentAfter(
  gender: Gender,
  before: Antecedent | null,
  { own, quoted, mentions, opening }: Told,
): Antecedent | null {
  const able = mentions.people.filter(({ person }) => person.gender !== OTHER[gender]);
  const [first] = able;
  if (new Set(able.map(({ person }) => person)).size > 1) return null;
  const goesOn = opening === gender && before !== null;
  const isOpener = first !== undefined && isSubject(first.run, own);
  // Behind a subject that is certain, a name that may be anything is taken for a place or a body.
  const isStrong = goesOn || (isOpener && opening === null);
  if (mentions.strangers.some((one) => one.gender !== OTHER[gender] && (one.isSomebody || !isStrong)))
    return null;
  if (speaksOfSomebody(isOpener ? withoutDescription(own, first.run.end) : own, gender)) return null;
  if (speaksAs(gender, quoted) || speaksOfSomebody(quoted, gender)) return null;
  if (first === undefined) {
    if (before === null) return null;
    const silence = speaksAs(gender, own) ? 0 : before.silence + 1;
    return silence > LONGEST_SILENCE ? null : { person: before.person, silence };
  }
  const { person, run } = first;
  if (opening === gender || (opening !== null && person.gender === null)) return null;
  if (isOpener || before?.person === person) return { person, silence: 0 };
  if (speaksAs(gender, own)) return null;
  return isSpeaker(run, own) ? { person, silence: 0 } : null;
}

/** What a sentence says after its subject, without what only says who that is: ", a teacher," and "was a teacher". */
const withoutDescription = (own: string, from: number): string =>
  own
    .slice(from)
    .replace(/^,? (?:(?:who|whose|a|an|the|one of|age) [^,"]{2,120}|\d+[^,"]{0,60}),/u, '')
    .replace(
      /^(?: \p{Ll}+)? (?:is|was|became|remains|remained|serves as|worked as|been) (?:a|an|the|one of|now|also)(?= )[^,.;"]{2,80}/u,
      ' ',
    );
