import { allMatches } from '../../text/all-matches';
import { opensOnVerb } from '../statements/finite-verb';
import { isOutsideQuotes, type Cut } from './cut';
import { deniesOrLimits, limitsTruth, tellsTheEnd } from './loaded';
import { dashesIn, isWholeClause, wordsIn } from './main-clause';
import { opensOnSubjectAndVerb } from './subject';

/** "6-7 (5-7) 6-4" is a score, "(Lund, 57)" in a row of them a team. */
const SCORE = /\d[-–:/]\d|^ ?\(\d{1,2}\)$/u;

/** "(330 feet)", "(IOM)": what stands in brackets, in any language. */
export function brackets(sentence: string): Cut[] {
  const found = allMatches(sentence, / ?\([^()"“”]{1,120}\)|（[^（）「」]{1,80}）/gu);
  return found
    .filter(({ 0: text }) => !SCORE.test(text) && !limitsTruth(text))
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
    .filter(({ from, to }) => from > 0 && to < sentence.length && isOutsideQuotes(sentence, from, to));
}

/** Behind these the clause goes on without a comma; before a new subject the dashes stood for one. */
const AFTER_ASIDE =
  /^ ?(?:in|on|at|by|for|from|with|of|to|as|into|over|under|about|between|through|during|after|before|against|amid|and|but|or|who|which|that|where|when|while|\p{Ll}{3,}(?:ing|ed))\b/u;
const OPENS_CLAUSE = /^ ?(?:he|she|it|they|there|we|you)\b/u;
const OPENS_PHRASE =
  /^(?:In|On|At|By|For|From|With|As|When|While|After|Before|Since|If|Although|Though|Because|Despite|During)\b[^,]*$/u;
/** "-- under the seats -- court documents say": the dash stands for the comma of the source. */
const isAttribution = (rest: string): boolean =>
  /^ ?[^,]{2,60} (?:sa(?:id|ys?)|reported|wrote)\b[^,]*\.$/u.test(rest);
/** "Ada Park -- the mayor --": who somebody is stays. */
const SAYS_WHO = /^(?:an?|the|his|her|their|one of|now an?|former|\p{Lu}[\p{L}-]*[’']s?) [^,]*$/u;
const FULL_NAME = /\p{Lu}[\p{L}.’'-]{1,24} \p{Lu}[\p{L}’'-]{1,24}$/u;
const RELATIVE = /^ ?(?:which|who|whose) /u;
const PAIR = / ?(?:--|–|—|(?<= )-(?= )) ?([^"“”()–—]{3,160}?) ?(?:--|–|—|(?<= )-(?= ))(?= ?\p{L})/gu;

/** " -- as they call it -- ": what stands between two dashes, where it takes nothing back. */
export const innerDashes = (sentence: string): Cut[] =>
  betweenDashes(sentence, (aside) => !limitsTruth(aside) && !tellsTheEnd(aside));

/** " -- who was fired last week -- ", " -- Park, Lind and Sol -- ": who or what the word before it is, of a sentence too long for an item. */
export const longAside = (sentence: string): Cut[] =>
  betweenDashes(
    sentence,
    (aside) => (TELLS_OF_IT.test(aside) || isListOfNames(aside)) && !deniesOrLimits(aside),
  );
const TELLS_OF_IT = /^(?:who|whose|which|including|one of|headquartered|based|named|lying|known) /u;
const isListOfNames = (aside: string): boolean => {
  const names = aside.split(/, | and /u);
  return names.length > 2 && names.every((name) => /^\p{Lu}/u.test(name));
};

function betweenDashes(sentence: string, mayGo: (aside: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  if (dashesIn(sentence) !== 2) return cuts;
  for (const { 0: text, 1: aside = '', index: from } of allMatches(sentence, PAIR)) {
    const to = from + text.length;
    // A dash inside a range or a compound has no clause on its other side.
    if (wordsIn(aside) < 2 || from === 0 || !mayGo(aside)) continue;
    if (/^(?:and|or|like) /u.test(aside) || isAttribution(sentence.slice(to))) continue;
    if (SAYS_WHO.test(aside) && FULL_NAME.test(sentence.slice(Math.max(0, from - 60), from))) continue;
    if (!isOutsideQuotes(sentence, from, to)) continue;
    const rest = sentence.slice(to);
    const isNewClause =
      OPENS_CLAUSE.test(rest) ||
      opensOnSubjectAndVerb(rest.replace(/^ ?(?:and|but|or) /u, '').trimStart()) ||
      OPENS_PHRASE.test(sentence.slice(0, from));
    if (!isNewClause && !AFTER_ASIDE.test(rest) && !opensOnVerb(rest)) continue;
    const needsComma = RELATIVE.test(rest) || (isNewClause && !opensOnVerb(rest));
    cuts.push({ from, to, ...(needsComma ? { needs: ',' } : {}) });
  }
  return cuts;
}

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
