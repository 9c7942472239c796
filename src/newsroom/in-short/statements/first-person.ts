import { DAYS, MONTHS } from '../words/days';
import { withoutQuotations } from '../marks/without-quotations';

/** Words that only somebody who speaks of himself uses. Left out is what may be another word: "ci", "nos" in Portuguese, "ons". */
const WORDS: Readonly<Record<string, string>> = {
  de: 'ich wir mich mir uns unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines',
  es: 'yo nosotros nosotras nuestro nuestra nuestros nuestras mi mis me nos mío mía míos mías',
  fr: 'je nous notre nos mon ma mes moi me',
  it: 'io noi mio mia miei mie nostro nostra nostri nostre mi me',
  pt: 'eu nós meu meus minha minhas nosso nossa nossos nossas me comigo conosco connosco',
  nl: 'ik wij we mij onze',
  ru:
    'я мы меня мне мной нас нам нами мой моя моё мое мои моего моей моему моим моём моем моих мою ' +
    'наш наша наше наши нашего нашей нашему нашим нашем наших нашу нашими',
};

/** Of these a capital inside a sentence makes a name: "Notre-Dame", the station "Mir". */
const wholeWord = (list: string): RegExp => {
  const words = list.split(' ');
  const opening = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const any = [...words, ...opening.map((word) => `(?<=^|[.!?:…] )${word}`)].join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])(?:${any})(?![\\p{L}\\p{M}’'-])`, 'u');
};

/** "World War I", "King Charles I": a number after a name. "Since Monday I ..." is none. */
const NAME_BEFORE = `\\p{L} (?!(?:${DAYS}|${MONTHS}) )\\p{Lu}\\p{Ll}+ `;
const ENGLISH_FIRST_PERSON = new RegExp(
  `(?:^|[^\\p{L}'’.])(?:(?<!${NAME_BEFORE})I|[Ww]e|(?:[Mm]y|[Oo]ur)(?! \\p{Lu}\\p{Ll})|[Oo]urs|me|us|I['’](?:m|ve|ll|d)|[Ww]e['’](?:re|ve|ll|d))(?=$|[^\\p{L}'’.])`,
  'u',
);

const PATTERNS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(Object.entries(WORDS).map(([language, list]) => [language, wholeWord(list)])),
  en: ENGLISH_FIRST_PERSON,
};
/** "j’ai", "m'a": French writes them together with the verb. */
const ELIDED = /(?<![\p{L}\p{M}’'-])(?:j|m|J|M)[’'](?=\p{Ll})/u;

const hasItsWords = (typed: string, language: string): boolean => {
  // "Me Sophie Lambert": Maître.
  const text = language === 'fr' ? typed.replace(/(?<!\p{L})Me (?=\p{Lu})/gu, '') : typed;
  return PATTERNS[language]?.test(text) === true || (language === 'fr' && ELIDED.test(text));
};

/** Does the text, without what it quotes, speak in the first person? Only languages whose words for it are sure. */
export const speaksInFirstPerson = (text: string, language: string): boolean =>
  // Most texts have no such word at all: quotations need not be looked for.
  hasItsWords(text, language) && hasItsWords(withoutQuotations(text), language);
