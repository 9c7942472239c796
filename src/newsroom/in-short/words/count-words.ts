/** From the first letter or digit of a word to its end. */
const WORD = /[\p{L}\p{N}][^ ]*/gu;

/** Words as a reader counts them: a dash is none. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
