import { allMatches } from '../../text/all-matches';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause } from './main-clause';

const words = (list: string): string => list.trim().split(/\s+/u).join('|');
/** What explains a place, a body, a thing or an event; never who a person is, which no item can do without. */
const EXPLAINS = words(
  `suburb town city village port region province country state district county neighborhood neighbourhood area island
  peninsula river lake mountain coast enclave territory republic capital community municipality resort street square
  landmark park museum building tower bridge stadium facility complex centre center hospital clinic university college
  school company firm maker manufacturer retailer bank airline carrier chain startup business group organization
  organisation charity foundation nonprofit agency body institute institution network movement alliance coalition party
  faction offshoot affiliate think-tank website site blog app service platform magazine newspaper publication program
  programme show series film drama comedy novel book album song festival holiday event tournament competition award prize
  trophy honor honour title record feat milestone altitude speed distance figure number amount sum total price rate level
  increase rise drop fall decline sign indicator indication move step decision practice process procedure technique method
  portion system device machine vehicle vessel ship boat plane aircraft jet helicopter rocket missile weapon drug medicine medication
  vaccine chemical substance compound gas disease illness infection disorder condition virus bacteria species breed animal
  bird plant tree fruit dish drink language faith religion festival site waterway thoroughfare route road highway`,
);
const TRAILING_APPOSITION = new RegExp(
  `(?=, )(?<=\\p{Lu}[\\p{L}’'-]*), (?:an?|the|its|their|one of the|part of the) (?:[\\p{L}\\p{N}'’-]+ ){0,3}?(?:${EXPLAINS})s?` +
    `(?=\\.$| (?:of|in|on|at|for|from|near|around|about|north|south|east|west|with|known|called|founded|based|run|owned|that|which|who|where|whose|to|between|along|outside|\\p{N}))`,
  'gu',
);
/** "a baker, a town and a child": a list says more than its first item. */
const ENUMERATION =
  /^, (?:an?|the|its|their) [^,]{1,60}? (?:and|or) (?:an?|the|its|their|some|\p{N}|two|three|four|five|one|several|many|other|\p{Lu})/u;
/** "declared the corps, an elite unit, a terror group": what is named so, and to whom it is given. */
const NAMES =
  /\b(?:call|declar|nam|dubb|label|deem|consider|designat|elect|mak|made|giv|gave|send|sent|bring|brought|hand|offer|includ|featur)\p{Ll}*\b/u;
const RELATIVE_INSIDE = / (?:who|which|(?<!in )that|where|whose|when|in which|whom) /u;
const LONGEST_APPOSITION = 240;

/**
 * ", a suburb of Oslo." at the end: what a place, a body, a thing or an event is, after a whole main clause. The tail has no
 * verb of its own but one that its relative clause holds, and no further comma.
 */
export function trailingApposition(sentence: string): Cut[] {
  for (const { index: at } of allMatches(sentence, TRAILING_APPOSITION)) {
    const head = sentence.slice(0, at);
    const tail = sentence.slice(at);
    if (tail.length > LONGEST_APPOSITION || !isWholeClause(head) || isBeside(head)) continue;
    if (limitsTruth(tail) || tellsTheEnd(tail) || ENUMERATION.test(tail) || NAMES.test(head.slice(-90)))
      continue;
    if (/, |[;:]|--|[–—]/u.test(tail.slice(2)) || hasOwnVerb(tail)) continue;
    if (isOutsideQuotes(sentence, at, sentence.length)) return [{ from: at, to: sentence.length }];
  }
  return [];
}

/** "in Austin, Texas, a penny": after a comma close before, the noun that is explained may stand before that. */
const isBeside = (head: string): boolean => {
  const comma = head.lastIndexOf(', ');
  return comma >= 0 && head.slice(comma + 2).split(' ').length < 5;
};

/** A verb before the relative clause is the sentence's own. */
function hasOwnVerb(tail: string): boolean {
  const relative = tail.search(RELATIVE_INSIDE);
  return hasFiniteVerb(relative < 0 ? tail : tail.slice(0, relative));
}

const EXAMPLES = /, (?:including|such as|among them|especially|particularly) /gu;

/** ", including Park, Lind and Sol." at the end: a list of names or things, nothing that goes on after it. */
export function trailingExamples(sentence: string): Cut[] {
  const at = allMatches(sentence, EXAMPLES).at(-1)?.index;
  if (at === undefined) return [];
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at);
  if (!isWholeClause(head) || limitsTruth(tail) || tellsTheEnd(tail)) return [];
  // "including one in Moss, to the court": after the list the sentence may go on.
  if (/[;:]|--|[–—]|, (?:an?|the|to|in|on|at|for|from|with|by|as|who|which|where) /u.test(tail.slice(2)))
    return [];
  if (/\bto (?!the )\p{Ll}|\bsays?\b/u.test(tail) || hasFiniteVerb(tail.replace(RELATIVE_TAIL, '')))
    return [];
  return isOutsideQuotes(sentence, at, sentence.length) ? [{ from: at, to: sentence.length }] : [];
}
const RELATIVE_TAIL = / (?:who|which|that|where) [^,]*$/u;

const INNER_EXAMPLES = /(?<=[\p{L}\p{N}]), including [^,;:—–"“”()]{3,120},(?= )/gu;

/** ", including the mayor," between the subject and its verb. */
export function innerExamples(sentence: string): Cut[] {
  return allMatches(sentence, INNER_EXAMPLES)
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length, text }))
    .filter(
      ({ from, to, text }) =>
        opensOnVerb(sentence.slice(to)) &&
        !hasFiniteVerb(sentence.slice(0, from)) &&
        !hasFiniteVerb(text) &&
        !sentence.slice(0, from).includes(',') &&
        !limitsTruth(text) &&
        isOutsideQuotes(sentence, from, to),
    )
    .map(({ from, to }) => ({ from, to }));
}

const EXAMPLES_INSIDE =
  /(?<=[\p{L}\p{N}]), including [^,;:—–"“”()]{3,120},(?= (?:after|when|as|in|on|at|by|following|during|before|from) )/gu;

/** "were moved from their homes, including nine patients, after a ferry sank": inside a sentence too long for an item. */
export function lateExamples(sentence: string): Cut[] {
  return allMatches(sentence, EXAMPLES_INSIDE)
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length, text }))
    .filter(
      ({ from, to, text }) =>
        hasFiniteVerb(sentence.slice(0, from)) &&
        !hasFiniteVerb(text) &&
        !sentence.slice(0, from).includes(',') &&
        !limitsTruth(text) &&
        isOutsideQuotes(sentence, from, to),
    )
    .map(({ from, to }) => ({ from, to }));
}
