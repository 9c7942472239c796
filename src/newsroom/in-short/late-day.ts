import { isOutsideQuotes, type Cut } from './cut';
import { DAYS } from './days';

/** Behind a word in lower case, before the stop or a word that opens the next phrase. */
const LATE_DAY = new RegExp(
  `(?<=[\\p{Ll}\\p{N}])(?: on)? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?(?=\\.$| (?:that|to|in|at|after|when|as|for|with|by|from|because|while|over|near|outside|against) )`,
  'gu',
);
/** "by Monday", "last Monday", "the Monday", "said on": the day belongs to the word before it. */
const BELONGS =
  /\b(?:early|late|earlier|later|on|of|by|until|till|since|before|after|for|every|each|last|next|this|that|the|a|from|between|and|or|to|through|than|not|only|is|was|are|were|be)$/u;
/** "at about 15:30 on Saturday": the hour of no day says nothing. */
const CLOCK = /\d[:.]\d{2}$|\d ?[ap]\.?m\.?$|o[’']clock$/u;
const ANY_DAY = new RegExp(`\\b(?:${DAYS})\\b`, 'gu');
/** When something will happen, or that it happens again, is the news. */
export const NEEDS_DAY =
  /\b(?:will|would|shall|may|might|can|could|should|must|scheduled|set|due|expect(?:s|ed)?|next|upcoming|planned|plans?|until|deadline|first|second|third|again|since|every|if|you)\b/u;

/** "said on Monday that", "said Monday it": the day of saying, whatever was said. */
const DAY_OF_SAYING = new RegExp(
  `(?<=\\b(?:said|announced|reported|confirmed|ruled|declared|warned|acknowledged|admitted|promised|vowed))(?: on)? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?(?= (?:that|it|they|he|she|the|an?|its|their|his|her|there|more|some|two|three) )`,
  'gu',
);

/**
 * "The mayor said on Monday that", "fell Friday night.": the day of what has happened, where it is the only one.
 * What is to come keeps its day.
 */
export function lateDay(sentence: string): Cut[] {
  if ((sentence.match(ANY_DAY)?.length ?? 0) !== 1) return [];
  const saying = [...sentence.matchAll(DAY_OF_SAYING)];
  const found = saying.length > 0 || NEEDS_DAY.test(sentence) ? saying : [...sentence.matchAll(LATE_DAY)];
  return found
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(
      ({ from, to }) =>
        !BELONGS.test(sentence.slice(Math.max(0, from - 12), from)) &&
        !CLOCK.test(sentence.slice(Math.max(0, from - 12), from)) &&
        isOutsideQuotes(sentence, from, to),
    );
}

/** "last week.", "earlier this month.", "yesterday." at the end of what has happened. */
const LATE_DATE =
  /(?<=[\p{Ll}])(?<!ed)(?: (?:earlier|late|early|later))? (?:last (?:week|weekend|month|year|spring|summer|fall|autumn|winter|night)|this (?:week|month|morning)|yesterday)(?=\.$)/u;
const NEEDS_DATE =
  /\b(?:most|least|best|worst|record|more|fewer|less|total|far|times?|average|rate|compared|percent|year|month|week|so|also)\b[^.]*\b(?:this|last|yesterday)\b|%|\p{N}/u;

/** "The bridge opened last month." Not "a story published last month", nor "219,000 crossed last year". */
export function lateDate(sentence: string): Cut[] {
  const match = LATE_DATE.exec(sentence);
  if (match === null || NEEDS_DAY.test(sentence) || NEEDS_DATE.test(sentence)) return [];
  const { 0: text, index: from } = match;
  if (BELONGS.test(sentence.slice(Math.max(0, from - 12), from))) return [];
  return isOutsideQuotes(sentence, from, from + text.length) ? [{ from, to: from + text.length }] : [];
}
