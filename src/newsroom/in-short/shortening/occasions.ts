import { allMatches } from '../../text/all-matches';
import { DAYS } from '../words/days';
import { isOutsideQuotes, type Cut } from './cut';

const SAYING_SOMEWHERE =
  'said|says|wrote|announced|added|confirmed|acknowledged|admitted|argued|warned|explained|noted';
const LISTENER =
  "told (?:reporters|the \\p{Ll}+|(?:the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})";
const MEDIUM =
  '(?:statement|interview|letter|speech|address|tweet|post|message|e-?mail|release|conference|briefing|report|blog|memo|filing|affidavit|documents?|hearing)';
const LATE_OCCASION = new RegExp(
  `(?= )(?<=\\b(?:${SAYING_SOMEWHERE}|${LISTENER}))(?: (?:on )?(?:${DAYS}))?` +
    `(?: (?:in|at|during) (?:an?|the|his|her|its|their) (?:[\\p{Ll}-]+ ){0,2}${MEDIUM}| (?:in|on|via|by) (?:court documents|phone|e-?mail|Twitter|Facebook))` +
    `(?: (?:with|to|on|from|released|issued|posted|published) [^,;:—–"“”()]{2,50}?)?` +
    `(?:,? (?:on )?(?:${DAYS}))?(?=\\.$| that (?!\\p{Ll}+(?:ed|s) ))`,
  'gu',
);

/** Most sentences hold none of these; the pattern above looks behind it at every space. */
const SAYS_SOMEWHERE = new RegExp(`\\b(?:${SAYING_SOMEWHERE}|told)\\b`, 'u');

/**
 * "said in a statement on Monday that", "she told the City Post in an interview.": where and how somebody said what
 * they said. Who said it stays; an interview "that aired on Monday" says which, and stays.
 */
export function sayingOccasion(sentence: string): Cut[] {
  if (!SAYS_SOMEWHERE.test(sentence)) return [];
  return allMatches(sentence, LATE_OCCASION)
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(({ from, to }) => isOutsideQuotes(sentence, from, to) && !hasListener(sentence, from, to));
}

/** "in an e-mail to his pupils that they": without the listener nobody knows who they are. */
const hasListener = (sentence: string, from: number, to: number): boolean =>
  / (?:to|with) /u.test(sentence.slice(from, to)) &&
  /\b(?:they|them|their|he|she|him|her|his)\b/u.test(sentence.slice(to));

const LEADING_OCCASION =
  /^(?:(?:Speaking|Writing|Talking|Testifying) (?:in|at|to|on|from|by|with|during|outside|before|after|about|ahead)|In (?:an?|his|her|its|their) (?:\p{Ll}[\p{L}-]* ){0,3}(?:statement|interview|letter|speech|address|tweet|post|message|e-?mail|release|blog|video|report|briefing)) [^"“”;:()]*$/u;

/** Somebody says it, as the subject; "was described" would lose by whom. */
const SUBJECT_SPEAKS =
  /^(?:[^ ]+ ){1,8}?(?<!\b(?:was|were|been|be) )(?:sa(?:id|ys)|told|added|confirmed|announced|revealed|explained|insisted|claim(?:s|ed)|denied|den(?:y|ies)|called|warned|urged|apologi[sz]ed|cited|described|admitted|argued|wrote|accused|spoke|acknowledged|promised|vowed)\b/u;

/** "Speaking in Oslo, " and "In a statement on Monday, ": on which occasion somebody says what follows. */
export function leadingOccasion(sentence: string): Cut[] {
  const comma = sentence.indexOf(', ');
  const rest = sentence.slice(comma + 2);
  if (comma < 0 || comma > 90 || !LEADING_OCCASION.test(`${sentence.slice(0, comma)} `)) return [];
  // "Speaking in Oslo, Norway, Park said": only where the main clause begins after the first comma.
  const clause = /^[^,]*/u.exec(rest)?.[0] ?? '';
  return /^\p{Lu}/u.test(rest) && SUBJECT_SPEAKS.test(clause) && isOutsideQuotes(sentence, 0, comma)
    ? [{ from: 0, to: comma + 2 }]
    : [];
}
