import { allMatches } from '../../text/all-matches';

/** Small words inside a name that its initials leave out: "Royal Society for the Prevention of Cruelty". */
const LETTERLESS = 'of|the|and|for|to|on|in|de|du|des|della|di|und|für|et|y';
/** Begun at the first capital of a word only, or an unbroken word would be read again from each of its letters. */
const SPELLED_OUT = new RegExp(
  `(?<![\\p{L}\\p{M}’'-])[\\p{Ll}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}’'-]*(\\p{Lu}[\\p{L}\\p{M}’'-]*(?:(?: (?:${LETTERLESS})){0,3} \\p{Lu}[\\p{L}\\p{M}’'-]*){1,11})`,
  'gu',
);
const MOST_INITIALS = 8;

/**
 * What the names of these texts are shortened to: "UN" of "the United Nations", "RSPCA" of the society with the long
 * name. Words before and after may not belong to the name, so each part of it counts.
 */
export function initialsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [, name = ''] of allMatches(text, SPELLED_OUT)) {
      const letters = name
        .split(/[ -]/u)
        .map((word) => word.charAt(0))
        .filter((letter) => /\p{Lu}/u.test(letter));
      for (let from = 0; from < letters.length - 1; from += 1) {
        for (let to = from + 2; to <= Math.min(letters.length, from + MOST_INITIALS); to += 1) {
          found.add(letters.slice(from, to).join(''));
        }
      }
    }
  }
  return found;
}
