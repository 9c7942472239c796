import slugify from 'slugify';
import { transliterate } from 'transliteration';

/** Where the libraries read Greek letters by shape (θ as 8, ξ as 3): ELOT 743, as on Greek passports. */
const GREEK: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n',
  ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
}; // prettier-ignore

/** Where slugify's default Cyrillic misleads (ъ as u): signs are silent, the rest as in English papers. */
const CYRILLIC: Record<string, string> = { ъ: '', ь: '', й: 'y', х: 'kh', ц: 'ts', щ: 'shch' };
/** Languages whose own Cyrillic or Latin table in slugify is right as it stands. */
const OWN_CYRILLIC = new Set(['bg', 'uk', 'sr', 'mk', 'bs']);
/** Swedish papers write å, ä and ö as a, a and o; slugify's table writes aa, ae and oe. */
const PLAIN_LETTERS = new Set(['sv', 'fi', 'et', 'tr', 'hu']);

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}]/u;

function greek(word: string): string {
  return word
    .toLowerCase()
    .replace(/ού|ου|οὐ/gu, 'u')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/([αεη])υ(?=[αεηιουωβγδζλμνρ])/gu, '$1β')
    .replace(/([αεη])υ/gu, '$1φ')
    .replace(/\p{L}/gu, (letter) => GREEK[letter] ?? letter);
}

function letter(char: string, language: string): string {
  const cyrillic = OWN_CYRILLIC.has(language) ? undefined : CYRILLIC[char.toLowerCase()];
  if (cyrillic !== undefined) return cyrillic;
  const known = slugify(char, { strict: true, ...(PLAIN_LETTERS.has(language) ? {} : { locale: language }) });
  return known === '' ? transliterate(char) : known;
}

/** One stretch without ASCII. Chinese characters are words of their own; a symbol is a gap. */
function stretch(text: string, language: string): string {
  const latin = text.replace(/\p{Script=Greek}+/gu, greek);
  let out = '';
  for (const char of latin) {
    if (HAN.test(char)) out += ` ${transliterate(char)} `;
    else if (char <= '\u007f') out += char;
    else out += LETTER.test(char) ? letter(char, language).trim() : ' ';
  }
  const letters = out.replace(/[^a-zA-Z ]/gu, '');
  // A letter without a Latin form must still keep what stands left and right of it apart.
  return letters === '' && /\p{L}/u.test(text) ? ' ' : letters;
}

/**
 * Latin letters for text in any script; ASCII passes untouched and no digit ever appears that was not there.
 * slugify first, since it knows languages (German ö is oe, Bulgarian ъ is a); transliteration for the rest.
 *
 * @example romanise('Größter Streik', 'de') // 'Groesster Streik'
 */
export const romanise = (text: string, language: string): string =>
  text.replace(/[\u0080-\u{10ffff}]+/gu, (run) => stretch(run, language));
