import { romaniseByTable, type LetterTable } from './letter-table';

const HEBREW: LetterTable = {
  א: '', ב: 'v', ג: 'g', ד: 'd', ה: 'h', ו: 'v', ז: 'z', ח: 'h', ט: 't', י: 'y', כ: 'kh', ך: 'kh', ל: 'l', מ: 'm',
  ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: '', פ: 'f', ף: 'f', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת: 't',
  װ: 'v', ױ: 'oy', ײ: 'ey',
}; // prettier-ignore
const HARD: LetterTable = { ב: 'b', כ: 'k', פ: 'p' };

/**
 * One Hebrew word by the Academy of the Hebrew Language (2006, UN 2007), as far as unpointed text tells: the
 * consonants; ב, כ and פ are b, k and p at the start of a word. Vowels that are not written are not guessed.
 */
export function romaniseHebrew(run: string): string {
  const word = run.replace(/\p{M}/gu, '');
  const first = HARD[word.charAt(0)];
  return first === undefined ? romaniseByTable(word, HEBREW) : first + romaniseByTable(word.slice(1), HEBREW);
}
