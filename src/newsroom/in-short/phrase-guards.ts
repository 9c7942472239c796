import { isCapital } from './letter-case';

/**
 * Where what is true at a place need not be true without it: "the first", "no", "only", "the largest", "banned".
 * Anywhere before the phrase; a false alarm costs a shorter item, no more.
 */
const BOUND =
  /\b(?:not|never|no|nobody|nothing|none|nor|neither|only|just|always|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{N}+(?:st|nd|rd|th)|if|unless|until|every|everyone|each|all|any|anyone|anything|most|more|less|fewer|least|best|worst|than|few|little|hardly|rarely|same|too|enough|either|why|whether|without|ban(?:s|ned)?|barr?(?:s|ed|ing)?|twice|thrice|times|half|except|apart|besides|worth|other than|prohibit\p{Ll}*|forbid\p{Ll}*|exempt\p{Ll}*|end(?:s|ed)?|stop(?:s|ped)?|lack(?:s|ed)?)\b|n[’']t\b/iu;
const SUPERLATIVE = /\b\p{Ll}{3,}est\b/gu;
const NO_SUPERLATIVES = new Set(
  'west east midwest northwest southwest northeast southeast guest request interest protest contest test rest arrest forest harvest invest suggest chest nest honest priest quest conquest inquest digest modest latest'.split(
    ' ',
  ),
);

export const bindsItsPlace = (head: string): boolean =>
  BOUND.test(head) || (head.match(SUPERLATIVE) ?? []).some((word) => !NO_SUPERLATIVES.has(word));

/** "put the town on the map", "blamed the council for the delay": verbs that want their phrase however long the object is. */
const WANTS =
  /\b(?:put|puts|putting|place|places|placed|keep|keeps|kept|leave|leaves|blam\p{Ll}+|accus\p{Ll}+|charg(?:e|es|ed|ing)|prais\p{Ll}+|thank\p{Ll}*|criticiz\p{Ll}+|criticis\p{Ll}+|hold|holds|held|treat\p{Ll}*|compar\p{Ll}+|describ\p{Ll}+)(?: [^ ]+){2,12}$/u;

export const wantsPhrase = (head: string): boolean => WANTS.test(head);

/** Phrases that are half of an idiom, and openings of other clauses: "on trial", "in common", "by winning". */
const FIXED =
  /^ (?:in (?:which|whom|whose|what|how|order|fact|common|particular|general|need|favou?r|time|part|place|addition|case|charge|control|effect|question|turn|terms|line|front|response|exchange|return|search|fear|danger|trouble|jail|prison|custody|office|power|love|hand|mind|sight|shape|touch|half|two|contempt|doubt|support|defense|honou?r|memory|tears|person|vain|\p{Ll}+ing)|on (?:which|whom|board|hold|trial|fire|duty|bail|parole|probation|leave|track|course|display|show|sale|purpose|behalf|how|whether|suspicion|charges|\p{Ll}+ing|the (?:verge|brink|cusp|table|run|rise|way|heels|basis|condition|grounds|side|edge|list|lookout|map|line|market))|at (?:which|least|all|risk|stake|odds|large|war|work|home|play|last|a time|\p{Ll}+ing|the (?:cent(?:er|re)|heart|expense|hands|helm|top|bottom|end|beginning|age|moment|forefront))|for (?:which|whom|granted|example|good|not)|from (?:which|whom|\p{Ll}+ing)|with (?:which|whom)|by (?:which|whom|accident|chance|mistake|force|hand|default|surprise|\p{Ll}+ing)|about (?:which|whom|how|what|whether)|over (?:which|whom|how|what|whether))\b/u;

export const isFixedPhrase = (phrase: string): boolean => FIXED.test(phrase);

/** "When the bridge opened in Oslo": the main clause has not begun. */
export const opensDependent = (head: string): boolean =>
  !head.includes(',') &&
  /^(?:When|While|After|As|Since|If|Although|Though|Because|Before|Until|Once|In|On|At|By|With|For|Despite)\b/u.test(
    head,
  );

/** "the Centers for Disease Control": a name with a preposition in it. */
export function isJoinedName(head: string, tail: string): boolean {
  const [before = '', last = ''] = head.split(' ').slice(-2);
  const next = tail.trim().split(' ')[1] ?? '';
  return isCapital(last) && isCapital(next) && (isCapital(before) || /^(?:the|an?)$/u.test(before));
}
