import type { Sighting } from './case-ledger';
import { isEverydayWord, isFunctionWord } from '../words/english-case';
import { isLower } from '../words/letter-case';

/** The spelling most of these sightings agree on; the earlier one where two are level. */
export function favourite(sightings: readonly Sighting[]): string | null {
  const counts = new Map<string, number>();
  for (const { form } of sightings) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

/** Does the story, in one of these places, write the word in lower case? */
export const hasSmall = (sightings: readonly Sighting[], lower: (text: string) => string): boolean =>
  sightings.some(({ form }) => isLower(form, lower));

/** A rare word with one of these endings is more often a thing than a name. */
export const COMMON_NOUN_ENDING = /^[^-]*(?:tions?|ments?|ness|ships?|[^aeiou]ers|ors|ings|ed|ly)$/u;

/** Is this most probably no name by itself, though names hold it? Of "start-up", both halves tell. */
export const isCommon = (key: string): boolean =>
  isEverydayWord(key) ||
  COMMON_NOUN_ENDING.test(key) ||
  (key.includes('-') && key.split('-').every((part) => isEverydayWord(part) || isFunctionWord(part)));
