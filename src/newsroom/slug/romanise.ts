import { transliterate } from 'transliteration';
import { romaniseArabic } from './scripts/arabic';
import { romaniseArmenian, romaniseGeorgian } from './scripts/caucasus';
import { romaniseCyrillic } from './scripts/cyrillic';
import { writeDStroke } from './scripts/d-stroke';
import { romaniseGreek } from './scripts/greek';
import { romaniseHangul } from './scripts/hangul';
import { romaniseKana } from './scripts/kana';
import { romaniseLatin } from './scripts/latin';
import { romaniseHebrew } from './scripts/semitic';

/** A run of one script, by the standard of its language or of the headline's. Scripts without one: `transliteration`. */
const SCRIPTS: readonly (readonly [run: RegExp, written: (run: string, language: string) => string])[] = [
  [/\p{Script=Greek}[\p{Script=Greek}\u0300-\u036f]*/gu, romaniseGreek],
  [/\p{Script=Cyrillic}[\p{Script=Cyrillic}\u0300-\u036f]*/gu, romaniseCyrillic],
  [/\p{Script=Georgian}+/gu, romaniseGeorgian],
  [/\p{Script=Armenian}+/gu, romaniseArmenian],
  [/\p{Script=Hebrew}+/gu, romaniseHebrew],
  [/[\p{Script=Arabic}\u064b-\u0655\u0670]+/gu, romaniseArabic],
  [/[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe]+/gu, romaniseKana],
  [/[\uac00-\ud7a3]+/gu, romaniseHangul],
  [/[\p{Script=Latin}\u0300-\u036f]+/gu, romaniseLatin],
];

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Latin letters for text in any script; small letters where a script had others, ASCII as it was, and no digit ever
 * appears that was not there. Chinese characters are words of their own, a symbol is a gap, and so is a word
 * without a Latin form. Expects NFKC.
 *
 * @example romanise('Größter Streik', 'de') // 'groesster streik'
 */
export function romanise(text: string, language: string): string {
  if (/^[\0-\u007f]*$/u.test(text)) return text;
  const written = SCRIPTS.reduce(
    (line, [run, write]) => line.replace(run, (word) => write(word, language) || ' '),
    writeDStroke(text, language),
  );
  return written.replace(/[\u0080-\u{10ffff}]+/gu, leftover);
}

function leftover(run: string): string {
  let out = '';
  for (const char of run) {
    if (HAN.test(char)) out += ` ${transliterate(char)} `;
    else out += LETTER.test(char) ? transliterate(char).trim() : ' ';
  }
  const letters = out.replace(/[^a-zA-Z ]/gu, '');
  return letters === '' && /\p{L}/u.test(run) ? ' ' : letters;
}
