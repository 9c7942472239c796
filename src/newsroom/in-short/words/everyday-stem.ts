const ENDINGS = ['ings', 'ing', 'ed', 'es', 's', 'ly'];

/**
 * An English word without its commonest ending, so that "walk", "walks", "walked" are one entry in a table.
 * Rough on purpose: two words that fall together only make a rule more careful.
 */
export function everydayStem(key: string): string {
  for (const ending of ENDINGS) {
    if (key.endsWith(ending) && key.length - ending.length >= 3) return key.slice(0, -ending.length);
  }
  return key;
}
