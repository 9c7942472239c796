import * as stopword from 'stopword';

const LISTS = stopword as Readonly<Record<string, readonly string[] | undefined>>;
/** ISO 639-1 as in a locale to the package's codes. */
const STOP_LISTS: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', bn: 'ben', bg: 'bul', ca: 'cat', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng' },
  ...{ es: 'spa', et: 'est', fa: 'fas', fi: 'fin', fr: 'fra', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun' },
  ...{ id: 'ind', it: 'ita', ja: 'jpn', ko: 'kor', lt: 'lit', lv: 'lat', nb: 'nob', nl: 'nld', no: 'nob' },
  ...{ pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv', sv: 'swe', th: 'tha', tr: 'tur' },
  ...{ uk: 'ukr', ur: 'urd', vi: 'vie', zh: 'zho' },
};

const stopSets = new Map<string, ReadonlySet<string>>();

/** Is this a word that every story of the language has? */
export function carriesNoNews(word: string, language = 'en'): boolean {
  let words = stopSets.get(language);
  if (words === undefined) {
    words = new Set(LISTS[STOP_LISTS[language] ?? ''] ?? []);
    stopSets.set(language, words);
  }
  return words.has(word);
}
