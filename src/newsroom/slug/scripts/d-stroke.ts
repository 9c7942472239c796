const VIETNAMESE_MARK = /[\u0300-\u0303\u0309\u0323\u0302\u0306\u031b]/u;
/** One syllable of Vietnamese that begins with đ: vowels, then at most one of its finals. */
const SYLLABLE = /^đ[aeiouy]{1,3}(?:c|ch|k|m|n|ng|nh|p|t)?$/u;
/** Finals that no word of Serbian or Croatian has. */
const OWN_FINAL = /(?:ng|nh|ch)$/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Languages that write đ and mean d by it: Vietnamese, and the Sami languages. */
const PLAIN = new Set(['vi', 'se', 'smn', 'sms']);

/**
 * Writes every đ as the word's own language does: d in Vietnamese, dj in Serbian and Croatian, whatever the language
 * of the headline. Vietnamese is told by its one-syllable words, which begin with the letter, and by its marks in
 * the word or in the word beside it: `Đà Nẵng`, `Đi chợ`. A name that could be either is Serbian (`Đoković`), but
 * not in a Vietnamese headline. Expects NFC.
 */
export function writeDStroke(text: string, language: string): string {
  if (!/[đĐ]/u.test(text)) return text;
  const words = [...text.matchAll(WORD)].map(([word]) => bare(word));
  let at = -1;
  return text.replace(WORD, (word) => {
    at += 1;
    if (!/[đĐ]/u.test(word)) return word;
    const beside = `${words[at - 1]?.marks ?? ''}${words[at + 1]?.marks ?? ''}`;
    const latin = isPlainD(words[at], beside, language) ? 'd' : 'dj';
    return word.replaceAll('đ', latin).replaceAll('Đ', latin.toUpperCase());
  });
}

function isPlainD(word: Bare | undefined, beside: string, language: string): boolean {
  if (word === undefined) return false;
  if (PLAIN.has(language) && language !== 'vi') return true;
  if (!SYLLABLE.test(word.letters)) return false;
  return (
    [word.marks, beside].some((marks) => VIETNAMESE_MARK.test(marks)) ||
    language === 'vi' ||
    OWN_FINAL.test(word.letters)
  );
}

interface Bare {
  letters: string;
  /** The marks of its vowels. */
  marks: string;
}

function bare(word: string): Bare {
  const apart = word.toLowerCase().normalize('NFD');
  return {
    letters: apart.replace(/\p{M}/gu, ''),
    marks: [...apart.matchAll(/[aeiouy](\p{M}+)/gu)].map(([, marks]) => marks).join(''),
  };
}
