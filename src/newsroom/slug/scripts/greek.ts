import { romaniseByTable, type LetterTable } from './letter-table';

const LETTERS: LetterTable = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n',
  ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  ϝ: 'w', ϟ: 'q', ϡ: 's', ϳ: 'j', ϻ: 's',
}; // prettier-ignore

/** A mark on the first of two vowels, or dots on the second, parts them: `άυ`, `αϋ`. Stands for that parting. */
const PARTED = '\u0308';
const ACCENTS = /[\u0300\u0301\u0342]/u;

/**
 * One Greek word by ELOT 743 (ISO 843 type 2, UN 1987): ου is ou; αυ, ευ, ηυ end in f before θ κ ξ π σ τ φ χ ψ and at
 * the end, else in v; γγ ng, γξ nx, γχ nch; μπ is b at the start and the end of a word, else mp.
 * Old accents and breathings count as today's.
 *
 * @example 'αυτό' // 'afto'
 */
export function romaniseGreek(run: string): string {
  const word = vowelsParted(run.toLowerCase())
    .replace(/([αεη])υ(?=[θκξπσςτφχψ]|$)/gu, '$1f')
    .replace(/([αεη])υ(?!\u0308)/gu, '$1v')
    .replace(/ου(?!\u0308)/gu, 'ou')
    .replace(/γ(?=[γξχ])/gu, 'n')
    .replace(/^μπ|μπ$/gu, 'b')
    .replaceAll(PARTED, '');
  return romaniseByTable(word, LETTERS);
}

/** Without marks, but for one sign after an υ that is a vowel of its own. */
function vowelsParted(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([αεηο])(\p{M}*)υ(\p{M}*)/gu, (_all, first: string, marks: string, dots: string) =>
      ACCENTS.test(marks) || dots.includes(PARTED) ? `${first}υ${PARTED}` : `${first}υ`,
    )
    .replace(/(?<!υ)\p{M}+|(?<=υ)[^\P{M}\u0308]+/gu, '');
}
