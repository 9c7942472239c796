import { DAYS } from './days';
import { isFiniteVerb } from './finite-verb';
import { isCapital } from './letter-case';
import {
  ADVERBS,
  BREAKS,
  DETERMINERS,
  INTRANSITIVES,
  MOVERS,
  OPEN_NOUNS,
  PASSIVES,
  PLURAL_SUBJECTS,
  PREPOSITIONS,
} from './phrase-words';

/** A noun and what describes it. */
const MOST_NOUN_WORDS = 5;
/** "fell on Friday night", "fell last week": the day says nothing of what may stand behind it. */
const LATE_DAY = new RegExp(
  `(?: on)? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?$| (?:last|this) (?:week|month|year|weekend)$`,
  'u',
);
const AUXILIARY =
  /(?:^| )(?:was|were|been|be|being|is|are|got|has|have|had)(?: \p{Ll}+ly| also| later| then)?$/u;
/** "according to the ministry", "because of the storm": no place, no time. */
const JOINED_BEFORE = new Set(['according', 'due', 'such', 'because', 'instead', 'as']);
const NAME_JOINTS = new Set(['of', 'de', 'al', 'the', '&']);
const NO_NAME = new RegExp(`^(?:He|She|They|It|I|We|${DAYS})$`, 'u');

/**
 * Does this beginning of a sentence end in a noun with all that it needs, or in a verb that needs nothing, so that a
 * phrase behind it may go? "They closed the bridge", "She met him in Oslo", "Two sailors died"; not "They put the
 * money", "She played a role", "He said the driver".
 *
 * Judged by the last words alone, from the word tables of `phrase-words.ts`; whoever is in doubt says no.
 */
export function endsWhole(head: string): boolean {
  const all = head.replace(LATE_DAY, '').split(' ');
  const end = all.length - 1;
  const last = all[end]!;
  if (INTRANSITIVES.has(last)) return true;
  if (PASSIVES.has(last)) return AUXILIARY.test(all.slice(0, end).join(' '));
  if (/^\p{N}{4}$/u.test(last)) return /^(?:in|since|\p{Lu}\p{Ll}+)$/u.test(all[end - 1] ?? '');
  if (isCapital(last)) return endsInName(all);
  return isNounLike(last) && endsInNoun(all);
}

/** "in Oslo", "met Ada Park"; but "said Park" and "the film Selma" may be subjects of what comes. */
function endsInName(all: readonly string[]): boolean {
  let at = all.length;
  while (at > 0 && (isCapital(all[at - 1]!) || NAME_JOINTS.has(all[at - 1]!)) && !isParted(all[at - 2])) {
    at -= 1;
  }
  while (NAME_JOINTS.has(all[at] ?? '') && all[at] !== 'the') at += 1;
  const name = all.slice(at).join(' ');
  if (name === '' || name === 'the' || NO_NAME.test(name) || !opensObject(all, at)) return false;
  const before = all[at - 1]!;
  return PREPOSITIONS.has(before) || isFiniteVerb(before) || all[at] === 'the';
}

function endsInNoun(all: readonly string[]): boolean {
  const end = all.length - 1;
  const prior = all[end - 1] ?? '';
  // "to meet", "to work": a verb.
  if (PREPOSITIONS.has(prior)) return prior !== 'to' && opensObject(all, end);
  for (let index = end - 1; index >= Math.max(1, end - MOST_NOUN_WORDS); index -= 1) {
    const word = all[index]!;
    if (isParted(word) || !/^[\p{L}\p{N}]/u.test(word)) return false;
    if (DETERMINERS.has(word)) return opensObject(all, index);
    if (/[’']s$/u.test(word)) return opensObject(all, ownerAt(all, index));
    if (BREAKS.has(word)) {
      // "of clean water"; but "to clean water", "of people live".
      const next = all[index + 1]!;
      const isPlain =
        !PLURAL_SUBJECTS.has(next) && !next.endsWith('s') && !isCapital(next) && end - index === 2;
      return isPlain && word !== 'to' && PREPOSITIONS.has(word) && opensObject(all, index + 1);
    }
    if (isFiniteVerb(word)) {
      return !MOVERS.has(word) && /[^s]s$/u.test(all[end]!) && end - index <= 2 && !AUXILIARY.test(word);
    }
  }
  return false;
}

/** Where the owner opens: "in the city's two parks". */
function ownerAt(all: readonly string[], index: number): number {
  let at = index;
  while (at > 1 && isCapital(all[at - 1]!)) at -= 1;
  return DETERMINERS.has(all[at - 1] ?? '') ? at - 1 : at;
}

/** Is what opens here an object or a place, so that no verb of its own has to come? */
function opensObject(all: readonly string[], at: number): boolean {
  const before = all[at - 1];
  if (before === undefined || at < 2 || isParted(before)) return false;
  if (PREPOSITIONS.has(before)) return !JOINED_BEFORE.has(all[at - 2]!);
  return !MOVERS.has(before) && !BREAKS.has(before) && !isCapital(before);
}

const isParted = (word: string | undefined): boolean => word !== undefined && /[,;:]$/u.test(word);

const isNounLike = (word: string): boolean =>
  /^\p{Ll}[\p{Ll}’'-]+$/u.test(word) &&
  !/(?:ed|ly|ing|en|able|ible|ous|ful)$/u.test(word) &&
  !isFiniteVerb(word) &&
  ![OPEN_NOUNS, BREAKS, DETERMINERS, MOVERS, ADVERBS].some((table) => table.has(word));
