/** Scripts written without spaces: a character counts as a word, as word processors count them. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** The words of a text in any script; what holds neither letter nor digit is no word. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text
    .replace(UNSPACED, ' ')
    .split(/\s/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return unspaced + spaced;
}
