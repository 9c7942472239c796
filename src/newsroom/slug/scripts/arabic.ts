import { romaniseByTable, type LetterTable } from './letter-table';

/** Arabic: United Nations system of 2017 (Beirut), its marks off. Letters of other languages after it. */
const ARABIC: LetterTable = {
  ء: '', ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ؤ: 'u', ئ: 'e', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh',
  د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f',
  ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'h', و: 'w', ي: 'y', ى: 'a',
  '\u064b': 'an', '\u064c': 'un', '\u064d': 'in', '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u0652': '', '\u0670': 'a',
  پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ک: 'k', ی: 'y', ۀ: 'h', ہ: 'h', ھ: 'h', ۃ: 'h', ے: 'e', ۓ: 'e', ں: 'n', ٹ: 't',
  ڈ: 'd', ڑ: 'r', ڤ: 'v', ڕ: 'r', ڵ: 'l', ۆ: 'o', ێ: 'e', ە: 'e', ۇ: 'u', ۈ: 'u', ۋ: 'w', ې: 'e', ڭ: 'ng',
  څ: 'ts', ځ: 'dz', ښ: 'sh', ږ: 'zh', ګ: 'g', ټ: 't', ډ: 'd', ړ: 'r', ڼ: 'n', ۍ: 'ey', ڪ: 'k',
}; // prettier-ignore
/** Persian, also Dari: United Nations system of 2012 for the letters that Persian says its own way. */
const PERSIAN: LetterTable = { و: 'v', ث: 's', ذ: 'z', ض: 'z', ظ: 'z' };
/** Urdu says these four like Persian, and و like Arabic. */
const URDU: LetterTable = { ث: 's', ذ: 'z', ض: 'z', ظ: 'z' };
/** Sorani writes its vowels, and Uyghur too: the letters of Bedirxan's and of the Uyghur Latin alphabet (2001). */
const SORANI: LetterTable = { ئ: '', ع: '', ی: 'y', ح: 'h' };
const UYGHUR: LetterTable = { ئ: '', ى: 'i', و: 'o', خ: 'x' };

const LANGUAGES: Readonly<Record<string, LetterTable>> = {
  ckb: SORANI,
  fa: PERSIAN,
  prs: PERSIAN,
  ug: UYGHUR,
  ur: URDU,
};

/**
 * One word in Arabic letters, by the standard of the headline's language as far as unpointed text tells: vowels that
 * are not written are not guessed, ع is a. A shadda doubles its consonant.
 */
export function romaniseArabic(run: string, language: string): string {
  const word = run.replace(/(\p{L})([\u064b-\u0650\u0652]?)\u0651/gu, '$1$1$2');
  return romaniseByTable(word, { ...ARABIC, ...LANGUAGES[language] });
}
