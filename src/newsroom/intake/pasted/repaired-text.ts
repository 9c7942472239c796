import { decodeHTMLStrict } from 'entities';
import type { ReportEntry } from '../report';
import { joinedBreaks } from './broken-words';
import { withoutMojibake } from './mojibake';

export interface RepairedText {
  /** As many lines as before, so that the report's lines are those of the source. */
  text: string;
  /** Lines, counted from 0, that surely go on with the paragraph of the line above. */
  goingOn: ReadonlySet<number>;
  entries: ReportEntry[];
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Word's signs in front of items: letters of its symbol fonts, and "o" or "§" with a tab behind. */
const WORD_SIGN = /^[^\S\n]*(?:[\uf000-\uf0ff]|[o§][^\S\n\t]*\t)[^\S\n]*(?=\S)/u;
/** The letters that Word's symbol fonts show as signs, where the font was lost: known by a line beside that has the same. */
const LETTER_SIGN = /^[^\S\n]*(?:[\uf000-\uf0ff]|[o§Øüv])[^\S\n]+(?=\S)/u;
/** What a program wrote for a byte that it could not read. */
const LOST = '\ufffd';
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
  const whole = text.split(LINE_END);
  const lines = whole.map((line, index) => {
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
    if (line.includes(LOST))
      entries.push({
        kind: 'doubtful',
        what: 'characters',
        note: 'lost before the text came here',
        lines: [index + 1, index + 1],
        text: line.trim().slice(0, 120),
      });
    const once = withoutMojibake(line);
    let out = repair(withoutMojibake(once), 'characters', 'UTF-8 that was read as Windows-1252', line);
    out = repair(decoded(decoded(out)), 'characters', 'references of HTML as text', out);
    out = repair(
      out.replace(LIGATURE, (sign) => sign.normalize('NFKC')),
      'characters',
      'ligatures of a PDF',
      out,
    );
    return repair(
      out.replace(isOfLetters(whole, index) ? LETTER_SIGN : WORD_SIGN, `${WORD_BULLET} `),
      'list item',
      'the sign is a letter of Word’s',
      out,
    );
  });
  const joined = joinedBreaks(lines);
  return {
    text: joined.lines.join('\n'),
    goingOn: joined.goingOn,
    entries: [...entries, ...joined.entries],
  };
}

/** Two lines on end that begin with the same such letter; one alone may be a word ("o Rio", "§ 5"). */
function isOfLetters(lines: readonly string[], at: number): boolean {
  const sign = letterSign(lines[at]);
  return sign !== '' && [lines[at - 1], lines[at + 1]].some((line) => letterSign(line) === sign);
}

const letterSign = (line = ''): string =>
  /^[^\S\n]*([o§Øüv])[^\S\n]+(?=\p{Lu}|\p{N}|\p{Pi}|"|\p{Lo})/u.exec(line.slice(0, 40))?.[1] ?? '';

const decoded = (line: string): string =>
  line.includes('&')
    ? line.replace(REFERENCE, (reference) => decodeHTMLStrict(reference).replaceAll('\u00a0', ' '))
    : line;
