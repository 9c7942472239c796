import { isOutsideQuotes, type Cut } from './cut';
import { DAYS } from './days';
import { hasFiniteVerb, isFiniteVerb } from './finite-verb';
import { NEEDS_DAY } from './late-day';
import { bindsItsPlace, isFixedPhrase, isJoinedName, opensDependent, wantsPhrase } from './phrase-guards';
import { endsWhole } from './whole-head';

const SHORTEST_REST = 6;
const LONGEST_PHRASE = 140;
/** To the end of the sentence, without a comma but between a place and its region. */
const PHRASE =
  / (?:in|on|at|near|outside|inside|across|amid|since|throughout|along|from|with|for|by|against|over|between|before|following|alongside|around) (?=[^,;:—–"“”()?!]{3,120}(?:, \p{Lu}[\p{L}. ]{2,30})?\.$)/gu;
const ON_DAY = new RegExp(`^ on (?:${DAYS})\\b`, 'u');
const NEGATES = /\b(?:not|only|except|never|without)\b|--/u;
/** When it will happen is the news. */
const DATED = /\p{N}|\b(?:next|day|week|month|year|summer|winter|spring|autumn|fall)s?\b/u;
/** "the winner four minutes (from time)", "at home except (in emergencies)": measures and exceptions want what follows. */
const HANGS =
  /(?:\p{N}|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|some)) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres?|meters?|yards?|feet|miles?|kilomet(?:re|er)s?|points?|places?)$|\b(?:(?:miles|kilomet(?:re|er)s|hours|days|weeks|months|years)(?: away| earlier| later)?|except|but|than|unless|either|both)$/iu;
/** "has scored 51 goals", "have met twice": how often depends on the time that is counted. */
const COUNTS =
  /\b(?:has|have|had) (?:\p{Ll}+ ){1,2}(?:\p{N}|\p{Ll}*(?:two|three|four|five|six|seven|eight|nine|ten|teen|ty|dozen|hundred|thousand|once|twice|several|many)\b)/u;
const OF_A_TIME =
  /^ (?:in|over|since|during|for|between|from|with) .*(?:\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|games?|matches|season|year|month|week|day|decade|century|career|life)s?\b)/u;
/** "The bridge has been shut": since when is what is new. */
const LASTS = /\b(?:has|have|had) been\b/u;
const SO_LONG =
  /^ (?:since|for (?:[^ ]+ ){0,3}?(?:minute|hour|day|week|month|year|decade|centurie|generation|age|time)s?)\b/u;
/** "412 spills between 2021 and 2024", "one in five in the past year": a figure is one of its time. */
const FIGURE =
  /\p{N}{2}|\b(?:one|two|three|four|nine) in \p{Ll}+|\b(?:dozens|hundreds|thousands|millions|half|third|quarter)\b|%/iu;
const PERIOD =
  /^ (?:in|over|since|during|between|from|within) (?:the |an? )?(?:past|last|previous|first|second|third|fourth|recent|\d{4}\b|(?:[\p{Ll}-]+ )?(?:quarters?|years?|months?|weeks?|days?|hours?|decades?|season)\b)/u;
/** Who accuses, and whom they blame. */
const ACCUSES = /\b(?:alleg|accus|claim|blam|suspect|charg)\p{Ll}*\b/iu;

/** "They closed the bridge in a park in Oslo.": the phrase of place, time or company that ends a whole statement. */
export function latePhrase(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { index: at } of sentence.matchAll(PHRASE)) {
    const head = sentence.slice(0, at);
    const tail = sentence.slice(at);
    if (tail.length > LONGEST_PHRASE || head.split(' ').length < SHORTEST_REST || !hasFiniteVerb(head))
      continue;
    if (isFixedPhrase(tail) || bindsItsPlace(head) || NEGATES.test(tail)) continue;
    if (opensDependent(head) || wantsPhrase(head)) continue;
    // Days have a rule of their own (`late-day.ts`).
    if (ON_DAY.test(tail)) continue;
    if (NEEDS_DAY.test(head) && DATED.test(tail)) continue;
    if (HANGS.test(head)) continue;
    if (LASTS.test(head) && SO_LONG.test(tail)) continue;
    if (COUNTS.test(head) && OF_A_TIME.test(tail)) continue;
    if (FIGURE.test(head) && PERIOD.test(tail)) continue;
    if (ACCUSES.test(head) && /^ (?:by|from|against) /u.test(tail)) continue;
    if (goesOn(tail) || isJoinedName(head, tail)) continue;
    if (endsWhole(head) && isOutsideQuotes(sentence, at, sentence.length)) {
      cuts.push({ from: at, to: sentence.length });
    }
  }
  return cuts;
}

/** Has the phrase a verb that may be the sentence's own? One behind "that" or "who" is not. */
function goesOn(tail: string): boolean {
  const [phrase = '', relative = ''] = tail.split(/ (?:that|which|who|where) /u);
  const verbs = relative.split(' ').filter((word) => isFiniteVerb(word));
  return hasFiniteVerb(phrase) || verbs.length > 1;
}
