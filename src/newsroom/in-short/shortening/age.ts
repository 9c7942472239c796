import { opensOnVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { hasOpenApposition } from './subject';

const OPENS_APPOSITION =
  /^ (?:an?|the|his|her|its|their|one|who|whose|of|from|in|at|with|formerly|originally) /u;
const OPENS_CLAUSE = /^ (?:who|whose|an?|one|formerly|originally) /u;
/** "Sue, 50, from Oslo, left": without a second comma ("shot Sue, 50, in front of her house") the phrase is the sentence's own. */
const CLOSES = /^[^,.]{2,60},/u;
const OPENS_ON_ING = /^\p{Lu}\p{Ll}+ing /u;
const AFTER_AGE = /^ (?:and|or|then|will|would|can|could|may|might|must|should) /u;

/** ", 27," between a name and whatever goes on. */
export function age(sentence: string): Cut[] {
  const match = /, (?:age )?\d{1,3},(?<=\p{Lu}[\p{L}.’'-]*, (?:age )?\d{1,3},)(?= \p{Ll})/u.exec(sentence);
  if (!match) return [];
  const behind = match.index + match[0].length;
  const rest = sentence.slice(behind);
  // "His wife, Sue, 50, a cook": the second comma is the next apposition's.
  const opensPhrase = OPENS_APPOSITION.test(rest);
  const isApposition = opensPhrase && (OPENS_CLAUSE.test(rest) || CLOSES.test(rest));
  const opensVerb = opensOnVerb(rest);
  if (!opensPhrase && !opensVerb && !AFTER_AGE.test(rest)) return [];
  // "The owner, Sue Park, 32, has": the comma behind the age closes who the owner is.
  const closesApposition =
    opensVerb && !OPENS_ON_ING.test(sentence) && hasOpenApposition(sentence.slice(0, match.index));
  const to = isApposition || closesApposition ? behind - 1 : behind;
  return isOutsideQuotes(sentence, match.index, to) ? [{ from: match.index, to }] : [];
}
