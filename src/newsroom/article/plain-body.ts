import { singleSpaced } from '../text/single-spaced';

/** A line of wrapped text is about this long; shorter ones that end early are lines of their own. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 120;

/** A line that closes a sentence is the end of something, wherever the next one begins. */
const CLOSED_LINE = /[.!?:;。！？؟।…]["'”’»)\]]*$/u;

/**
 * The paragraphs of a plain text, in order: what stands between blank lines, without empty ones.
 *
 * Lines inside a paragraph that were only wrapped at a column are joined by a space. Any other line break is kept
 * as one `\n`, because a caption or a label on a line of its own is no part of the sentence below it.
 */
export const plainParagraphs = (text: string): string[] =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .split('\n\n')
    .flatMap((block) => paragraphsIn(block.split('\n')));

/** Lines of nothing but spaces part paragraphs too; `split` above saw only the empty ones. */
function paragraphsIn(lines: readonly string[]): string[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const plain = singleSpaced(line).trim();
    if (plain === '') groups.push([]);
    else groups.at(-1)?.push(plain);
  }
  return groups.filter((group) => group.length > 0).map((group) => group.join(isWrapped(group) ? ' ' : '\n'));
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const fits = full.every(({ length }) => length >= NARROWEST_WRAP && length <= WIDEST_WRAP);
  return fits && full.filter((line) => CLOSED_LINE.test(line)).length <= full.length / 2;
}
