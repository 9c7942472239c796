/** The days of the English week, as alternatives in a pattern. */
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
