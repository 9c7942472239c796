import { languageOf } from '../text/language-of';
import { EASTERN } from './eastern-short-forms';
import { ENGLISH, NUMBERS_ANYWHERE, SMALL_WORDS, TITLES_ANYWHERE } from './short-form-lists';
import { WESTERN } from './western-short-forms';

const OTHERS = { ...WESTERN, ...EASTERN };

/** What may follow a short form without a sentence ending at it: see `ShortFormList`. */
export type ShortFormKind = 'always' | 'unlessStarter' | 'beforeSmall' | 'beforeNumber';

interface ShortForms {
  kinds: ReadonlyMap<string, ShortFormKind>;
  numbered: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

const wordsIn = (list = ''): string[] => list.split(' ').filter((word) => word !== '');

const read = new Map<string, ShortForms>();

function formsOf(locale: string): ShortForms {
  const language = languageOf(locale);
  const key = language === '' ? 'en' : language === 'nn' || language === 'no' ? 'nb' : language;
  const before = read.get(key);
  if (before !== undefined) return before;
  const list = key === 'en' ? ENGLISH : Object.hasOwn(OTHERS, key) ? OTHERS[key]! : { always: '' };
  const numbered = wordsIn(`${NUMBERS_ANYWHERE} ${list.beforeNumber ?? ''}`);
  const kinds = new Map<string, ShortFormKind>();
  for (const form of numbered) kinds.set(form, 'beforeNumber');
  for (const form of wordsIn(list.beforeSmall)) kinds.set(form, 'beforeSmall');
  for (const form of wordsIn(list.unlessStarter)) kinds.set(form, 'unlessStarter');
  for (const form of wordsIn(key === 'en' ? list.always : `${TITLES_ANYWHERE} ${list.always}`)) {
    kinds.set(form, 'always');
  }
  const forms = {
    kinds,
    numbered: new Set(numbered),
    starters: new Set([...wordsIn(ENGLISH.starters), ...wordsIn(list.starters)]),
  };
  if (read.size < 200) read.set(key, forms);
  return forms;
}

const CAPITAL = /^\p{Lu}/u;

/** What the language has this word down as, written without its stop; null for any other word. */
export function shortFormKind(word: string, locale: string): ShortFormKind | null {
  const form = word.toLowerCase();
  const isEnglish = /^(?:en)?$/u.test(languageOf(locale));
  if (isEnglish && SMALL_WORDS.has(form) && !CAPITAL.test(word)) return null;
  return formsOf(locale).kinds.get(form) ?? null;
}

/** Does a number belong to this short form: "No. 2", "Art. 7"? */
export const isBeforeNumber = (word: string, locale: string): boolean =>
  formsOf(locale).numbered.has(word.toLowerCase());

/** Does this word, with a capital, follow "Inc." or "U.S." only at the start of a new sentence? */
export const isStarter = (word: string, locale: string): boolean =>
  formsOf(locale).starters.has(word.toLowerCase());

/** Does the stop after this word belong to the word? "no." only where it is written "No." */
export function ownsItsStop(word: string, locale: string): boolean {
  const kind = shortFormKind(word, locale);
  return kind === 'beforeNumber' ? CAPITAL.test(word) : kind !== null;
}
