import { romaniseByTable, type LetterTable } from './letter-table';

/** Letters that are more than a letter with a mark: ICAO Doc 9303 part 3, section 6; ə is e there as well. */
const LETTERS: LetterTable = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ə: 'e', ǝ: 'e', đ: 'd', ɖ: 'd', ħ: 'h',
  ŋ: 'ng', ŧ: 't', ĸ: 'q', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɣ: 'gh', ŀ: 'l', ƒ: 'f', ɲ: 'ny',
  ǥ: 'g', ʒ: 'z', ǯ: 'z', ɨ: 'i', ʉ: 'u', ⱡ: 'l', ɫ: 'l', ŉ: 'n', ſ: 's', ȝ: 'y', ƿ: 'w', ꞌ: '', ɩ: 'i', ʋ: 'v',
}; // prettier-ignore

const NORDIC: LetterTable = { å: 'aa', æ: 'ae', ø: 'oe', ä: 'ae', ö: 'oe' };
const GERMAN: LetterTable = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Languages that write a letter their own way where it cannot be had; all others take its mark off (Swedish and
 * Finnish `å ä ö`, Turkish `ı ö ü ş`, Czech, Polish, Romanian, Hungarian, Albanian, Vietnamese ...).
 *
 * - da, nb, nn, no: Dansk Sprognævn (Retskrivningsordbogen §3) and Språkrådet: `å` is aa, `æ` ae, `ø` oe.
 * - de: DIN 5007-2 and the rules of the Council for German Orthography: `ä ö ü ß` are ae oe ue ss.
 * - eo: the Fundamento of 1905: an h after the letter, a plain u.
 * - is, fo: ICAO 9303: `þ` th, `ð` d, `æ` ae; `ö` loses its dots, Faroese `ø` too.
 */
const LANGUAGES: Readonly<Record<string, LetterTable>> = {
  da: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
  de: GERMAN,
  gsw: GERMAN,
  nds: GERMAN,
  eo: { ĉ: 'ch', ĝ: 'gh', ĥ: 'hh', ĵ: 'jh', ŝ: 'sh', ŭ: 'u' },
};

/** A run of Latin letters with marks, in small ASCII letters as the headline's language writes them. */
export const romaniseLatin = (run: string, language: string): string =>
  romaniseByTable(run.replaceAll('İ', 'i').toLowerCase().normalize('NFC'), {
    ...LETTERS,
    ...LANGUAGES[language],
  }).replace(/\p{M}/gu, '');
