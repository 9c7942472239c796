import { hasFiniteVerb, hasPast } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { limitsTruth, tellsTheEnd } from './loaded';
import { isWholeClause } from './main-clause';
import { opensOnSubjectAndVerb } from './subject';

/** What came before or went on beside it. Never "if", "when", "although", "despite", "unlike": they say in which case. */
const OPENER =
  /^(?:As|After|Following|Amid|(?:Just |Only )?(?:Minutes|Hours|Days|Weeks|Months|Years) after|(?:An?|Two|Three|Four|Five|Six) (?:day|week|month|year)s? after)\b/u;
/** "After Park, the mayor, left": past a comma the clause may go on. */
const OPENING_PRONOUN = /^(?:he|she|it|they|his|her|its|their|there|this|that|these|those|we|i)\b/iu;

/** "After a night of talks, the city closed the bridge.": the clause in front, where the main clause names its subject. */
export function leadingClause(sentence: string): Cut[] {
  if (!OPENER.test(sentence) || /^As (?:an?|part|for|of|if|well|long|soon|many|much|far)\b/u.test(sentence))
    return [];
  const comma = sentence.indexOf(', ');
  const clause = sentence.slice(0, comma);
  const rest = sentence.slice(comma + 2);
  // "As migrants": in which capacity. "The papers said, she left": a source that needs its comma.
  if (/^As /u.test(clause) && !hasFiniteVerb(clause)) return [];
  // "After a pup is born, Lund said": when what she says is so.
  if (!/^As /u.test(clause) && hasFiniteVerb(clause) && !hasPast(clause)) return [];
  // "a different court", "also": different from what the clause tells.
  if (/\b(?:different|another|others?|also|too|second|same|again)\b/u.test(rest)) return [];
  if (/^[^,]{2,60} (?:said|says), /u.test(rest)) return [];
  if (comma < 0 || limitsTruth(clause) || tellsTheEnd(clause)) return [];
  if (OPENING_PRONOUN.test(rest) || !opensOnSubjectAndVerb(rest) || !isWholeClause(rest)) return [];
  return isOutsideQuotes(sentence, 0, comma) ? [{ from: 0, to: comma + 2 }] : [];
}
