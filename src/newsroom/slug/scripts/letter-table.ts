/** What each small letter becomes; '' for a silent one. */
export type LetterTable = Readonly<Record<string, string>>;

/**
 * A word, letter by letter. A letter the table lacks is tried without its marks, and is otherwise left for the next
 * reader of the text.
 */
export const romaniseByTable = (word: string, table: LetterTable): string =>
  [...word].map((letter) => table[letter] ?? table[unmarked(letter)] ?? letter).join('');

const unmarked = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');
