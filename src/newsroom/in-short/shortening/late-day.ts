import { allMatches } from '../../text/all-matches';
import { isOutsideQuotes, type Cut } from './cut';
import { hasPast } from '../statements/finite-verb';
import { DAYS, daysIn } from '../words/days';

/** Behind a word in lower case, before the stop or a word that opens the next phrase. */
const LATE_DAY = new RegExp(
  `(?<=[\\p{Ll}\\p{N}])(?: on)?(?: (?:late|early))? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?(?=\\.$| (?:that|to|in|at|after|when|as|for|with|by|from|because|while|over|near|outside|against) )`,
  'gu',
);
/** "by Monday", "last Monday", "the Monday", "said on": the day belongs to the word before it. */
const LATE_DAY_BELONGS =
  /\b(?:early|late|earlier|later|on|of|by|until|till|since|before|after|for|every|each|last|next|this|that|the|a|from|between|and|or|to|through|than|not|only|is|was|are|were|be|Easter|Palm|Good|Black|Super|Ash|Holy|Cyber)$|(?<!\b(?:was|were|been) )\b(?:released|published|posted|issued|unsealed|aired|filed)$/u;
/** "on a slow Thursday night": the day is the noun. */
const DESCRIBED_DAY = /\bon an? [\p{Ll}-]+$/u;
/** "the fire, which began early Monday": nothing but when is said. */
const ONLY_WHEN_BEHIND =
  /\b(?:which|that|who|it|and|when) (?:began|started|happened|occurred|ended|opened|closed|arrived|died|resigned|landed|sank|took place|took effect|broke out)$/u;
/** "at about 15:30 on Saturday": the hour of no day says nothing. */
const CLOCK = /\d[:.]\d{2}$|\d ?[ap]\.?m\.?$|o[’']clock$/u;
/** When something will happen, or that it happens again, is the news. */
export const NEEDS_DAY =
  /\b(?:will|would|shall|may|might|can|could|should|must|scheduled|set|due|expect(?:s|ed)?|next|upcoming|planned|plans?|until|deadline|first|second|third|again|since|every|if|you|same)\b/u;

/** "said on Monday that", "said Monday it": the day of saying, whatever was said. */
const DAY_OF_SAYING = new RegExp(
  `(?<=\\b(?:said|announced|reported|confirmed|ruled|declared|warned|acknowledged|admitted|promised|vowed))(?: on)? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?(?= (?:that|it|they|he|she|the|an?|its|their|his|her|there|more|some|two|three) )`,
  'gu',
);

/** ", officials said Monday.", ", Park told reporters on Monday.": the day of saying, whatever days the rest names. */
const DAY_AT_END = new RegExp(
  `(?: on)?(?: (?:late|early))? (?:${DAYS})(?: (?:morning|afternoon|evening|night))?(?=\\.$|, according to )`,
  'gu',
);
const SOURCE_BEFORE = /, [^,"“”]{2,80} (?:said|announced|reported|told (?:\p{Lu}[\p{L}.]*|reporters))$/u;
const daysOfSource = (sentence: string) =>
  allMatches(sentence, DAY_AT_END).filter(({ index }) =>
    SOURCE_BEFORE.test(sentence.slice(Math.max(0, index - 110), index)),
  );

/** "a plan tabled Monday that the council will veto": "that" is the plan's. */
const SAYS_THAT =
  /\b(?:said|told [^,"“”]{2,16}|announced|reported|confirmed|ruled|declared|warned|acknowledged|admitted|promised|vowed|learned|learnt|agreed|heard|decided|found|concluded|revealed|claimed|insisted|argued|wrote|tweeted|stated|suggested|indicated|signaled|signalled|ordered|demanded|urged|predicted|explained|noted|added|denied|testified|alleged|conceded|pledged|emerged|hoped|feared|believed|thought)$/u;

/** What is told before the day is past; "the rivals meet on Sunday" is not. */
const pastDays = (sentence: string) =>
  allMatches(sentence, LATE_DAY).filter(({ index }) => hasPast(sentence.slice(0, index)));

/**
 * "The mayor said on Monday that", "fell Friday night.": the day of what has happened, where it is the only one.
 * What is to come keeps its day.
 */
export function lateDay(sentence: string): Cut[] {
  const ofSource = daysOfSource(sentence);
  if (ofSource.length === 0 && daysIn(sentence) !== 1) return [];
  return daysToTake(sentence, ofSource)
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(
      ({ from, to }) =>
        (!/^ that /u.test(sentence.slice(to)) ||
          SAYS_THAT.test(sentence.slice(Math.max(0, from - 24), from))) &&
        !LATE_DAY_BELONGS.test(sentence.slice(Math.max(0, from - 24), from)) &&
        !(
          /^[.,]/u.test(sentence.slice(to)) &&
          ONLY_WHEN_BEHIND.test(sentence.slice(Math.max(0, from - 34), from))
        ) &&
        !DESCRIBED_DAY.test(sentence.slice(Math.max(0, from - 24), from)) &&
        !CLOCK.test(sentence.slice(Math.max(0, from - 24), from)) &&
        isOutsideQuotes(sentence, from, to),
    );
}

/** The day its source spoke, else that of "said on Monday", else the one of what is past. */
function daysToTake(sentence: string, ofSource: RegExpExecArray[]): RegExpExecArray[] {
  if (ofSource.length > 0) return ofSource;
  const saying = allMatches(sentence, DAY_OF_SAYING);
  return saying.length > 0 || NEEDS_DAY.test(sentence) ? saying : pastDays(sentence);
}
