import { isOutsideQuotes, type Cut } from './cut';
import { hasFiniteVerb } from './finite-verb';

const SHORTEST_REST = 6;

/** "years after", "named after", "comes after", "only after", "a bridge built during": without the rest these say little or another thing. */
const HANGS =
  /\b(?:\p{Ll}*(?:minute|hour|day|week|month|year|decade|moment|morning|night)s?|shortly|soon|just|only|even|right|immediately|long|not|hospital|hospitali[sz]ed|discovered|uncovered|detained|evacuated|rescued|look\p{Ll}*|nam\p{Ll}+|tak\p{Ll}+|took|com(?:es?|ing)|came|happen\p{Ll}*|occur\p{Ll}*|is|are|was|were|be|been|and|or|of|until|since|before|that|than|as|from|the|a|an|who|which|\p{Ll}+ing|said|says|told|added|wrote|spoke|began?|begun|start\p{Ll}*|end(?:s|ed)?|last(?:s|ed)?)$/iu;
/** Where what comes first is only so in view of what comes last. */
const BOUND =
  /\b(?:not|never|no|nobody|nothing|only|first|last|if|unless|until|when|would|could|might|may|should|more|most|less|least|best|worst|still|again|who|which|whose|where)\b|n[’']t\b|%/iu;
/** "a bullet fired", "a man arrested": the late clause says which. */
const DESCRIBES =
  /(?<!\b(?:was|were|is|are|be|been|being|has|have|had|got|also|\p{Ll}+ly)) (?:\p{Ll}{2,}(?:ed|en|wn)|built|made|held|found|sent|left|kept|shot|cut|set|put|hit|lost|won|told|sold|bought|caught|taught|brought|born|done|led|met|paid|read)$/u;

/** What may not go: a reason, a turn, a negation. */
const LOADED = /\b(?:because|but|so|not|never|no|only)\b|n[’']t\b/u;

/** " after police found the car." and " during the war." at the end, without a comma before it. */
export function lateClause(sentence: string): Cut[] {
  const match = / (?:after|during) (?=[^,;:—–"“”()]{6,140}$)/gu;
  const cuts: Cut[] = [];
  for (const { index: at } of sentence.matchAll(match)) {
    const head = sentence.slice(0, at);
    if (head.split(' ').length < SHORTEST_REST || HANGS.test(head) || BOUND.test(head)) continue;
    if (DESCRIBES.test(head) || LOADED.test(sentence.slice(at))) continue;
    if (!hasFiniteVerb(mainClauseOf(head)) || !isOutsideQuotes(sentence, at, sentence.length)) continue;
    cuts.push({ from: at, to: sentence.length });
  }
  return cuts;
}

/** What stands before "that": its verb is the sentence's own. */
const mainClauseOf = (head: string): string => head.split(/,? that /u)[0] ?? '';
