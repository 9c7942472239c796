import { isOutsideQuotes, type Cut } from './cut';

const DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** Behind a word in lower case, before the stop or a word that opens the next phrase. */
const LATE_DAY = new RegExp(
  `(?<=[\\p{Ll}\\p{N}])(?: on)? (?:${DAY})(?: (?:morning|afternoon|evening|night))?(?=\\.$| (?:that|to|in|at|after|when|as|for|with|by|from|because|while|over|near|outside|against) )`,
  'gu',
);
/** "by Monday", "last Monday", "the Monday", "said on": the day belongs to the word before it. */
const BELONGS =
  /\b(?:on|of|by|until|till|since|before|after|for|every|each|last|next|this|that|the|a|from|between|and|or|to|through|than|not|only|is|was|are|were|be)$/u;
const ANY_DAY = new RegExp(`\\b(?:${DAY})\\b`, 'gu');
/** When something will happen, or that it happens again, is the news. */
const NEEDS_DAY =
  /\b(?:will|would|shall|may|might|can|could|should|must|scheduled|set|due|expected|planned|plans?|until|deadline|first|second|third|again|since|every|if|you)\b/u;

/**
 * "The mayor said on Monday that", "fell Friday night.": the day of what has happened, where it is the only one.
 * What is to come keeps its day.
 */
export function lateDay(sentence: string): Cut[] {
  if ((sentence.match(ANY_DAY)?.length ?? 0) !== 1 || NEEDS_DAY.test(sentence)) return [];
  return [...sentence.matchAll(LATE_DAY)]
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(
      ({ from, to }) =>
        !BELONGS.test(sentence.slice(Math.max(0, from - 12), from)) && isOutsideQuotes(sentence, from, to),
    );
}
