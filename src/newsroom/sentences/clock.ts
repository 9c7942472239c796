import { oneOf } from '../text/one-of';

/** "Eastern", "GMT", "local": the zone of an hour. Initials count in capitals only: "at 9 a.m. It rained". */
const ZONE = new RegExp(
  String.raw`^${oneOf(
    // Names of American zones.
    'eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich|local|Eastern|Central',
    'Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|Local',
    // Initials: America, Europe, Asia, Oceania, Africa, Brazil.
    '[ECMP][SD]?T|A[SD]T|AK[SD]T|HA?ST|GMT|UTC|BST|IST|C?EE?S?T|WES?T|MSK|TRT|JST|KST|HKT|SGT',
    'PHT|PKT|A[ECW][SD]T|NZ[SD]T|WIB|[WEC]AT|SAST|BRT|ART',
  )}(?![\p{L}\p{N}])`,
  'u',
);
/** "Moscow time", "New York time". */
const TOWN_TIME =
  /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20})? (?:standard |daylight |summer )?time\b/u;
const DAY =
  /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? \d|(?:christmas|new year)(?:['’]s)?\b|(?:good friday|easter|thanksgiving)\b)/iu;
const NUMERIC_DAY =
  /^\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\d{1,2}|(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/** Does what follows "8 p.m." belong to the hour? A zone, a day, a date, a bracket. */
export const belongsToHour = (rest: string): boolean =>
  rest.startsWith('(') || ZONE.test(rest) || TOWN_TIME.test(rest) || DAY.test(rest) || NUMERIC_DAY.test(rest);

/** "At 5 a.m.", "By noon on Jan. 5": no sentence yet, its subject is still to come. */
export const isOnlyAnHour = (sentence: string): boolean =>
  /^["“]?(?:at|by|around|about|before|after|since|until|from|just (?:after|before)|shortly (?:after|before)) (?:about |around )?\d{1,2}(?:[:.]\d{2})? ?[ap]\.m\.$/iu.test(
    sentence.trim(),
  );
