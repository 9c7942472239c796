import { isOutsideQuotes, type Cut } from './cut';
import { DAYS, MONTHS } from './days';
import { hasFiniteVerb } from './finite-verb';

const DAY = `(?:${DAYS})`;
const PART = '(?:morning|afternoon|evening|night)';
const MONTH = `(?:${MONTHS})`;
const SPAN = '(?:minute|hour|day|week|month|year|decade)s?';

/** When, and nothing else. */
const TIMES = [
  `(?:(?:Late|Early|Earlier|Later) )?(?:On )?${DAY}(?: ${PART})?`,
  `(?:Earlier|Later|Late|Early) (?:this|last|that|on|in) [^,;:"“”]{2,24}`,
  '(?:This|Last) (?:week|month|year|summer|spring|winter|fall|autumn)',
  `(?:On|In) ${MONTH}(?: \\d{1,2})?`,
  // Counted from a sentence that the list does not have.
  `(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|\\d+) ${SPAN} (?:later|earlier|before|afterwards?)`,
  `(?:Minutes|Hours|Days|Weeks|Months|Years|Moments) (?:later|earlier)`,
  `(?:The (?:next|following|same) (?:day|${PART}|week|month|year)|That (?:day|${PART}|week|month|year))`,
  '(?:Since then|Soon after|Shortly after(?:wards?)?|Soon|Later|Afterwards?)',
];
/** "On April 19, 1995, ": a year behind the comma belongs to the day. */
const LEADING_TIME = new RegExp(`^(?:${TIMES.join('|')}), (?!\\d{4},)`, 'u');

/** "On Monday, ", "Earlier this week, ", "Two days later, " at the beginning. */
export function leadingTime(sentence: string): Cut[] {
  const match = LEADING_TIME.exec(sentence);
  return match === null ? [] : [{ from: 0, to: match[0].length }];
}

const OCCASION =
  /^(?:(?:Speaking|Writing|Talking|Testifying) (?:in|at|to|on|from|by|with|during|outside|before|after|about|ahead)|In (?:an?|his|her|its|their) (?:\p{Ll}[\p{L}-]* ){0,3}(?:statement|interview|letter|speech|address|tweet|post|message|e-?mail|release|blog|video|report|briefing)) [^"“”;:()]*$/u;

/** "Speaking in Oslo, " and "In a statement on Monday, ": on which occasion somebody says what follows. */
export function leadingOccasion(sentence: string): Cut[] {
  const comma = sentence.indexOf(', ');
  const rest = sentence.slice(comma + 2);
  if (comma < 0 || comma > 90 || !OCCASION.test(`${sentence.slice(0, comma)} `)) return [];
  // "Speaking in Oslo, Norway, Park said": only where the main clause begins behind the first comma.
  const clause = /^[^,]*/u.exec(rest)?.[0] ?? '';
  return /^\p{Lu}/u.test(rest) && hasFiniteVerb(clause) && isOutsideQuotes(sentence, 0, comma)
    ? [{ from: 0, to: comma + 2 }]
    : [];
}
