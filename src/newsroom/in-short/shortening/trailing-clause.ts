import { allMatches } from '../../text/all-matches';
import { hasFiniteVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { deniesOrLimits, limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause } from './main-clause';

/** "as well as" is no clause, "as saying" no time, and "while" often sets the other side against the one. */
const TRAILING_OPENERS =
  /, (?:(?:(?:minutes|hours|days|weeks|months|a day|one day|two days|a week|two weeks|a month|shortly|soon) )?after(?! which)|following|amid|because|as(?! (?:an?|well|saying|much|many|long|far|if|though|is|are|was|did|does|do|has|have)\b)) /gu;

/** ", after a night of talks." at the end, after a whole main clause. */
export function trailingClause(sentence: string): Cut[] {
  const at = allMatches(sentence, TRAILING_OPENERS).at(-1)?.index;
  if (at === undefined || sentence.includes(';')) return [];
  const tail = sentence.slice(at);
  // ", after X, the council voted": the main clause stands after. Only a tail without another comma is a tail.
  if (/,(?!\d)|--|[–—:]/u.test(tail.slice(2)) || limitsTruth(tail) || tellsTheEnd(tail)) return [];
  // "identified the man, as Ola Lund": no clause.
  if (/^, as (?!part of )/u.test(tail) && !hasFiniteVerb(tail)) return [];
  return isWholeClause(sentence.slice(0, at)) && isOutsideQuotes(sentence, at, sentence.length)
    ? [{ from: at, to: sentence.length }]
    : [];
}

const NOUN =
  'move|step|decision|tactic|strategy|measure|practice|policy|sum|money|feat|trend|figure|number|amount|process|result|record|development|project|programme|program|effort|phenomenon|situation|problem|issue';
/** ", an amount his lawyer called too high": not "an effort" of the same people. */
const TOLD_OF_IT = String.raw`(?:that|which|the|his|her|its|their|critics|officials|police|prosecutors|\p{Lu}[\p{L}’'.-]+)`;
/** ", a new low for a singer who ..." */
const TURN = 'low|high|blow|boost|setback|reversal|turnaround|twist|milestone|departure|embarrassment';
/** ", a move that ...", ", money that ...", ", some of whom ...": a word taken up again to say more of it. */
const COMMENT = new RegExp(
  `, (?:(?:(?:an?|the) )?(?:\\p{Ll}+ ){0,2}?(?:(?:${NOUN}) ${TOLD_OF_IT}|(?:${TURN}) (?:for|to|in|from))|(?:some|many|most|several|two|three|four|five) of (?:whom|which)) [^,;:—–"“”()]{8,220}$`,
  'u',
);

/** A clause at the end of a very long sentence that comments on the sentence or tells more of some of those in it. */
export function trailingComment(sentence: string): Cut[] {
  const at = COMMENT.exec(sentence)?.index ?? -1;
  const tail = sentence.slice(at);
  if (at < 0 || deniesOrLimits(tail) || /--/u.test(tail)) return [];
  return isWholeClause(sentence.slice(0, at)) && isOutsideQuotes(sentence, at, sentence.length)
    ? [{ from: at, to: sentence.length }]
    : [];
}
