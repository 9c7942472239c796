/**
 * An English word without its commonest endings, so that "talks" and "talked" count as one word.
 *
 * A light stem: it is compared, never shown. Other languages are compared as written.
 */
export function englishStem(word: string): string {
  if (word.length <= 3 || word.length > 30) return word;
  let stem = word;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied')) return `${stem.slice(0, -3)}y`;
  const ending = /(?:ed|ing)$/u.exec(stem)?.[0] ?? '';
  const bare = stem.slice(0, stem.length - ending.length);
  if (ending === '' || bare.length < 3 || !/[aeiouy]/u.test(bare)) return withoutE(stem);
  return withoutE(/([bdfgmnprt])\1$/u.test(bare) ? bare.slice(0, -1) : bare);
}

/** "arrive" and "arrived" meet at "arriv". */
const withoutE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word);
