/** Small words inside a name that its initials leave out: "Royal Society for the Prevention of Cruelty". */
const JOINTS = 'of|the|and|for|to|on|in|de|du|des|della|di|und|für|et|y';
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}’'-]*(?:(?: (?:${JOINTS})){0,3} \\p{Lu}[\\p{L}\\p{M}’'-]*){1,11}`,
  'gu',
);
const LONGEST = 8;

/**
 * What the names of these texts are shortened to: "UN" of "the United Nations", "RSPCA" of the society with the long
 * name. Words before and behind may not belong to the name, so each part of it counts.
 */
export function initialsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [name] of text.matchAll(NAME)) {
      const letters = name
        .split(/[ -]/u)
        .map((word) => word.charAt(0))
        .filter((letter) => /\p{Lu}/u.test(letter));
      for (let from = 0; from < letters.length - 1; from += 1) {
        for (let to = from + 2; to <= Math.min(letters.length, from + LONGEST); to += 1) {
          found.add(letters.slice(from, to).join(''));
        }
      }
    }
  }
  return found;
}
