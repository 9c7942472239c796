import { allMatches } from '../../text/all-matches';
import { finiteVerbsIn } from '../statements/finite-verb';
import { DAYS } from '../words/days';
import { withAttributionApart } from '../shortening/attribution-at-end';
import { opensOnSubjectAndVerb } from '../shortening/subject';
import { opened, SAYS, type Split } from './split';

/** "At least nine people were killed and 60 were injured": how it ended, for how many or for whom. */
const TOLL =
  /^[^,;:]{3,90}? (?:(?:was|were|has|have) (?:been )?(?:killed|injured|hurt|wounded|hospitalized|hospitalised)|(?:has |have )?died|(?:was|were) (?:dead|missing))\b[^,;:]{0,80}$/u;
/** Who is meant is told before or in the other half, or how the toll hangs on it. */
const LEANS =
  /\b(?:he|she|they|it|his|her|their|its|him|them|who|whose|which|not|no|only|shortly|soon|just|days|hours|weeks|months|years|minutes)\b/u;
const JOINT = / (?:when|after) (?=\S)/gu;
const LATE_DAY = new RegExp(
  `(?: on)?(?: (?:early|late))? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?$`,
  'u',
);
/** "a partially built factory". */
const DESCRIBED = /\b\p{Ll}{3,}ly \p{Ll}+(?:ed|lt|en) /gu;
const OWNED =
  /^(?:his|her|their|its|he|she|they|it|the (?:pair|couple|two|driver|pilot|man|woman|car|vehicle|plane)) /u;
const LONGEST_SUBJECT = 11;
/** A clause inside the other half has verbs of its own. */
const CLAUSE = /,|\b(?:who|whom|whose|which|that|where|when|while|what|how|before|after|and|but|to)\b/u;

/**
 * "Nine people were killed when a roof fell in Oslo, the police said.": what happened, then, as a sentence of its own, how it
 * ended. The toll comes second: alone it says neither where nor of what.
 */
export function byToll(sentence: string): Split[] {
  const { told, attribution } = withAttributionApart(sentence);
  const found = allMatches(told, JOINT);
  const { index: at = -1, 0: joint = '' } = found.length === 1 ? found[0]! : {};
  const head = told.slice(0, at).replace(LATE_DAY, '');
  const tail = told.slice(at + joint.length);
  if (at < 0 || !TOLL.test(head) || LEANS.test(head) || SAYS.test(head) || SAYS.test(tail)) return [];
  const bare = tail.replace(DESCRIBED, '');
  if (OWNED.test(tail) || finiteVerbsIn(bare.split(CLAUSE)[0] ?? '') > 1) return [];
  if (!opensOnSubjectAndVerb(bare, LONGEST_SUBJECT)) return [];
  return [
    {
      rule: 'split-toll',
      main: `${opened(tail)}${attribution}`,
      second: `${head}${attribution}`,
      from: 0,
      to: at + joint.length,
    },
  ];
}
