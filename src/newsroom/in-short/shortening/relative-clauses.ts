import { allMatches } from '../../text/all-matches';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { DAYS } from '../words/days';
import { isOutsideQuotes, type Cut } from './cut';
import { deniesOrLimits, limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause, opensDependent } from './main-clause';
import { hasOpenApposition, isTurnedSpeech } from './subject';

/** "some of whom" limits, "one of which" tells which. */
const TRAILING_RELATIVE = /, (?:which|who|whose|where|whom|when|in which|of which) /gu;

/**
 * ", which runs the ferries." at the end, after a whole main clause. Only with a comma before it: without one it says
 * which is meant. Never where the clause denies, limits, gives a source, or tells how it ended for somebody.
 */
export function trailingRelative(sentence: string): Cut[] {
  const at = allMatches(sentence, TRAILING_RELATIVE).at(-1)?.index;
  if (at === undefined) return [];
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at);
  // "It was Park, who drew the crowd", and a list with semicolons: what goes is the statement, or half of the list.
  if (goesOnBehind(tail.slice(1)) || /\b[Ii]t (?:is|was) |;/u.test(sentence)) return [];
  if (limitsTruth(tail) || tellsTheEnd(tail) || INTRODUCES.test(head)) return [];
  return isWholeClause(head) && isOutsideQuotes(sentence, at, sentence.length)
    ? [{ from: at, to: sentence.length }]
    : [];
}

/** "who was fined, to 6-1": after a comma the main clause may go on, unless a further dependent clause opens there. */
const goesOnBehind = (tail: string): boolean =>
  /, (?!(?:who|which|whose|where|when|while|including|after) )|--|[–—]/u.test(tail);

/** "This is Ada Park", "among them was a baker", "backed a bill": named only to say what follows. */
const INTRODUCES =
  /^(?:This|That|These|Those|There|Among|One|Another|Some|Many|Most|The (?:only|first|last|other))\b|\b(?:is|are|was|were) (?:an?|the|one) (?:[\p{Ll}-]+ )?(?:man|woman|person|people|place|thing|one|kind|sort|way|time|day|case)$/u;

/** ", who runs the harbour," in the middle, where the finite verb of the main clause goes on after it. */
export function innerRelative(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of allMatches(sentence, /, (?:which|who|whose) [^,;:—–"“”()]{4,120},(?= )/gu)) {
    const to = match.index + match[0].length;
    const rest = sentence.slice(to);
    if (match[0].includes('--') || /[.!?] \p{Lu}/u.test(match[0])) continue;
    if (!hasFiniteVerb(match[0]) || !opensOnVerb(rest) || isTurnedSpeech(rest)) continue;
    // "her last name, which she told of in novels, released Tuesday": after a verb the "-ed" describes.
    if (/^ \p{Ll}+ed /u.test(rest) && hasFiniteVerb(sentence.slice(0, match.index))) continue;
    if (limitsTruth(match[0]) || tellsTheEnd(match[0]) || !isOutsideQuotes(sentence, match.index, to))
      continue;
    cuts.push({ from: match.index, to: hasOpenApposition(sentence.slice(0, match.index)) ? to - 1 : to });
  }
  return cuts;
}

/** "The Raven, with three masts and nine sails, left": how the subject looks or what it has. */
const INNER_WITH =
  /^((?:The |An? )?[^,;:"“”()]{2,60}), with (?:its|his|her|their|an?|the|\p{Ll}+|\d+) [^,;:—–"“”()]{6,90},(?= )/u;

/** ", with three masts and nine sails," right behind the subject of a very long sentence. */
export function innerWith(sentence: string): Cut[] {
  const match = INNER_WITH.exec(sentence);
  const subject = match?.[1] ?? '';
  if (match === null || hasFiniteVerb(subject) || opensDependent(subject)) return [];
  const { length: from } = subject;
  const { length: to } = match[0];
  const taken = match[0].slice(from);
  if (limitsTruth(taken) || tellsTheEnd(taken) || hasFiniteVerb(taken)) return [];
  return opensOnVerb(sentence.slice(to)) && isOutsideQuotes(sentence, from, to) ? [{ from, to }] : [];
}

const MORE =
  '(?:(?:who|whose) |(?:already |long |best )?(?:blamed|known|credited|famous|responsible|remembered) (?:for|as) )';
/** "Ada Park, a baker who ..., died": the name, the role, and what more is told of that role. */
const DESCRIPTION_INSIDE = new RegExp(
  `(?=, )(?<=\\p{Lu}[\\p{L}’'-]*), (?:an?|the) (?:[\\p{L}\\p{N}’'-]+ ){1,6}?(?<! also )(?=${MORE})([^,;:—–"“”()]{8,160}),(?= )`,
  'gu',
);
const DAY_BEHIND = new RegExp(`^ (?:on )?(?:${DAYS})(?= )`, 'u');

/**
 * ", a baker whose ferries ..., died": of somebody's role what goes beyond the role. "Ada Park, a baker, died" says who
 * that is; the rest no item has room for that is over 30 words without it.
 */
export function innerDescription(sentence: string): Cut[] {
  return allMatches(sentence, DESCRIPTION_INSIDE)
    .map(({ 0: text, 1: more = '', index }) => {
      const to = index + text.length - 1;
      return { from: to - more.length - 1, to, role: text.slice(0, -more.length - 1) };
    })
    .filter(({ from, to, role }) => {
      const rest = sentence.slice(to + 1);
      const more = sentence.slice(from, to);
      if (hasFiniteVerb(role) || deniesOrLimits(more) || more.includes('--')) return false;
      // What somebody did to somebody may be why the sentence names them.
      if (/^ who /u.test(more) && (tellsTheEnd(more) || limitsTruth(more))) return false;
      return opensOnVerb(rest.replace(DAY_BEHIND, '')) && isOutsideQuotes(sentence, from, to);
    })
    .map(({ from, to }) => ({ from, to }));
}
