import { asciiDigits } from '../text/ascii-digits';
import { isReservedSlug } from './reserved-slugs';
import { withoutReferences } from './character-references';
import { romanise } from './romanise';
import { signWords } from './sign-words';
import { JOINT, keepNumbers } from './slug-numbers';
import { textHash } from '../text/text-hash';

export interface SlugOptions {
  /** BCP 47, as Strapi stores it; decides ö (oe in German), the word for % and what 1.500 means. */
  locale: string;
  maxLength: number;
  /** The house's own words, on top of the built-in ones. */
  reserved: readonly string[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** No headline is longer; what follows could not be in the slug anyway. */
const LONGEST_TEXT = 2_000;
/** Stands in front of the hash when a text has no letter or digit of its own. */
const EMPTY_SLUG = 'article';

export const isSlug = (text: string): boolean => SLUG.test(text);

/**
 * The slug a text would like: lower-case ASCII words, at most `maxLength` long, never empty, the same for the
 * same text always. Numbers keep their value. A text of symbols, a bare number or a reserved word gets eight
 * hex digits of its hash after it. Slugs an editor typed go through the same door.
 *
 * @example slugFor('Fed raises rates by 0.25%', style) // 'fed-raises-rates-by-0-25-percent'
 */
export function slugFor(text: string, { locale, maxLength, reserved }: SlugOptions): string {
  const needsHash = (slug: string) => slug === '' || /^\d+$/u.test(slug) || isReservedSlug(slug, reserved);
  const trimmed = wellFormed(text).trim();
  if (trimmed.length <= maxLength && SLUG.test(trimmed) && !needsHash(trimmed)) return trimmed;

  const words = romanWords(trimmed, languageOf(locale));
  const slug = cutAtWord(words, maxLength);
  if (!needsHash(slug)) return slug;

  const room = maxLength - 9;
  const stem = cutAtWord(slug === '' ? [EMPTY_SLUG] : [slug], Math.max(room, 0)) || EMPTY_SLUG;
  const hash = textHash(trimmed);
  return room < stem.length ? `a${hash}`.slice(0, maxLength) : `${stem}-${hash}`;
}

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** BCP 47 has at most eight letters here, which "constructor" is not: tables of languages have no such key. */
const LANGUAGE = /^[a-z]{2,8}(?![^-_])/iu;

/** 'de-AT' reads as 'de'; both Norwegians as 'nb'; what is no language as ''. */
function languageOf(locale: string): string {
  const language = LANGUAGE.exec(locale)?.[0].toLowerCase() ?? '';
  return language === 'no' || language === 'nn' ? 'nb' : language;
}

/** Cut where no number is cut in two. */
function head(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  let end = LONGEST_TEXT;
  while (end > 0 && /[\p{N}.,]/u.test(text.charAt(end - 1))) end -= 1;
  return wellFormed(text.slice(0, end));
}

function romanWords(text: string, language: string): string[] {
  const plain = asciiDigits(head(withoutReferences(text)).replace(/[™®©℠]/gu, ''))
    .replace(/[´`]/gu, "'")
    .replace(/(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/gu, '\u066c')
    .normalize('NFKC')
    .replace(
      /\u00ad|\u2060|\ufeff|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?:(?<!\p{M})\p{M}+)?[\ufe00-\ufe0f]/gu,
      '',
    )
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ');
  const spoken = keepNumbers(plain, language)
    .replace(/\++/gu, (run) => ' plus '.repeat(Math.min(run.length, 2)))
    .replace(/(?<![\p{L}\d])([CFJ])[#♯](?![\p{L}\d])/giu, '$1 sharp ')
    .replaceAll('&', ` ${signWords(language, JOINT).and} `)
    .replace(/['‘’ʼʻʹʺ׳״]/gu, '')
    .replace(/°(?=\p{L})/gu, '')
    .replace(/(?<=\p{Script=Latin})[·‧•](?=\p{Script=Latin})/gu, '');
  return romanise(spoken, language)
    .toLowerCase()
    .split(new RegExp(`[^a-z0-9${JOINT}]+`, 'u'))
    .map((word) => word.split(JOINT).filter(Boolean).join(JOINT))
    .filter(Boolean);
}

/**
 * As many whole words as fit. The cut never ends on a bare number, whose unit may be what was cut off, and a
 * single word longer than the room is cut, but not inside a number.
 */
function cutAtWord(words: readonly string[], maxLength: number): string {
  let slug = '';
  for (const [at, word] of words.entries()) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length <= maxLength) {
      slug = longer;
      continue;
    }
    const kept = slug.replace(/(?:^|-)\d[\d\u0001]*$/u, '');
    slug = slug.length < maxLength / 2 && word.length > maxLength / 2 ? cutWord(longer, maxLength) : kept;
    if (at > 0 && slug === '') slug = cutWord(longer, maxLength);
    break;
  }
  return slug.replaceAll(JOINT, '-');
}

function cutWord(word: string, maxLength: number): string {
  const inNumber = /[\d\u0001]/u;
  let end = maxLength;
  if (inNumber.test(word.charAt(end))) while (end > 0 && inNumber.test(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end).replace(/(?<![-\u0001])[-\u0001]+$/u, '');
}
