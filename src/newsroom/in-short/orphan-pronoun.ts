import { DAYS, MONTHS } from './days';
import { isEverydayWord, isFunctionWord } from './english-case';
import type { Gender } from './given-names';
import { speaksAs, speaksOfSomebody } from './person-nouns';
import { withoutQuotations } from './without-quotations';

const NAME_INSIDE = new RegExp(`(?<=[\\p{L}\\p{N},] )(?!(?:${DAYS}|${MONTHS}|I)\\b)\\p{Lu}\\p{L}`, 'u');
const FIRST_WORD = /^\p{Lu}[\p{L}]+/u;

/**
 * Does an English sentence speak of "her" or "him" where nobody in it can be meant: "Opposition parties accused her of
 * complacency"? Any name and any word for one person may be meant, so most sentences pass.
 */
export function hasOrphanPronoun(text: string): boolean {
  const genders = (['he', 'she'] as const).filter((gender) => speaksAs(gender, text));
  if (genders.length === 0) return false;
  const own = withoutQuotations(text);
  return genders.some((gender) => speaksAs(gender, own)) && !namesSomebody(own, genders);
}

function namesSomebody(text: string, genders: readonly Gender[]): boolean {
  const first = (FIRST_WORD.exec(text)?.[0] ?? '').toLowerCase();
  if (first !== '' && !isFunctionWord(first) && !isEverydayWord(first)) return true;
  return NAME_INSIDE.test(text) || genders.some((gender) => speaksOfSomebody(text, gender));
}
