import { decodeHTMLStrict } from 'entities';
import type { ReportEntry } from '../report';
import { joinedBreaks } from './broken-words';
import { withoutMojibake } from './mojibake';

export interface RepairedText {
  /** As many lines as before, so that the report's lines are those of the source. */
  text: string;
  entries: ReportEntry[];
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Word's signs in front of items: letters of its symbol fonts, and "o" or "§" with a tab behind. */
const WORD_SIGN = /^[^\S\n]*(?:[\uf000-\uf0ff]|[o§][^\S\n\t]*\t)[^\S\n]*(?=\S)/u;
/** What stands for them from then on: a list that a writer made in Word belongs to the text, unless it is labelled. */
export const WORD_BULLET = '‣';
const LINE_END = /\r\n|[\n\r]/u;

/**
 * What copying did to a text, undone where it is certain what stood there: references as text (`&amp;`), UTF-8 that was read as
 * Windows-1252 (`â€™`), ligatures of PDF files, signs of Word's lists, words broken at the end of a line. Each is
 * reported with its line.
 */
export function repairedText(text: string): RepairedText {
  const entries: ReportEntry[] = [];
  const lines = text.split(LINE_END).map((line, index) => {
    const repair = (after: string, what: string, note: string, before: string): string => {
      if (after !== before)
        entries.push({
          kind: 'repaired',
          what,
          note,
          lines: [index + 1, index + 1],
          text: after.trim().slice(0, 120),
        });
      return after;
    };
    let out = repair(withoutMojibake(line), 'characters', 'UTF-8 that was read as Windows-1252', line);
    out = repair(decoded(out), 'characters', 'references of HTML as text', out);
    out = repair(
      out.replace(LIGATURE, (sign) => sign.normalize('NFKC')),
      'characters',
      'ligatures of a PDF',
      out,
    );
    return repair(
      out.replace(WORD_SIGN, `${WORD_BULLET} `),
      'list item',
      'the sign is a letter of Word’s',
      out,
    );
  });
  const joined = joinedBreaks(lines);
  return { text: joined.lines.join('\n'), entries: [...entries, ...joined.entries] };
}

const decoded = (line: string): string =>
  line.includes('&')
    ? line.replace(REFERENCE, (reference) => decodeHTMLStrict(reference).replaceAll('\u00a0', ' '))
    : line;
