import { romaniseBulgarian } from './bulgarian';
import { romaniseByTable, type LetterTable } from './letter-table';
import { MACEDONIAN, SERBIAN } from './south-slavic';
import { KAZAKH, KYRGYZ, MONGOLIAN, TAJIK, TATAR, UZBEK } from './steppe-languages';
import { romaniseUkrainian } from './ukrainian';

/**
 * Russian as English-language papers write it: BGN/PCGN 1947 with plain `e` and `yo`, both signs silent. Also what
 * any language without a table of its own gets, so it knows the letters of the others.
 */
const RUSSIAN: LetterTable = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ѣ: 'e', ѳ: 'f', ѵ: 'i', ѫ: 'a',
  і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'w', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'gj', ќ: 'kj',
  ѕ: 'dz', ѐ: 'e', ѝ: 'i', ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j',
  җ: 'j', ӣ: 'i', ӯ: 'u', ӑ: 'a', ӗ: 'e', ҫ: 's', ӳ: 'u', ҙ: 'z', ҡ: 'q', ӊ: 'n', ҥ: 'ng', ҕ: 'gh', ӷ: 'gh',
  ӏ: '', ҟ: 'q', ҭ: 't', ҩ: 'o', ҽ: 'ch', ҿ: 'ch', ӡ: 'dz', ҧ: 'p', ӱ: 'u', ӧ: 'o', ӓ: 'a', ӹ: 'y', ӥ: 'i',
  ӝ: 'j', ӟ: 'dz', ӵ: 'ch', ӂ: 'j',
}; // prettier-ignore

/**
 * Belarusian: BGN/PCGN 1979, which needs no marks (the national Instruction of 2007 does: `Mahilioŭ`).
 * `е ё ю я` always with `y`, `г` is h, `зг` is kept apart from `ж`.
 */
const BELARUSIAN: LetterTable = { ...RUSSIAN, г: 'h', е: 'ye', ґ: 'g', і: 'i', ў: 'w' };

const byTable = (table: LetterTable) => (word: string) => romaniseByTable(word, { ...RUSSIAN, ...table });

const LANGUAGES: Readonly<Record<string, (word: string) => string>> = {
  be: byTable(BELARUSIAN),
  bg: (word) => romaniseBulgarian(word, RUSSIAN),
  kk: byTable(KAZAKH),
  ky: byTable(KYRGYZ),
  mk: byTable(MACEDONIAN),
  mn: byTable(MONGOLIAN),
  ru: byTable(RUSSIAN),
  sr: byTable(SERBIAN),
  tg: byTable(TAJIK),
  tt: byTable(TATAR),
  uk: (word) => romaniseUkrainian(word, RUSSIAN),
  uz: byTable(UZBEK),
};
const SAME_AS: Readonly<Record<string, string>> = {
  bs: 'sr',
  hr: 'sr',
  sh: 'sr',
  cnr: 'sr',
  me: 'sr',
  rue: 'uk',
};

/** Letters that only one language writes: a Ukrainian name in a Russian or an English paper stays Ukrainian. */
const TELLING: readonly (readonly [language: string, letters: RegExp])[] = [
  ['uk', /[їєґ]/u],
  ['be', /ў/u],
  ['sr', /[ђћ]/u],
  ['mk', /[ѓќѕ]/u],
];

/**
 * One Cyrillic word in small Latin letters, by the standard of the headline's language, or of the language that
 * alone has one of the word's letters. A run of Cyrillic is the whole word; apostrophes are gone before.
 */
export function romaniseCyrillic(run: string, language: string): string {
  const word = run.toLowerCase().replace(/\p{M}/gu, '');
  const own = SAME_AS[language] ?? language;
  const told = own === 'uz' ? undefined : TELLING.find(([, letters]) => letters.test(word))?.[0];
  return (LANGUAGES[told ?? own] ?? byTable(RUSSIAN))(word);
}
