/**
 * `indexOf` for somebody who walks through a text and asks for the same words again and again: each stretch of the text is
 * searched once for each of them. `from` must never go back for the same words.
 */
export function findAhead(text: string): (words: string, from: number) => number {
  const known = new Map<string, number>();
  return (words, from) => {
    const before = known.get(words);
    if (before !== undefined && (before === -1 || before >= from)) return before;
    const found = text.indexOf(words, from);
    known.set(words, found);
    return found;
  };
}
