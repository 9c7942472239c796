import { decimalMark } from '../text/decimal-mark';
import { signWords } from './sign-words';

/**
 * Stands inside a number where a hyphen will be, so that a cut never falls there: `5.2%` is one word.
 * A control character, which no cleaned headline holds.
 */
export const JOINT = '\u0001';

const APOSTROPHES = `'‘’ʼʻ\u2032`;
const DASHES = '\\-\u2010-\u2015\u2212';
/** Digits with what may stand between them; ends on a digit. One class, so it cannot backtrack far. */
const NUMBER = new RegExp(`\\d(?:[\\d.,/:\u2044\u066b\u066c${APOSTROPHES}${DASHES}]*\\d)?`, 'gu');
const PARTS = new RegExp(`[/:\u2044${DASHES}]+`, 'u');

/** Languages that group with a space: 1 500. Elsewhere two numbers may simply stand side by side. */
const SPACE_GROUPS = new Set('bg cs et fi fr hu lt lv nb pl ru sk sv uk'.split(' '));

/** One number without its thousands marks, every other mark a joint: `1,234.5` is `1234` joint `5`. */
function numberWord(part: string, groupMarks: string): string {
  for (const mark of [...groupMarks, '\u066c', ...APOSTROPHES]) {
    const inner = mark === ',' ? '\\d{2,3}' : '\\d{3}'; // 1,50,000 is how India writes it
    const escaped = mark === '.' ? '\\.' : mark;
    const grouped = new RegExp(
      `^[1-9]\\d{0,2}(?:${escaped}${inner})*${escaped}\\d{3}(?:[.,\u066b]\\d+)?$`,
      'u',
    );
    if (grouped.test(part)) return numberWord(part.replaceAll(mark, ''), '');
  }
  return part.replace(/\D+/gu, JOINT);
}

/**
 * Writes each number so that the slug says the same number: `5.2%` stays apart from 52, `1,500` is 1500,
 * `-5` keeps its sign in words, `24/7` stays together.
 *
 * What `.` and `,` mean follows the language; a mark that cannot be a thousands mark becomes a hyphen, which
 * keeps the digits as they were written. Expects ASCII digits and single spaces.
 */
export function keepNumbers(text: string, language: string): string {
  const { percent, minus } = signWords(language, JOINT);
  const groupMarks = decimalMark(language) === ',' ? '.' : ',';
  const spaced = SPACE_GROUPS.has(language)
    ? text.replace(/(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)/gu, (number) => number.replaceAll(' ', ''))
    : text;
  return spaced
    .replace(/(^ ?|[^\d ] |[(["“‘'«])[-\u2212](?=\p{Sc}?\d)/gu, `$1${minus}${JOINT}`)
    .replaceAll(new RegExp(`(${minus}${JOINT})\\p{Sc}`, 'gu'), '$1')
    .replace(NUMBER, (run) =>
      run
        .split(PARTS)
        .map((part) => numberWord(part, groupMarks))
        .join(JOINT),
    )
    .replace(/(?<=\d) ?[%\u066a]/gu, `${JOINT}${percent}`)
    .replace(/[%\u066a] ?(?=\d)/gu, ` ${percent}${JOINT}`)
    .replace(/(?<=\d) ?‰/gu, `${JOINT}permille`);
}
