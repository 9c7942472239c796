/** "In ShortMay met", "In Short: May met", "IN SHORT May met". "In short, the deal is off" is a phrase. */
const LABEL = /^(?:In ?Short(?:\s*[:–-]\s*|(?=\p{Lu}))|IN ?SHORT[\s:–—-]{1,4}(?=[\p{Lu}\p{N}"“‘«„]))/u;
/** "1. May met", "2) May met". */
const NUMBER = /^\s*(\d{1,2})([.)])\s+(?=[\p{L}"“‘«„])/u;

/** The bullet without the page's label, which was copied with it. */
export const withoutCopiedLabel = (text: string): string => text.replace(LABEL, '');

/** Are these the lines of a numbered list, counted from one? A line alone may open on "1. FC" or "3. November". */
export function areNumbered(texts: readonly string[]): boolean {
  const typed = texts.filter((text) => text.trim() !== '');
  return typed.length > 1 && typed.every((text, index) => Number(NUMBER.exec(text)?.[1]) === index + 1);
}

/** The bullet without its place in a numbered list; with a bracket it is one wherever it stands. */
export const withoutNumber = (text: string, { isListed }: { isListed: boolean }): string =>
  isListed || NUMBER.exec(text)?.[2] === ')' ? text.replace(NUMBER, '') : text;
