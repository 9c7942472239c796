import { isOutsideQuotes, type Cut } from './cut';
import { limitsTruth, tellsTheEnd } from './loaded';
import { dashesIn, isWholeClause } from './main-clause';

/** What only explains: a participle, what something is, since when, why. "but", "and", "not" go on with the news. */
const EXPLAINING =
  / (?:--|–|—|-) (?=(?:\p{Ll}{3,}ing|an?|one|two|three|four|five|as|because|since|ever since|in just|in what|with|among them|including) )/u;

/** "for an odd reason -- an old clock": what the dash leads to is the news. */
const LEADS_ON =
  /\b(?:reason|thing|problem|question|answer|secret|rule|choice|message|lesson|condition|goal|aim|wish|word|fear|hope|sign|name|man|woman|person|way|fact|twist|catch|exception|plan|idea)s?$/u;

/** " -- killing off the hopes of Bergen." at the end of a very long sentence that is whole before its only dash. */
export function trailingDash(sentence: string): Cut[] {
  const at = EXPLAINING.exec(sentence)?.index ?? -1;
  const tail = sentence.slice(at);
  if (at < 0 || dashesIn(sentence) !== 1 || limitsTruth(tail) || tellsTheEnd(tail)) return [];
  const head = sentence.slice(0, at);
  if (/[:;?]/u.test(sentence) || LEADS_ON.test(head) || !isWholeClause(head)) return [];
  return isOutsideQuotes(sentence, at, sentence.length) ? [{ from: at, to: sentence.length }] : [];
}
