/** What a word or letter after a number multiplies it by. A lone "m" may be metres, so it needs a currency sign. */
const ENGLISH_SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const AFTER_CURRENCY = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

/** Such words elsewhere. A "billion" has twelve zeros there, but nine in Portuguese of Brazil and in Turkish. */
const ELSEWHERE: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:tausend|tsd|tysi[ąę]c\p{L}{0,2}|tuhat(?:ta)?|mille|mil|mila|duizend|tusen|tusind|tys|тыс|тысяч\p{L}{0,3}|bin|ألف|آلاف|हज़ार|हजार|千|천)$/u,
    1e3,
  ],
  [/^लाख$/u, 1e5],
  [
    /^(?:mio|mln|млн|milyon|miljoon\p{L}{0,2}|milion\p{L}{0,2}|mi|million\p{L}{0,3}|mill(?:ón|ones)|milh(?:ão|ões)|miljoen|miljon\p{L}{0,2}|мільйон\p{L}{0,2}|миллион\p{L}{0,2}|مليون|ملايين)$/u,
    1e6,
  ],
  [/^करोड़$/u, 1e7],
  [
    /^(?:mrd|mld|md|mds|mia|mdr|mdkr|bi|miljard\p{L}{0,2}|miliard\p{L}{0,2}|अरब|млрд|milyar|milliard\p{L}{0,3}|bilh(?:ão|ões)|мільярд\p{L}{0,2}|миллиард\p{L}{0,2}|مليار|مليارات)$/u,
    1e9,
  ],
  [/^(?:billion(?:en|s)?|bill(?:ón|ones)|biljoen|bilion[ei]|трлн|триллион\p{L}{0,2})$/u, 1e12],
  [/^खरब$/u, 1e11],
  [/^[百백]$/u, 100],
  [/^[万萬만]$/u, 1e4],
  [/^[億亿억]$/u, 1e8],
  [/^[兆조]$/u, 1e12],
];

/** By how much this word multiplies the number before it; undefined where it is no such word. */
export function scaleOf(word: string, { english }: { english: boolean }): number | undefined {
  if (english) return ENGLISH_SCALES.get(word);
  return ELSEWHERE.find(([pattern]) => pattern.test(word))?.[1] ?? (word === 'k' ? 1e3 : undefined);
}

export const scaleAfterCurrency = (letter: string): number | undefined => AFTER_CURRENCY.get(letter);
