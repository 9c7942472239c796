/** Does the word begin with a capital? */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first <= '\u007f' ? first >= 'A' && first <= 'Z' : /^\p{Lu}/u.test(word);
}

/** Has the word no capital at all? */
export const isLower = (word: string, lower: (text: string) => string): boolean => word === lower(word);
