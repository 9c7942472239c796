import { DAYS, MONTHS } from '../words/days';
import { hasPast } from '../statements/finite-verb';
import type { Cut } from './cut';
import { NEEDS_DAY } from './late-day';

const ONE_DAY = `(?:${DAYS})`;
const PART = '(?:morning|afternoon|evening|night)';
const TIMES = [
  `(?:(?:Late|Early|Earlier|Later) )?(?:On )?${ONE_DAY}(?: ${PART})?`,
  // Counted from a sentence that the list does not have.
  '(?:Minutes|Moments|Hours) later',
  `The (?:next|following|same) (?:day|${PART})`,
  `That (?:day|${PART})`,
  '(?:Soon after|Shortly after(?:wards?)?|Soon afterwards?)',
];
const LEADING_TIME = new RegExp(`^(?:${TIMES.join('|')}), (?!\\p{N}|(?:${MONTHS})\\b)`, 'u');
/** "On Friday, one day after the vote, ...": the next words count from the day. */
const COUNTED_TIME =
  /^(?:[\p{Ll}\p{N}-]+ ){0,4}(?:hours?|days?|weeks?|months?|years?) (?:after|before|later|earlier|ago)\b/u;

/**
 * "On Monday, ", "Hours later, " in front of what has happened. Weeks, months and years stay: without them old news
 * were today's. So does the day of what is to come.
 */
export function leadingDay(sentence: string): Cut[] {
  const match = LEADING_TIME.exec(sentence);
  if (match === null) return [];
  const rest = sentence.slice(match[0].length);
  if (NEEDS_DAY.test(rest) || !hasPast(rest) || COUNTED_TIME.test(rest)) return [];
  return [{ from: 0, to: match[0].length }];
}
