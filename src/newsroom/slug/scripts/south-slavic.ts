import type { LetterTable } from './letter-table';

/**
 * Serbian (and Bosnian, Montenegrin): the language's own Latin alphabet, then its marks off, so that a headline has
 * one address in both of its scripts: `Ниш` and `Niš` are nis, `ђ` and `đ` dj.
 */
export const SERBIAN: LetterTable = {
  ђ: 'dj', ж: 'z', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', з: 'z', ѕ: 'dz',
}; // prettier-ignore

/** Macedonian: ICAO Doc 9303 part 3, as on the country's passports. */
export const MACEDONIAN: LetterTable = {
  ѓ: 'gj', ж: 'zh', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', х: 'h', ц: 'c', ч: 'ch', џ: 'dj', ш: 'sh',
}; // prettier-ignore
