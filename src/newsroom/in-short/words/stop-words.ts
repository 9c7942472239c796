import {
  ara,
  ben,
  bul,
  cat,
  ces,
  dan,
  deu,
  ell,
  eng,
  fas,
  fin,
  fra,
  heb,
  hin,
  hrv,
  hun,
  ind,
  ita,
  jpn,
  kor,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  swe,
  tur,
  ukr,
  urd,
  vie,
  zho,
} from 'stopword';
import { languageOf } from '../../text/language-of';

/** ISO 639-1, as Strapi's locales begin, to the package's lists. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...{ ar: ara, bn: ben, bg: bul, ca: cat, cs: ces, da: dan, de: deu, el: ell, en: eng, fa: fas, fi: fin },
  ...{ fr: fra, he: heb, hi: hin, hr: hrv, hu: hun, id: ind, it: ita, ja: jpn, ko: kor, nl: nld, nb: nob },
  ...{ nn: nob, no: nob, pl: pol, pt: por, ro: ron, ru: rus, es: spa, sv: swe, tr: tur, uk: ukr, ur: urd },
  ...{ vi: vie, zh: zho },
};

const NO_STOP_WORDS: ReadonlySet<string> = new Set();
const made = new Map<string, ReadonlySet<string>>();

/** English, or no language given. */
export const isEnglish = (locale: string): boolean => locale === '' || /^en\b/i.test(locale);

/** The words of a language that carry no news, in lower case. None for a language the package does not know. */
export function stopWordsOf(locale: string): ReadonlySet<string> {
  const language = languageOf(locale);
  const list = Object.hasOwn(STOP_WORDS, language) ? STOP_WORDS[language] : undefined;
  if (!list) return NO_STOP_WORDS;
  const known = made.get(language);
  if (known) return known;
  const words = new Set(list.flatMap((word) => word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  made.set(language, words);
  return words;
}
