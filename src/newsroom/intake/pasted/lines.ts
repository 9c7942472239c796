/** One paragraph-like line of the pasted text. `from` and `to` count from 1 in the input. */
export interface Line {
  from: number;
  to: number;
  text: string;
  /** A blank line, or the start of the text, stands before it. */
  opensBlock: boolean;
  /** A word was broken at the end of the line above. */
  goesOn: boolean;
}

/** Line ends of every system, and the page and paragraph marks that word processors leave. */
const LINE_END = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/u;
const INVISIBLE = /[\ufeff\u200b\u200e\u200f\u2060\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f]/gu;
/** Text in columns, as e-mails have it, is narrower than this. */
const WIDEST_COLUMN = 100;
/** Shorter lines end early for many reasons. */
const SHORTEST_BROKEN = 36;
/** Words broken at line ends are those of a printed column, however narrow. */
const FEWEST_BROKEN_WORDS = 2;
/** Columns that are not filled to the last word leave less room than this at the end of a line. */
const RAGGED = 10;
const ENDS_SENTENCE = /[.!?:;…。！？।؟][\p{Pe}\p{Pf}"']*$/u;
const BEGINS_ANEW = /^[\p{Ps}\p{Pi}"'„]*\p{Lu}/u;

export const countLines = (text: string): number => text.split(LINE_END).length;

/** The lines that are not blank, trimmed, with one space between words. `goingOn` are lines, from 0, behind a broken word. */
export function linesOf(text: string, goingOn: ReadonlySet<number>): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  let number = 0;
  for (const [row, whole] of text.split('\n').entries())
    for (const [part, raw] of whole.split(LINE_END).entries()) {
      number += 1;
      const line = raw.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
      const goesOn = part === 0 && goingOn.has(row);
      if (line !== '') lines.push({ from: number, to: number, text: line, opensBlock, goesOn });
      opensBlock = line === '';
    }
  return lines;
}

/**
 * Paragraphs that an e-mail broke into a column, joined again; `starts` says which lines begin something new even so (a
 * bullet, "Image: …"). Text that is no column is left as it is.
 *
 * A line goes on in the next where it stops in the middle of a sentence and the next begins small, or where the column
 * had no room for the next word. So lines that are whole sentences, or items of a list, stay apart, and so do paragraphs
 * without a blank line between. It is wrong where the last line of such a paragraph fills the column by chance: then two
 * become one.
 */
export function joinColumn(lines: readonly Line[], starts: (line: string) => boolean): Line[] {
  const column = widthOf(lines);
  const printed = printedIn(lines);
  const out: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const [last, above] = [out.at(-1), lines[index - 1]?.text ?? ''];
    const isInside = printed.has(index) && !ENDS_SENTENCE.test(above) && !BEGINS_ANEW.test(line.text);
    const isOne = line.goesOn || isInside || (column !== null && goesOn(above, line.text, column));
    if (last === undefined || line.opensBlock || starts(line.text) || !isOne) out.push({ ...line });
    else Object.assign(last, { to: line.to, text: `${last.text} ${line.text}` });
  }
  return out;
}

/** The lines of blocks in which words are broken at line ends. */
function printedIn(lines: readonly Line[]): Set<number> {
  const printed = new Set<number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.opensBlock !== true) continue;
    const block = lines.slice(from, at);
    if (block.filter((line) => line.goesOn).length >= FEWEST_BROKEN_WORDS)
      for (let line = from; line < at; line += 1) printed.add(line);
    from = at;
  }
  return printed;
}

/** How wide the column is, or null: narrow lines of which most, inside their block, stop in the middle of a sentence. */
function widthOf(lines: readonly Line[]): number | null {
  if (lines.some(({ text }) => text.length > WIDEST_COLUMN)) return null;
  const inner = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1];
    return next?.opensBlock === false ? [{ text, next: next.text }] : [];
  });
  const broken = inner.filter(({ text }) => text.length > SHORTEST_BROKEN && !ENDS_SENTENCE.test(text));
  const continued = broken.filter(({ next }) => !BEGINS_ANEW.test(next)); // items of a list begin with capitals
  const isEnough = broken.length >= 4 || (broken.length >= 2 && continued.length === broken.length);
  const isColumn = isEnough && broken.length * 2 > inner.length && continued.length * 2 >= broken.length;
  return isColumn ? Math.max(...continued.map(({ text }) => text.length)) : null;
}

function goesOn(line: string, next: string, column: number): boolean {
  if (!ENDS_SENTENCE.test(line) && !BEGINS_ANEW.test(next)) return true;
  if (Math.max(line.length, next.length) > column + RAGGED) return false;
  const word = next.split(' ', 1)[0] ?? '';
  return line.length + 1 + word.length > column - RAGGED;
}
