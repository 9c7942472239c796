/** The words of a text in lower case, one space between: whatever its marks, case and spaces, the same words are the same. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
