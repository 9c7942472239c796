import { speaksOfSomebody } from '../pronouns/person-nouns';
import type { Run } from '../pronouns/name-runs';
import { isCapital } from '../words/letter-case';

/** ", a baker", ", 27", ", who", "(the mayor)": who that is follows. */
const ROLE_AFTER =
  /^(?:[’']s?)?(?:,? \(|, (?!(?:and|or|but|said|says|told|as|while|when|after|in|on|at) )[\p{Ll}\d])/u;
/** "the union, led by Ada Park". */
const LED_BY = /\b(?:led|headed|run|owned|chaired|managed|coached|directed|founded|written) by $/u;
/** Before a name these are no role: "met Ada Park". */
const NO_ROLE =
  /^(?:and|or|but|that|than|with|from|for|like|when|after|before|while|where|because|though|said|says|told|asked|saw|met|called|including|against|between|about|without|named|over|into|under|since|until|helped|beat|will|have|does|gave|made|were|was|are|has|had|did|not|who|which|only|even|then|also|\p{Ll}+(?:ed|ing|ly))$/u;

/** Does a word beside a full name say who that is? */
export const hasRoleBeside = (text: string, { at, end }: Run): boolean =>
  ROLE_AFTER.test(text.slice(end, end + 30)) || hasRoleBefore(text.slice(Math.max(0, at - 40), at));

/** "mayor Ada Park", "Oslo's Ada Park", "a young sailor, Ada Park": a word before the name says who. */
function hasRoleBefore(before: string): boolean {
  if (LED_BY.test(before)) return true;
  const word = before.trimEnd().split(' ').at(-1) ?? '';
  if (word.endsWith(',')) {
    const role = word.slice(0, -1);
    return speaksOfSomebody(role, 'he') || speaksOfSomebody(role, 'she');
  }
  if (/[’']s$/u.test(word)) return true;
  return word.length > 2 && (isCapital(word) || /^\p{Ll}/u.test(word)) && !NO_ROLE.test(word.toLowerCase());
}
