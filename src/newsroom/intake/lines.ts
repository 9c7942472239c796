/** One paragraph-like line of the pasted text. `from` and `to` count from 1 in the input. */
export interface Line {
  from: number;
  to: number;
  text: string;
  /** A blank line, or the start of the text, stands before it. */
  opensBlock: boolean;
}

/** Line ends of every system, and the page and paragraph marks that word processors leave. */
const LINE_END = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/u;
const INVISIBLE = /[\ufeff\u200b\u200e\u200f\u2060\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f]/gu;
/** Text in columns, as e-mails have it, is narrower than this. */
const WIDEST_COLUMN = 100;
const ENDS_SENTENCE = /[.!?:;…。！？।؟][\p{Pe}\p{Pf}"']*$/u;

export const countLines = (text: string): number => text.split(LINE_END).length;

/**
 * The lines that are not blank, trimmed, with one space between words. Paragraphs that an e-mail broke into a
 * column are joined again; `starts` says which lines begin something new even so (a bullet, "Image: …").
 */
export function linesOf(text: string, starts: (line: string) => boolean): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  for (const [index, raw] of text.split(LINE_END).entries()) {
    const line = raw.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
    if (line !== '') lines.push({ from: index + 1, to: index + 1, text: line, opensBlock });
    opensBlock = line === '';
  }
  return isColumn(lines) ? joined(lines, starts) : lines;
}

/** Narrow lines of which most, inside their block, stop in the middle of a sentence. */
function isColumn(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.length > WIDEST_COLUMN)) return false;
  const inner = lines.filter((_line, index) => lines[index + 1]?.opensBlock === false);
  const broken = inner.filter((line) => line.text.length > 40 && !ENDS_SENTENCE.test(line.text));
  return broken.length >= 4 && broken.length * 2 > inner.length;
}

function joined(lines: readonly Line[], starts: (line: string) => boolean): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last === undefined || line.opensBlock || starts(line.text)) out.push({ ...line });
    else Object.assign(last, { to: line.to, text: `${last.text} ${line.text}` });
  }
  return out;
}
