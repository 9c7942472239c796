import { allMatches } from '../../text/all-matches';
import { isFiniteVerb, opensOnVerb } from '../statements/finite-verb';
import { withAttributionApart } from '../shortening/attribution-at-end';
import { isSubject } from '../shortening/subject';
import { INDEFINITE, SAYS, type Split } from './split';

const BETWEEN_DEEDS = /,? (?:and|but) (?=\p{Ll})/gu;
/** A clause or a list in the first half: whose the second verb is, is not sure. */
const NESTED = /,|\b(?:who|whom|whose|which|that|where|when|as|after|before|because|to|if|than)\b/u;
/** "was convicted and sentenced", "has sold and rented": the second verb lives on the first one's auxiliary. */
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/u;

/** "Park scored twice but could not stop Lund.": two deeds of one subject, each a sentence with it. */
export function byDeeds(sentence: string): Split[] {
  const { told, attribution } = withAttributionApart(sentence);
  const found = allMatches(told, BETWEEN_DEEDS).filter(({ index, 0: joint }) =>
    opensOnVerb(told.slice(index + joint.length)),
  );
  const { index: at = -1, 0: joint = '' } = found.length === 1 ? found[0]! : {};
  const head = told.slice(0, at);
  const tail = told.slice(at + joint.length);
  if (at < 0 || SAYS.test(head) || SAYS.test(tail) || NESTED.test(head)) return [];
  const words = head.split(' ');
  const verb = words.findIndex((_word, index) => index > 0 && opensOnVerb(words.slice(index).join(' ')));
  const subject = words.slice(0, verb).join(' ');
  if (verb < 1 || !isSubject(subject) || INDEFINITE.test(subject) || /\b(?:the|an?)$/iu.test(subject))
    return [];
  const [first = ''] = tail.split(' ');
  if (AUXILIARY.test(words[verb] ?? '') && !AUXILIARY.test(first) && isFiniteVerb(first)) return [];
  return [
    {
      rule: joint.includes('but') ? 'split-clauses' : 'split-deeds',
      main: `${head}${attribution}`,
      second: `${subject} ${tail}${attribution}`,
      from: at,
      to: told.length,
    },
  ];
}
