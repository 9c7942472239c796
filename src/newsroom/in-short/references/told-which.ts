import { DAYS, MONTHS } from '../words/days';
import { runsIn } from '../pronouns/name-runs';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import { hasFiniteVerb, opensOnVerb } from '../statements/finite-verb';

/** "the ban on petrol cars", "the man who sold it": which one is said after the noun. */
const TOLD_BEHIND =
  /^(?:, )?(?:called|named|known|aged) |^(?:of|who|whom|that|which|whose|where|when|why|to|for|on|between|against|about|from|with|at|in|into|near|behind|by|over|around|under|as|called|named|known|needed|involved|responsible|\p{Ll}{2,}ing)\b|^, \p{Lu}\p{L}+ (?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}\p{L}+,/u;
/** No more than when: "the deal on Monday". */
const ONLY_WHEN = new RegExp(
  `^(?:on|in|at|from|by|before|after|since) (?:late |early |mid-)?(?:${DAYS}|${MONTHS}|\\d{4}\\b|\\d{1,2}[ :.]|noon|night|midnight|the (?:morning|evening|afternoon))`,
  'u',
);
/** "the girls rescued from the camp have": which ones is said by a participle, where a verb of the sentence follows it. */
const DONE_TO_THEM =
  /^\p{Ll}{3,}(?:ed|en|wn|ught) (?:by|from|in|with|to|for|at|on|after|during|as|near|under) ([^,;]*)/u;
/** "The BBC has suspended him, the broadcaster said": what a name of the same sentence is. */
const BODY =
  /^(?:broadcaster|company|firm|group|agency|club|team|side|paper|newspaper|magazine|network|website|airline|retailer|chain|bank|charity|organi[sz]ation|institution|party|department|ministry|union|league|airport|institute|movement|brand|label|band|channel|station|carmaker|manufacturer|publisher|watchdog|regulator|foundation)$/u;

/** Does what stands behind a noun say which one is meant? */
export const isToldBehind = (behind: string): boolean => TOLD_BEHIND.test(behind) && !ONLY_WHEN.test(behind);

/** Does a participle behind it say so, and the verb of the sentence come later? */
export function isTellingParticiple(behind: string): boolean {
  const rest = DONE_TO_THEM.exec(behind)?.[1];
  if (rest === undefined) return false;
  const near = rest.split(' ').slice(0, 9).join(' ');
  return !/\b(?:and|but|that|who|which|as|when|after)\b/u.test(near) && hasFiniteVerb(rest);
}

/** "Ada Park was ill, the singer said": does a name before it in the sentence say who acts here? "Park thanked the coach": no. */
export const isOfName = (head: string, { before, behind }: { before: string; behind: string }): boolean =>
  (opensOnVerb(behind) || /\baccording to $/u.test(before)) &&
  (BODY.test(head) || speaksOfSomebody(head, 'he') || speaksOfSomebody(head, 'she')) &&
  runsIn(before).some(({ isOwner }) => !isOwner);
