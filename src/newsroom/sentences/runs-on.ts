import { belongsToHour, isOnlyAnHour } from './clock';
import { isOrdinal } from './ordinals';
import { quotationRunsOn } from './quotations-run-on';
import { isBeforeNumber, isStarter, shortFormKind } from './short-forms';
import { namesSpeaker, speaksWithoutCapitals } from './speakers';
import type { Stop } from './stops';

/** What the language says of stops. */
export interface Grammar {
  locale: string;
  language: string;
  /** Hindi ends sentences in a danda, Armenian in a colon; where a text does, a point ends none. */
  pointsEnd: boolean;
}

/** Where a stop stands: what came before it and what comes after it, as far as anybody looks. */
export interface Place extends Stop {
  /** The last characters of the sentence so far, its stop included. */
  tail: string;
  /** The sentence so far where it is short, else ''. */
  brief: string;
  /** What follows, from its first character. */
  rest: string;
}

const OPENERS = /^[\s"'“”‘’«»„‚([{¿¡*•⁃–—-]*(?:\.{2,}(?=\p{L}))?/u;
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.’'-])[\p{M}.’'-]*([\p{L}\p{N}][\p{L}\p{M}\p{N}.°º’'-]*)\.$/u;
/** A word in lower case before a single capital: "chose plan B." may end there, "John F." and "by J." may not. */
const PLAIN_WORD_BEFORE =
  /(?:^|\s)(?!(?:by|with|of|from|for|to|said|says|as|like|or|but|and|at|that|between|against|than|when|where|while|after|before|named|called|judge|late) [^I])\p{Ll}+\s\S+$/u;
const LIST_NUMBER = /^[\s•⁃▪‣◦●–-]*(?:\d{1,3}|[A-Za-z])[.)]{1,2}\s*$/u;
/** "The aims are: 1. Work for all. 2. Homes": the first number belongs to what it opens. */
const FIRST_OF_A_LIST = /:\s\(?\d{1,2}\.$/u;
/** "В 1945 г. СССР победил", "W 1945 r. Polska": a year alone is no sentence. */
const ONLY_A_YEAR = /^\p{Lu}\p{L}{0,5}\s(?:\p{L}{1,12}\s)?\d{4}\s?[гrр]\.$/u;
/** "Group B", "Plan A": a letter that counts is no initial. */
const LETTERED =
  /(?:Group|Plan|Highway|Class|Type|Vitamin|Section|Pool|Grade|Hepatitis|Exhibit|Channel) \p{Lu}\.$/u;
/** "и т. д." is an end before a capital. */
const AND_SO_ON = /(?:^|\s)и т\. ?[дп]\.$/u;
/** "iPhone", "eBay", "mRNA", "easyJet": written small wherever it stands. */
const SMALL_NAME = /^(?:\p{Ll}{1,6}\p{Lu}|e-\p{Lu})/u;
/** "de Gaulle", "al-Aksa", "bin Salman" open a sentence in the house style of many newsrooms. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|la|le|van|von|ter|ten|al|el|bin|ibn|bint|abu|ap|af|av)[ -](?:(?:der|den|de|la)\s)?\p{Lu}/u;
const HAS_PARTICLES = /^(?:|en|de|da|nb|nn|no|sv|fi)$/u;

/** Trade names that end in a mark of their own and have a capital after it: "Yahoo! Inc.", "Yum! Brands". */
const MARKED_NAME = /(?:^|[\s(“"])(?:Yahoo|Yum|Panic|E|Guess|Joomla)[!?]$/u;

/** Does what follows belong to the sentence that stops here? */
export function runsOn(place: Place, grammar: Grammar): boolean {
  const { rest, mark } = place;
  const opening = OPENERS.exec(rest)?.[0] ?? '';
  const head = rest.slice(opening.length);
  if (!/[\p{L}\p{N}\p{S}#№§@%]/u.test(head)) return head.length < 40;
  if (isReference(rest) || head.startsWith('№')) return true;
  if (/\.\.$/u.test(opening)) return false;
  // "’s Avonds" opens a Dutch sentence.
  if (grammar.language === 'nl' && /^['’][stn][ -]/u.test(rest)) return false;
  if (place.brokenLine || mark === '') return isSmall(head) && !isClosed(place);
  if (quotationRunsOn(place, rest, grammar.language)) return true;
  if (/^[.…]/u.test(mark)) return afterPoint(place, head, grammar);
  return /^[!?‼⁇⁈⁉‽;\u037e؟]/u.test(mark) && afterCry(place, head, grammar);
}

/** `"..." (Lind 55).`: a bracket whose stop stands after it belongs to what stands before it. */
function isReference(rest: string): boolean {
  if (!rest.startsWith('(')) return false;
  const close = rest.indexOf(')');
  return close > 0 && /[.,;:]/u.test(rest[close + 1] ?? '') && !/[.!?…]\s*$/u.test(rest.slice(0, close));
}

const isSmall = (head: string): boolean => /^\p{Ll}/u.test(head) && !SMALL_NAME.test(head);

/** A line that ends as sentences end is one, whatever the next line begins with. */
const isClosed = ({ mark, tail }: Place): boolean => mark !== '' || /[.!?:;]["'”’)]*$/u.test(tail);

function afterCry({ closers, tail, rest, mark }: Place, head: string, grammar: Grammar): boolean {
  if (isSmall(head)) return true;
  // "and even -- blasphemy! -- Star Wars"
  if (/^(?:--|[–—-])\s/u.test(rest) && /(?:--|[–—])\s/u.test(tail)) return true;
  const isQuoted = /["'”’»]/u.test(closers);
  if (grammar.language === 'ko' && isQuoted && /^\p{L}/u.test(rest)) return true;
  if (isQuoted)
    return isEnglish(grammar) ? namesSpeaker(head) : speaksWithoutCapitals(rest, grammar.language);
  const follower = /^[\p{L}\p{M}’']+/u.exec(head)?.[0] ?? '';
  return (
    mark.length === 1 &&
    MARKED_NAME.test(tail) &&
    /^\p{Lu}/u.test(head) &&
    !isStarter(follower, grammar.locale)
  );
}

const isEnglish = ({ language }: Grammar): boolean => language === 'en' || language === '';

function afterPoint(place: Place, head: string, grammar: Grammar): boolean {
  const { mark, closers, rest, brief, tail } = place;
  if (!grammar.pointsEnd) return true;
  // "the thing is . . . I mean it"; a fourth dot is the stop.
  if (/\s\.$/u.test(tail) && closers === ' . .') return true;
  if (mark.length > 1 || mark === '…' || closers.startsWith(' .')) return isSmall(head);
  if (grammar.language === 'ko' && /["”]/u.test(closers) && /^\p{L}/u.test(rest)) return true;
  if (brief !== '' && (LIST_NUMBER.test(brief) || ONLY_A_YEAR.test(brief))) return true;
  if (FIRST_OF_A_LIST.test(tail)) return true;
  if (isOnlyAnHour(brief)) return true;
  const word = /^[)\]]?$/u.test(closers) ? lastWord(tail, grammar) : undefined;
  if (word !== undefined && isHeldOpen({ word, tail, head, rest }, grammar)) return true;
  if (!isSmall(head)) return false;
  if (opensSmall(head, grammar)) return false;
  return closers !== '' || word === undefined || !isPlainWord(word, grammar) || !opensPlainly(head, grammar);
}

/** A sentence that begins with a small letter: a name's particle. */
const opensSmall = (head: string, { language }: Grammar): boolean =>
  HAS_PARTICLES.test(language) && PARTICLE.test(head);

/** The word that the stop stands at, without an elided article ("l'Avv.") or the first part of a double name. */
function lastWord(tail: string, { language }: Grammar): string | undefined {
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return undefined;
  const part = shortFormKind(word, language) === null ? word.split('-').at(-1) : word;
  return /^(?:it|fr|ca|lij|oc)$/u.test(language) ? part?.split(/['’]/u).at(-1) : part;
}

/**
 * Of 328 small letters after a stop in 1,689 stories most carried the sentence on (a line had been cut there); those
 * that opened one were its subject: "the", "they", "two".
 */
const SUBJECTS =
  /^(?:the|an?|he|she|it|they|we|i|you|this|these|those|there|his|her|its|their|our|my|two|three|four|five|six|seven|eight|nine|ten|some|many|all|police|officials|nobody|everyone)(?![\p{L}’'])/u;

function opensPlainly(head: string, grammar: Grammar): boolean {
  if (isEnglish(grammar)) return SUBJECTS.test(head);
  return isStarter(/^[\p{L}\p{M}]+/u.exec(head)?.[0] ?? '', grammar.locale);
}

interface Around {
  word: string;
  tail: string;
  head: string;
  rest: string;
}

/** Does the stop only shorten its word, or make it "the seventh"? */
function isHeldOpen(around: Around, grammar: Grammar): boolean {
  const { word, tail, head, rest } = around;
  const { locale } = grammar;
  if (/^[ap]\.m$/iu.test(word)) return isSmall(head) || belongsToHour(rest);
  // "в 1938 г. Мост" is an end, "в г. Москве" is none.
  if (/\d\s?[гr]\.$/u.test(tail) || AND_SO_ON.test(tail)) return isSmall(head);
  const kind = shortFormKind(word, locale);
  const isNumber = /^[\p{N}#№]/u.test(head);
  if (kind === 'always') return true;
  if (isNumber && grammar.language === 'de' && /\p{Ll}str$/u.test(word)) return true;
  if (isEnglish(grammar) && LETTERED.test(tail)) return isSmall(head);
  if (isNumber && isBeforeNumber(word, locale)) return word !== 'no' || !/^\d+ \p{Ll}{3}/u.test(head);
  if (isSmall(head)) return isKnownShort(word, kind);
  if (isOrdinal(around, grammar)) return true;
  const follower = /^[\p{L}\p{M}’']+(?!\.)/u.exec(head)?.[0] ?? '';
  const starts = follower === '' ? startsWithNumber(head) : isStarter(follower, locale);
  if (kind === 'beforeSmall') return isNumber && !starts;
  if (kind === 'unlessStarter') return !starts;
  if (/^\p{Ll}$/u.test(word)) return !starts || kind !== null;
  if (isInitial(word) && /^\p{Lu}\.(?:\s|$)/u.test(head)) return true;
  if (isInitial(word)) return !starts && !isNumber && !(isEnglish(grammar) && PLAIN_WORD_BEFORE.test(tail));
  return isDotted(word) && !starts;
}

/** "42 people", "£5": a number that counts something opens a sentence, "101" after "U.S." does not. */
const startsWithNumber = (head: string): boolean =>
  /^\p{Sc}|^[\d.,]+ (?!(?:in|at|to|on|and|or|near|from|through|between|north|south|east|west)\b)\p{Ll}/u.test(
    head,
  );

/** Before a small letter every short form runs on; a month or "no." only where it is written as one. */
const isKnownShort = (word: string, kind: string | null): boolean =>
  kind === 'unlessStarter' ||
  kind === 'beforeSmall' ||
  (kind === 'beforeNumber' && /^\p{Lu}/u.test(word)) ||
  word.length === 1 ||
  isDotted(word);

/** "J." in "J. Edgar", but not the "B" that ends "chose plan B." before a new sentence. */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

const isDotted = (word: string): boolean => /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,3}$/u.test(word);

/** From this length on a word that no list has is a word and not a short form. */
const SHORTEST_PLAIN = 4;
const SHORTEST_PLAIN_ABROAD = 6;

/**
 * Is this a whole word, so that a small letter after its stop opens a sentence all the same? Short forms that no list
 * has are short, and in Italian they end in a consonant.
 */
function isPlainWord(word: string, grammar: Grammar): boolean {
  if (/^\d{4}$/u.test(word)) return true;
  if (!/^\p{L}[\p{Ll}\p{M}’']+$/u.test(word) || shortFormKind(word, grammar.locale) !== null) return false;
  if (isEnglish(grammar)) {
    return word.length >= SHORTEST_PLAIN && /[aeiouy]/iu.test(word) && !isStarter(word, grammar.locale);
  }
  if (grammar.language === 'it' && /^\p{Ll}.*[^aeiouàèéìòù]$/u.test(word)) return false;
  return word.length >= (grammar.language === 'el' ? SHORTEST_PLAIN : SHORTEST_PLAIN_ABROAD);
}
