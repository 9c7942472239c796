import type { Cut } from '../cut';
import { isWholeClause } from '../main-clause';

/** "This is the moment", "These are the shocking scenes": the page has a picture here, the list has none. */
const SHOWN =
  /^(?:This (?:is|was) the|These are the) (?:\p{Ll}[\p{Ll}-]{1,20},? ){0,3}moments? (?:(?:when|that) )?(?=(?:the|an?|his|her|its|their|two|three|four|\p{Lu}[\p{L}.’'-]*|\p{Ll}+) )/u;

/** "This is the dramatic moment a swan stopped the ferry.": what happened is told without pointing at it. */
export function shownMoment(sentence: string): Cut[] {
  const to = SHOWN.exec(sentence)?.[0].length ?? 0;
  return to > 0 && isWholeClause(sentence.slice(to)) ? [{ from: 0, to }] : [];
}

/** Whoever or whatever it is, the sentence names it only behind its "but". */
const TEASE =
  /^(?:It|He|She|They|You|There|His|Her|Its|Their)(?: |[’'](?:s|re|ve|ll|d) )[^"“”:;()]{6,140}?(?:,| --| -| –| —) but (?:now )?(?=[\p{L}\p{N}])/u;
/** A quotation in single marks; "an old wives' tale" has none. */
const OPENS_SINGLE_QUOTE = /(?:^|\s)[‘']\p{L}/u;
/** "but it always helps", "but that will not stop him": the news leans on the tease. */
const LEANS_ON_IT =
  /^(?:it|he|she|they|that|this|these|those|we|you|I|his|her|its|their|not|then|even|so|for|in|on|at|there|here|when|if|as)\b|\bthat (?:is|was|has|had|does|did|will|would|could|can|may|might|won[’']t|wasn[’']t|didn[’']t|doesn[’']t|hasn[’']t|isn[’']t)\b|\b(?:also|too|still|same|another|others?|instead|otherwise|neither)\b/u;

/**
 * "It may sound like a fairy tale, but a swan has stopped the ferry.": a lead that first teases. Only where the news behind
 * its "but" is a whole sentence that names what it speaks of.
 */
export function leadingTease(sentence: string): Cut[] {
  const to = TEASE.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(to);
  if (to === 0 || LEANS_ON_IT.test(rest) || !isWholeClause(rest)) return [];
  return OPENS_SINGLE_QUOTE.test(sentence.slice(0, to)) ? [] : [{ from: 0, to }];
}
