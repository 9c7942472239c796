/** The days of the English week, as alternatives in a pattern. */
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** The months, likewise. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const ANY_DAY = new RegExp(`\\b(?:${DAYS})\\b`, 'gu');

/** How many days of the week a text names. */
export const daysIn = (text: string): number => text.match(ANY_DAY)?.length ?? 0;
