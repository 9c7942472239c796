import { romaniseByTable, type LetterTable } from './letter-table';

const GEORGIAN: LetterTable = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o',
  პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts',
  ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h', ჱ: 'e', ჲ: 'y', ჳ: 'w', ჴ: 'q', ჵ: 'o', ჶ: 'f',
}; // prettier-ignore

/** Georgian by the national system of 2002 (State Department of Geodesy), its apostrophes off. */
export const romaniseGeorgian = (run: string): string => romaniseByTable(run.toLowerCase(), GEORGIAN);

const ARMENIAN: LetterTable = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts',
  կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j',
  ռ: 'rr', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', և: 'ev', օ: 'o', ֆ: 'f',
}; // prettier-ignore
const AT_START: LetterTable = { ե: 'ye', ո: 'vo', և: 'yev' };

/**
 * One Armenian word by BGN/PCGN 1981, its apostrophes off: ու is u; ե, ո and և begin a word as ye, vo and yev, but
 * not before վ (`ով` ov).
 */
export function romaniseArmenian(run: string): string {
  const word = run.toLowerCase().replaceAll('եւ', 'և').replaceAll('ու', 'u');
  const first = /^ով/u.test(word) ? undefined : AT_START[word.charAt(0)];
  return first === undefined
    ? romaniseByTable(word, ARMENIAN)
    : first + romaniseByTable(word.slice(1), ARMENIAN);
}
