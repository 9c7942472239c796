import { isOutsideQuotes, type Cut } from './cut';
import { DAYS, MONTHS } from './days';
import { hasFiniteVerb, isFiniteVerb } from './finite-verb';
import { NEEDS_DAY } from './late-day';
import { bindsItsPlace, isFixedPhrase, isJoinedName, opensDependent } from './phrase-guards';
import { ADVERBS, BREAKS, DETERMINERS, LEANERS, LINKS, MOVERS, OPEN_NOUNS } from './phrase-words';
import { endsWhole } from './whole-head';

const SHORTEST_REST = 4;
/** So far back a verb like "put" or "blamed" still wants its phrase. */
const NEAR = 6;

/** What a place or time opens on that stands by itself behind the cut. "On" only before a day: "a raid on his home". */
const NEXT = `(?:in|at|near|during|after|before|since|following|amid|on (?:${DAYS}|${MONTHS}|the (?:morning|evening|night|day)))`;
const MIDDLE = new RegExp(
  ` (?:in|on|at|near|outside|inside|across|amid|throughout|along|from|with|for|by|against|over|between|following|alongside|around)(?: [^ ,;:—–"“”()?!]+){1,8}?(?= ${NEXT} )`,
  'gu',
);
const GOES_ON =
  /(?: |^)(?:not|only|except|never|that|which|who|where|to|and|or|as|than|when|while|how)(?: |$)/u;

/** "the roof fell [on them] at the fire" */
const WITH_PRONOUN = /^ \p{Ll}+ (?:him|her|them|it|us|me|you|this|that)$/u;
const ON_DAY = new RegExp(`^ on (?:${DAYS}|\\p{N}|${MONTHS})`, 'u');

/** "a siege at a museum in Tunis on Friday": the first of two phrases of place or time, where the second needs it not. */
export function middlePhrase(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { index: at, 0: phrase } of sentence.matchAll(MIDDLE)) {
    const head = sentence.slice(0, at);
    const rest = sentence.slice(at + phrase.length);
    if (head.split(' ').length < SHORTEST_REST || !hasFiniteVerb(head) || hasFiniteVerb(phrase)) continue;
    if (isFixedPhrase(phrase) || isFixedPhrase(rest) || bindsItsPlace(head) || GOES_ON.test(phrase)) continue;
    if (mayNamePlaceOf(phrase, rest) || WITH_PRONOUN.test(phrase)) continue;
    if (ON_DAY.test(phrase) && NEEDS_DAY.test(head)) continue;
    if (repeats(head, rest) || opensDependent(head) || !endsInNoun(phrase)) continue;
    if (isJoinedName(head, phrase) || isJoinedName(head + phrase, rest)) continue;
    if ((endsWhole(head) || stands(head)) && isOutsideQuotes(sentence, at, at + phrase.length)) {
      cuts.push({ from: at, to: at + phrase.length });
    }
  }
  return cuts;
}

/** Does the word want another one behind it? */
const isOpen = (word: string): boolean =>
  [BREAKS, DETERMINERS, OPEN_NOUNS, LEANERS, ADVERBS].some((table) => table.has(word));

/** A verb may end the head here, since another phrase follows it: "was admitted [to a ward] in October". */
function stands(head: string): boolean {
  const all = head.split(' ');
  const [before = '', last = ''] = all.slice(-2);
  if (!/^\p{L}[\p{L}’'-]*$/u.test(last) || /(?:ly|ing)$/u.test(last)) return false;
  if (all.slice(-NEAR).some((word) => MOVERS.has(word) && !LINKS.has(word))) return false;
  if (LINKS.has(last) || (LINKS.has(before) && !isFiniteVerb(last))) return false;
  return !isOpen(last);
}

/** "mourners [from a funeral] in Oslo": the place may be the funeral's. A time, or a place in a place, is the sentence's. */
const mayNamePlaceOf = (phrase: string, rest: string): boolean =>
  /^ (?:in|at|near) (?!\p{N}|the (?:morning|evening|night|day)|\p{Ll}+ (?:years?|days?|weeks?|months?)\b)/u.test(
    rest,
  ) && !/^ (?:in|at|near|outside|inside|across|along|throughout|around|on|for) /u.test(phrase);

function endsInNoun(phrase: string): boolean {
  const all = phrase.trim().split(' ');
  const last = all.at(-1)!;
  if (isFiniteVerb(last) || /(?:ed|ly)$/u.test(last) || all.some((word) => word.endsWith('ing')))
    return false;
  return !isOpen(last);
}

/** "at his shop [throughout a trial] at the court": what is left would be two places of one kind. */
const repeats = (head: string, rest: string): boolean =>
  head.split(' ').slice(-4).includes(rest.trim().split(' ')[0]!);
