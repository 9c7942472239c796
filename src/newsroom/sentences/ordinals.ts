import { monthsOf } from './months';
import { isStarter } from './short-forms';

/** Languages that write "first" as "1." */
const ORDINAL_STOPS = new Set(
  'de lb da nb nn no is fo fi et lv cs sk sl hr sr bs hu tr az pl dsb hsb eu ka'.split(' '),
);

/** "in der 16. Minute", "zum 1. FC": after an article a number with a stop counts. */
const GERMAN_ORDINAL =
  /(?:^|\s)(?:der|die|das|dem|den|des|im|am|ins|zum|zur|vom|beim|seit|ihre[nmr]?|seine[nmr]?|einem|einer|jede[nmr]?)\s\d{1,3}\.$/u;
const GERMAN_COUNTED =
  /^(?:FC|SC|SV|Minute|Jahrhundert|Senat|Bundesliga|Liga|Platz|Spieltag|Runde|Stock|Geburtstag|Weltkrieg|Klasse|Kammer|Etappe|Auflage|Mal|Jahrestag|Stunde|Tag|Kapitel|Jhd?t?(?=\.))\b/u;
/** Austria's January, and short months with a stop or without. */
const GERMAN_MONTH = /^(?:jänner|feber|mrz|sept)\b/iu;
/** "7. 4. 2020", but not "um 5. 42 Menschen kamen". */
const OF_A_DATE = /^(?:\d{1,2}\.|(?:19|20)\d{2}(?! ?[\p{L}\p{N}]))/u;
/** "5. 6." before "2025 v Brně". */
const DAY_AND_MONTH = /(?<!\d)\d{1,2}\. ?\d{1,2}\.$/u;
/** "2024. 5. 3." and, while it is read, "2024. 5." */
const KOREAN_DATE = /(?:19|20)\d{2}\. ?\d{1,2}\.(?: ?\d{1,2}\.)?$/u;
const ROMAN = /^[IVXLC]{2,6}$/u;

/** Is `word` with its stop "7th" or "the second", so that `head` belongs to it? `tail` ends in that stop. */
export function isOrdinal(
  { word, tail, head }: { word: string; tail: string; head: string },
  { locale, language }: { locale: string; language: string },
): boolean {
  if (language === 'ko' || language === 'hu') {
    if (/^(?:19|20)\d{2}$/u.test(word) && /^\d{1,2}\./u.test(head)) return true;
    if (language === 'ko' && KOREAN_DATE.test(tail)) return true;
  }
  if (!ORDINAL_STOPS.has(language)) return false;
  const follower = /^[\p{L}\p{M}]+/u.exec(head)?.[0].toLowerCase() ?? '';
  if (ROMAN.test(word)) return !isStarter(follower, locale);
  if (!/^\d{1,3}$/u.test(word)) return false;
  if (word.length < 3 && OF_A_DATE.test(head)) return true;
  if (DAY_AND_MONTH.test(tail) && /^(?:19|20)\d{2}(?!\p{N})/u.test(head)) return true;
  if (monthsOf(locale).has(follower) || (language === 'de' && GERMAN_MONTH.test(head))) return true;
  return language === 'de' && (GERMAN_ORDINAL.test(tail) || GERMAN_COUNTED.test(head));
}
