/** Does the word begin with a capital? */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Has the word no capital at all? */
export const isLower = (word: string, lower: (text: string) => string): boolean => word === lower(word);
