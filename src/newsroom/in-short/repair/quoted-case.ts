import { marksOf } from '../marks/quotes';
import { oncePer } from '../../text/once-per';
import { tokensOf, type Token } from '../words/tokens';
import type { NameBook } from './name-book';

/** The words between two marks of a bullet. */
interface Span {
  from: number;
  to: number;
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { at, opens } of marksOf(text)) {
    if (opens) open.push(at + 1);
    else spans.push({ from: open.pop() ?? 0, to: at });
  }
  return spans;
}

/** How many words of `mine` the quotation begins with; 0 where it does not hold them to the end of either. */
function shared(mine: readonly Token[], theirs: readonly Token[]): number {
  let same = 0;
  while (same < mine.length && same < theirs.length && mine[same]?.key === theirs[same]?.key) same += 1;
  return same === mine.length || same === theirs.length ? same : 0;
}

/** A quotation is compared by its first words: as many as stand in so many characters of the story's. */
const MOST_QUOTED_WORDS = 500;

/** The words of a story's quotations, by the first of them. */
const quotedWords = oncePer(({ quotations, lower }: NameBook): ReadonlyMap<string, Token[][]> => {
  const found = new Map<string, Token[][]>();
  for (const quotation of quotations) {
    const tokens = tokensOf(quotation.slice(0, MOST_QUOTED_WORDS), lower);
    const first = tokens[0]?.key ?? '';
    const same = found.get(first);
    if (same === undefined) found.set(first, [tokens]);
    else same.push(tokens);
  }
  return found;
});

/** The tokens between two places; tokens stand in order, so the first is found by halving. */
function within(tokens: readonly Token[], { from, to }: Span): Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).at < from) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let index = low; index < tokens.length && found.length < MOST_QUOTED_WORDS; index += 1) {
    const token = tokens[index] as Token;
    if (token.end > to) break;
    found.push(token);
  }
  return found;
}

const hasCapital = (tokens: readonly Token[]): boolean => tokens.some(({ base }) => /^\p{Lu}/u.test(base));

/** Is the quotation a sentence somebody says, and not a few words woven into another one? */
const isSpoken = (text: string, from: number): boolean =>
  /(?:[,:]|\b(?:said|says?|saying|tells?|told|adds?|added|wrote|writes?|asks?|asked|chant(?:s|ed|ing)?|reads?))\s*$/iu.test(
    text.slice(Math.max(0, from - 14), from - 1),
  );

/**
 * The spelling of words a bullet quotes, by where they stand in it: a quotation and a title in quotation marks are
 * spelled as the story spells them between its own marks, small words and first word too.
 *
 * Only for quotations the story begins with the same word. The first word of a few words woven into the sentence
 * ("calls it “a good step”") keeps the case it was typed in.
 */
export function byQuotation(
  text: string,
  tokens: readonly Token[],
  book: NameBook,
): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  for (const span of spansOf(text)) {
    const { from } = span;
    const mine = within(tokens, span);
    const first = mine[0];
    if (first === undefined) continue;
    let best: readonly Token[] = [];
    let most = 0;
    for (const theirs of quotedWords(book).get(first.key) ?? []) {
      const same = shared(mine, theirs);
      if (same > most) [best, most] = [theirs, same];
    }
    const isFragment = !isSpoken(text, from) && !hasCapital(best.slice(1, most));
    for (let index = isFragment ? 1 : 0; index < most; index += 1) {
      spelled.set(mine[index]?.at ?? -1, best[index]?.base ?? '');
    }
  }
  return spelled;
}
