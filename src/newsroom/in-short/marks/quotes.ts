import { allMatches } from '../../text/all-matches';

/** A quotation of the story, without its marks. */
export type Quotation = string;

/** Longer than this it is a page, not a quotation: an opening mark that is never closed shall not swallow the story. */
const LONGEST_QUOTATION = 2_000;

/** Deeper nesting than this is noise. */
const MOST_NESTED = 6;

export interface Mark {
  char: string;
  at: number;
  opens: boolean;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isLetterOrStop = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}.,!?…]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

/** Is this ’ or ' an apostrophe? Between letters, or before a decade or a plural's end that no quotation opened. */
const isApostrophe = (before: string | undefined, after: string | undefined): boolean =>
  isLetter(before) && isLetter(after);

/**
 * The double and curly quotation marks of a text, each known to open or to close.
 *
 * A straight mark opens after a space or a bracket and closes elsewhere, even where nothing was opened: `We won" he said`. Inch marks (6") and straight single quotes
 * are left alone: nobody can tell them from apostrophes without reading.
 */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  let open: string[] = [];
  for (const { 0: char, index: at } of allMatches(text, /["“”„«»「」『』‘’]/gu)) {
    const before = text[at - 1];
    const after = text[at + 1];
    if (char === '’' && (isApostrophe(before, after) || open.at(-1) !== '‘')) continue;
    if (char === '‘' && isLetter(before)) continue;
    const isOpen = open.some((mark) => mark === '"' || mark === '“');
    if (char === '"' && !isOpen && /\d/u.test(before ?? '')) continue;
    const last = open.at(-1);
    const mayOpen = (isSpace(before) || /[(\[—–-]/u.test(before ?? '')) && isLetter(after);
    const closes =
      char === '"'
        ? isOpen
          ? !isSpace(before) || isSpace(after)
          : isLetterOrStop(before) && !isLetter(after)
        : char === '«'
          ? last === '»' // »German and Danish books«
          : char === '»'
            ? last === '«' || !mayOpen
            : char === '”'
              ? last !== undefined || !mayOpen // ”Swedish and Finnish”
              : '」』’'.includes(char) || (char === '“' && last === '„');
    marks.push({ char, at, opens: !closes });
    if (closes) open.pop();
    else open = [...open.slice(-MOST_NESTED), char];
  }
  return marks;
}

/** A stretch of a text, as offsets into it. */
export interface Span {
  from: number;
  to: number;
}

/** Where the quotations of a text stand, without their marks; an inner one comes before the one around it. */
export function quotedSpansOf(text: string): Span[] {
  const found: Span[] = [];
  const open: Mark[] = [];
  for (const mark of marksOf(text)) {
    if (mark.opens) {
      open.push(mark);
      if (open.length > MOST_NESTED) open.shift();
    } else {
      const start = open.pop();
      if (start && mark.at - start.at <= LONGEST_QUOTATION) found.push({ from: start.at + 1, to: mark.at });
    }
  }
  for (const { at } of open) found.push({ from: at + 1, to: Math.min(at + LONGEST_QUOTATION, text.length) });
  return found;
}

/** The quotations of a text, outermost and inner ones, in order. An unclosed one ends with its paragraph. */
export const quotationsOf = (text: string): Quotation[] =>
  quotedSpansOf(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((quotation) => quotation !== '');

/** The marks of a text that have no partner. */
export function unpairedMarks(text: string): Mark[] {
  const alone: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of marksOf(text)) {
    if (mark.opens) open.push(mark);
    else if (open.length === 0) alone.push(mark);
    else open.pop();
  }
  return [...alone, ...open].sort((one, two) => one.at - two.at);
}
