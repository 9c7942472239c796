/** Words as a reader counts them: a dash is none. */
export const countWords = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
