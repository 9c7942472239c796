import { allMatches } from '../../text/all-matches';
import { finiteVerbsIn, opensOnVerb } from '../statements/finite-verb';
import { DAYS } from '../words/days';
import { withAttributionApart } from '../shortening/attribution-at-end';
import { opensOnSubjectAndVerb } from '../shortening/subject';
import { opened, SAYS, type Split } from './split';

const BEFORE_OCCASION = / (?:as|after) (?=\S)/gu;
/** "shortly after", "only as", "not after": the second clause says when the first one is so, or that it is not. */
const OCCASION_HANGS =
  /\b(?:\p{Ll}*(?:minute|hour|day|week|month|year|decade|moment|night)s?|shortly|soon|just|only|even|especially|particularly|right|long|such|same|much|many|far|well|known|described|seen|regarded|not|never|no|nobody|nothing|if|unless|until|would|could|might|may|should|still|again)\b/u;
const PERSONAL_PRONOUN = /^(?:he|she|they) /u;
/** Whom else "he" could mean: a name, or what somebody is. */
const NAMES_SOMEBODY =
  /\p{Lu}|\b(?:\p{Ll}*(?:man|woman|person|people)|boy|girl|\p{Ll}{2,}(?:er|or|ist|ent|ant|ian)s?)\b/u;
const NAMED_DAY = new RegExp(`\\b(?:${DAYS})\\b`, 'gu');
/** "the quake a day earlier struck": between subject and verb. */
const WHEN = / (?:an?|one|two|three|four) (?:day|week|month|year|hour)s? (?:earlier|before|later)(?= )/u;
const LONGEST_SUBJECT = 9;
/** A clause inside the second half has verbs of its own. */
const CLAUSE = /,|\b(?:who|whom|whose|which|that|where|when|while|what|how|before|and|but|to)\b/u;

/**
 * "Park left the field as Lund scored.": what happened, then, as a sentence of its own, what went on beside it or came
 * before. None where the first half is only so in view of the second, or where a pronoun might mean another one.
 */
export function byOccasion(sentence: string): Split[] {
  const { told, attribution } = withAttributionApart(sentence);
  const found = allMatches(told, BEFORE_OCCASION);
  const { index: at = -1, 0: joint = '' } = found.length === 1 ? found[0]! : {};
  const head = told.slice(0, at).replace(/,$/u, '');
  const tail = told.slice(at + joint.length);
  if (at < 0 || SAYS.test(head) || SAYS.test(tail) || OCCASION_HANGS.test(head)) return [];
  if (finiteVerbsIn(tail.split(CLAUSE)[0] ?? '') > 1 || !standsAlone(tail, { head, attribution })) return [];
  return [
    {
      rule: 'split-occasion',
      main: `${head}${attribution}`,
      second: `${opened(tail)}${attribution}`,
      from: head.length,
      to: told.length,
    },
  ];
}

/** Has the second half a subject that is told, or a pronoun that can mean the subject of the first half only? */
function standsAlone(tail: string, { head, attribution }: { head: string; attribution: string }): boolean {
  if (!PERSONAL_PRONOUN.test(tail)) return opensOnSubjectAndVerb(tail.replace(WHEN, ''), LONGEST_SUBJECT);
  if (attribution !== '.' || !opensOnVerb(tail.replace(PERSONAL_PRONOUN, ''))) return false;
  const words = head.replace(NAMED_DAY, '').split(' ');
  const verb = words.findIndex((_word, index) => index > 0 && opensOnVerb(words.slice(index).join(' ')));
  return verb > 0 && !NAMES_SOMEBODY.test(words.slice(verb).join(' '));
}
