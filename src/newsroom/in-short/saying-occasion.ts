import { isOutsideQuotes, type Cut } from './cut';
import { DAYS } from './days';

const SAYING =
  'said|says|wrote|announced|added|confirmed|acknowledged|admitted|argued|warned|explained|noted';
const LISTENER =
  "told (?:reporters|the \\p{Ll}+|(?:the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})";
const MEDIUM =
  '(?:statement|interview|letter|speech|address|tweet|post|message|e-?mail|release|conference|briefing|report|blog|memo|filing|affidavit|documents?|hearing)';
const OCCASION = new RegExp(
  `(?<=\\b(?:${SAYING}|${LISTENER}))(?: (?:on )?(?:${DAYS}))?` +
    `(?: (?:in|at|during) (?:an?|the|his|her|its|their) (?:[\\p{Ll}-]+ ){0,2}${MEDIUM}| (?:in|on|via|by) (?:court documents|phone|e-?mail|Twitter|Facebook))` +
    `(?: (?:with|to|on|from|released|issued|posted|published) [^,;:—–"“”()]{2,50}?)?` +
    `(?:,? (?:on )?(?:${DAYS}))?(?=\\.$|, | that (?!\\p{Ll}+(?:ed|s) ))`,
  'gu',
);

/** Most sentences hold none of these; the pattern above looks behind it at every space. */
const SAYS = new RegExp(`\\b(?:${SAYING}|told)\\b`, 'u');

/**
 * "said in a statement on Monday that", "she told the City Post in an interview.": where and how somebody said what
 * they said. Who said it stays; an interview "that aired on Monday" says which, and stays.
 */
export function sayingOccasion(sentence: string): Cut[] {
  if (!SAYS.test(sentence)) return [];
  return [...sentence.matchAll(OCCASION)]
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(({ from, to }) => isOutsideQuotes(sentence, from, to));
}
