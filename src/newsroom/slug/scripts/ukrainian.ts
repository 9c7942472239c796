import { romaniseByTable, type LetterTable } from './letter-table';

const UKRAINIAN: LetterTable = {
  г: 'h', ґ: 'g', е: 'e', є: 'ie', и: 'y', і: 'i', ї: 'i', й: 'i', х: 'kh', ц: 'ts', щ: 'shch', ь: '', ю: 'iu', я: 'ia',
}; // prettier-ignore
const AT_START: LetterTable = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/**
 * Ukrainian by the resolution of the Cabinet of Ministers no. 55 of 27 January 2010 (also UN 2012, BGN/PCGN 2019):
 * `є ї й ю я` begin with y at the start of a word and with i elsewhere; `зг` is zgh, apart from `ж`; the soft sign
 * and the apostrophe are not written.
 *
 * @example 'Згурський' // 'zghurskyi'
 */
export function romaniseUkrainian(word: string, letters: LetterTable): string {
  const first = AT_START[word.charAt(0)] ?? '';
  const rest = (first === '' ? word : word.slice(1)).replaceAll('зг', 'zgh');
  return first + romaniseByTable(rest, { ...letters, ...UKRAINIAN });
}
