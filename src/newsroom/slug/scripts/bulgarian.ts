import { romaniseByTable, type LetterTable } from './letter-table';

const BULGARIAN: LetterTable = { й: 'y', х: 'h', ц: 'ts', щ: 'sht', ъ: 'a', ь: 'y', ѣ: 'ya', ѫ: 'a' };

/**
 * Bulgarian by the Transliteration Act of 2009 (also BGN/PCGN 2013): a final `ия` is ia, and the name of the state
 * is Bulgaria, the Act's own exception.
 *
 * @example 'София' // 'sofia'
 */
export function romaniseBulgarian(word: string, letters: LetterTable): string {
  if (word === 'българия') return 'bulgaria';
  const table = { ...letters, ...BULGARIAN };
  return word.endsWith('ия')
    ? `${romaniseByTable(word.slice(0, -2), table)}ia`
    : romaniseByTable(word, table);
}
