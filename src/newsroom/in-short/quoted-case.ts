import { marksOf, type Quotation } from './quotes';
import { tokensOf, type Token } from './tokens';

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
  quotations: readonly Quotation[],
  lower: (text: string) => string,
): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  const spans = spansOf(text);
  if (spans.length === 0) return spelled;
  const tokens = tokensOf(text, lower);
  const quoted = quotations.map((quotation) => tokensOf(quotation.slice(0, 500), lower));
  for (const { from, to } of spans) {
    const mine = tokens.filter(({ at, end }) => at >= from && end <= to);
    let best: readonly Token[] = [];
    let most = 0;
    for (const theirs of quoted) {
      const same = shared(mine, theirs);
      if (same > most) [best, most] = [theirs, same];
    }
    const first = mine[0];
    const isFragment = first !== undefined && !isSpoken(text, from) && !hasCapital(best.slice(1, most));
    for (let index = isFragment ? 1 : 0; index < most; index += 1) {
      spelled.set(mine[index]?.at ?? -1, best[index]?.base ?? '');
    }
  }
  return spelled;
}
