/** A place where a sentence may end. */
export interface Stop {
  /** Where the stop itself begins. */
  at: number;
  /** The stops: ".", "?!", "...", "。", or "" at a broken line. */
  mark: string;
  /** Marks that close after it: `."`, `.)`. */
  closers: string;
  /** Where the sentence would end, its closing marks included. */
  end: number;
  /** Where the next one would begin. */
  next: number;
  brokenLine: boolean;
}

/** Marks that close, and the ones nobody sees that set the direction of writing. */
const CLOSERS = '\u200e\u200f"\'“”‘’»«›‹」』）)]}》〉】〕';
/** „So“ and »so« close in Europe; in Chinese, Japanese and Korean the same mark behind a stop opens what comes next: 。“走吧。” */
const OPENS_IN_EAST_ASIA = '“‘';
export const EAST_ASIA = /^(?:zh|ja|ko)$/u;
const BREAK = /[\n\r\u2028\u2029\u0085]/u;
const SPACE = /\s/u;
const LATIN_STOP = /^[.!?…‼⁇⁈⁉‽:;]+$/u;

/** Armenian ends a sentence in a colon, Greek a question in a semicolon; Unicode counts neither. */
const MARKS: Readonly<Record<string, RegExp>> = {
  hy: /[\p{Sentence_Terminal}…:]+|[\n\r\u2028\u2029\u0085]+/gu,
  el: /[\p{Sentence_Terminal}…;\u037e]+|[\n\r\u2028\u2029\u0085]+/gu,
};
const ANY_MARK = /[\p{Sentence_Terminal}…]+|[\n\r\u2028\u2029\u0085]+/gu;

/** In order, every place of the text where a sentence may end, but for its own end. One pass. */
export function* stopsOf(text: string, language: string): Generator<Stop> {
  const marks = new RegExp((Object.hasOwn(MARKS, language) ? MARKS[language] : undefined) ?? ANY_MARK);
  const closers = EAST_ASIA.test(language)
    ? [...CLOSERS].filter((mark) => !OPENS_IN_EAST_ASIA.includes(mark)).join('')
    : CLOSERS;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const stop = stopAt(text, found.index, found[0], closers);
    marks.lastIndex = Math.max(stop.next, found.index + found[0].length);
    if (stop.next < text.length && mayEnd(text, stop)) yield stop;
  }
}

function stopAt(text: string, at: number, found: string, closing: string): Stop {
  const isLine = BREAK.test(found);
  let end = isLine ? at : at + found.length;
  for (
    let more = isLine ? end : afterMore(text, end, closing);
    more > end;
    more = afterMore(text, end, closing)
  )
    end = more;
  let next = end;
  while (next < text.length && SPACE.test(text[next]!)) next += 1;
  const mark = isLine ? '' : found;
  const closers = text.slice(at + mark.length, Math.min(end, at + mark.length + 16));
  return { at, mark, closers, end, next, brokenLine: BREAK.test(text.slice(end, Math.min(next, end + 16))) };
}

/** Further stops and closing marks: `?"`, ". . .", `. »`. */
function afterMore(text: string, end: number, closing: string): number {
  const char = text[end] ?? '';
  if (closing.includes(char) && char !== '') return end + 1;
  if (char === '.' || char === '!' || char === '?' || char === '…')
    return isLoneDot(text, end) ? end + 1 : end;
  if (char !== ' ' && char !== '\u00a0' && char !== '\u202f') return end;
  if (text[end + 1] === '»' && !/[\p{L}\p{N}]/u.test(text[end + 2] ?? '')) return end + 2;
  return text[end + 1] === '.' && isLoneDot(text, end + 1) ? end + 2 : end;
}

/** A dot of an ellipsis, and not the one of ".5" or of "...and". */
const isLoneDot = (text: string, at: number): boolean => !/[\p{L}\p{N}.]/u.test(text[at + 1] ?? '');

/** A stop needs a space after it, unless its script has none, or two plain words were glued: "left.They sang". */
function mayEnd(text: string, { at, mark, closers, end, next }: Stop): boolean {
  if (next > end || mark === '' || !LATIN_STOP.test(mark)) return true;
  const rest = text.slice(next, next + 24);
  if (/^\p{Lo}/u.test(rest)) return !mark.includes('.') || closers !== '';
  if (closers !== '' && /^\p{Lu}\p{Ll}/u.test(rest)) return /["”’»]/u.test(closers);
  if (closers !== '' || mark.length > 1) return false;
  const token =
    text
      .slice(Math.max(0, at - 24), at)
      .split(/\s/u)
      .at(-1) ?? '';
  const isPlain = /^["“(]?\p{L}?\p{Ll}{2,23}$/u.test(token) || /^\d[\d,]{2,12}$/u.test(token);
  return isPlain && /^(?:\p{Lu}\p{Ll}*|[XVI]+|(?:Mrs?|Ms|Dr|Hr)(?=\.))[ .,’']/u.test(rest);
}
