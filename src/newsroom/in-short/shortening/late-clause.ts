import { allMatches } from '../../text/all-matches';
import { finiteVerbsIn, opensOnVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause } from './main-clause';
import { opensOnSubjectAndVerb } from './subject';

/** "years after", "named after", "only after", "began after", "a bridge built during": without the rest these say little or another thing. */
const CLAUSE_HANGS =
  /\b(?:\p{Ll}*(?:minute|hour|day|week|month|year|decade|moment|morning|night)s?|shortly|soon|just|only|even|right|immediately|long|hospital|look\p{Ll}*|nam\p{Ll}+|com(?:es?|ing)|came|happen\p{Ll}*|occur\p{Ll}*|\p{Ll}+ing|spoke|began?|begun|start\p{Ll}*|end(?:s|ed)?|last(?:s|ed)?)$/u;
/** Where what comes first is only so in view of what comes last. */
const BOUND =
  /\b(?:not|never|no|nobody|nothing|only|first|last|if|unless|until|when|would|could|might|may|should|more|most|less|least|best|worst|still|again)\b|n[’']t\b|%/u;

/** "such as", "as far as", "described it as". */
const AS_WHAT =
  /\b(?:such|as|same|so|much|many|far|soon|long|well|known|described|seen|regarded|cited|named|identified|just|even|exactly|portrayed|dismissed|hailed)(?: \p{Ll}+){0,2}$/u;
/** "was fired after lying": why is the news. */
const FOR_A_REASON =
  /\b(?:fired|sacked|dismissed|terminated|resign\p{Ll}*|suspended|banned|arrested|charged|jailed|sentenced|fined|apologi[sz]\p{Ll}+|sued|ousted|quit|stepped down|hospitali[sz]ed|recall\p{Ll}*|closed|shut|evacuat\p{Ll}+|cancel\p{Ll}+)\b/u;
/** "as the news spread": with a verb; "as a suspect", "as well as" say in which part. */
const LATE_OPENERS = / (?:after|during(?! which)|following|amid|as) /gu;

const SUBJECT_PRONOUN = /^(?:he|she|it|they) /u;
const LONGEST_LATE_SUBJECT = 3;
/** "he left", "the news spread"; not "the leader of a party would". */
const goesOn = (clause: string): boolean =>
  SUBJECT_PRONOUN.test(clause)
    ? opensOnVerb(clause.replace(SUBJECT_PRONOUN, ''))
    : opensOnSubjectAndVerb(clause, LONGEST_LATE_SUBJECT);

/** " after police found the car." at the end of a very long sentence, without a comma before it. */
export function lateClause(sentence: string): Cut[] {
  const at = allMatches(sentence, LATE_OPENERS).at(-1)?.index;
  if (at === undefined) return [];
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at);
  if (/,(?!\d)|--|[–—:;]/u.test(tail) || limitsTruth(tail) || tellsTheEnd(tail) || finiteVerbsIn(tail) > 1)
    return [];
  if (/^ as /u.test(tail) && (!goesOn(tail.slice(4)) || AS_WHAT.test(head))) return [];
  if (FOR_A_REASON.test(head)) return [];
  if (head.endsWith(',') || CLAUSE_HANGS.test(head) || BOUND.test(head) || !isWholeClause(head)) return [];
  return isOutsideQuotes(sentence, at, sentence.length) ? [{ from: at, to: sentence.length }] : [];
}
