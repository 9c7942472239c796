import { allMatches } from '../../text/all-matches';
import { isEverydayWord, isFunctionWord } from '../words/english-case';
import { isFiniteVerb } from './finite-verb';
import { isCapital } from '../words/letter-case';
import { isVerbOrNoun, isVerbOutright, PASTS } from './verb-words';

/** "-ed" that describes rather than tells: "the red door", "a hundred". */
const ED_WORDS = new Set(
  'red bed shed united hundred sacred naked wicked kindred armed need indeed speed feed'.split(' '),
);

/** Behind these stands a noun, or a verb that is not finite: "for support", "the plan", "to use". */
const MAKES_A_NOUN = new Set(
  'a an the of for in on at by from to with without his her its their our my your no any'.split(' '),
);

/** Behind these a word that may be either is a noun: "more needs", "two charges", "final plans". */
const ADJECTIVES = new Set(
  (
    'federal military national political economic legal nuclear new old more most many several some few ' +
    'fresh final big high higher low lower good bad better best great own other next last first second ' +
    'third late early long short full free local public young only two three four five six seven eight ' +
    'nine ten and or'
  ).split(' '),
);
const isAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) || /^\d{1,3}$/u.test(word) || /^\p{Ll}{3,}(?:ous|ful|less|able|ible)$/u.test(word);

/** Behind these a plain form is a verb: "people plan", "they support". Any other plural is told by its "-s". */
const PLURAL_SUBJECTS = new Set(
  'i we you they these those who people police men women children staff both all'.split(' '),
);

const OBJECT_OPENERS = new Set(
  'a an the his her its their our my your this that these those it him them himself herself itself themselves'.split(
    ' ',
  ),
);

const ADVERB_BEFORE_VERB =
  /^(?!family|assembly|supply|reply|rally|ally)(?:\p{Ll}{2,}ly|also|always|ever|later|never|no|not|now|often|once|only|soon|still|then|again|just)$/u;

interface Place {
  /** The last word before that is no adverb, '' at the beginning. */
  before: string;
  after: string;
  /** Stands the word right after the first, or after capitals only? */
  isEarly: boolean;
  /** Is there an "and" before, so that two may be the subject? */
  isJoined: boolean;
}

/**
 * Does an English item lack a finite verb? "Seeking military support for the war." has none, nor has "A deal at last".
 *
 * Only sure cases count: a word that may be a verb saves the item, unless its place makes it a noun. An item that
 * opens with an "-ing" form needs a form that is a verb beyond doubt. What is not English has no verb to miss.
 */
export function lacksVerb(text: string): boolean {
  const straight = text.replaceAll('’', "'");
  const found = allMatches(straight, /[\p{L}\p{N}][\p{L}\p{N}']*/gu);
  const words = found.map(([word]) => word);
  const isParticiple = /^\p{L}{3,}ing$/u.test(words[0] ?? '');
  const isTitled = words.every((word) => !/^\p{Ll}/u.test(word) || isFunctionWord(word));
  let before = '';
  let isJoined = false;
  let isEarly = false;
  for (const [place, { 0: word, index: at }] of found.entries()) {
    const opens = /(?:^|[:.!?"“‘'(])\s?$/u.test(straight.slice(Math.max(0, at - 2), at));
    const isName = !opens && isCapital(word) && !isTitled; // "Australian Open", "Mark Rice"
    const after = words[place + 1] ?? '';
    if (!isName && isVerbHere(word, { before, after, isEarly, isJoined }, isParticiple)) return false;
    if (!ADVERB_BEFORE_VERB.test(word)) before = word;
    isEarly =
      place === 0
        ? !isFunctionWord(word.toLowerCase()) && !isAdjective(word.toLowerCase())
        : isEarly && isCapital(word);
    isJoined ||= word === 'and';
  }
  return isEnglish(words);
}

/** Half of the small words at least are everyday English. */
function isEnglish(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const known = small.filter((word) => isFunctionWord(word) || isEverydayWord(word));
  return known.length > 0 && known.length * 2 >= small.length;
}

/** Is this word the verb of its item? `isParticiple`: the item opens with an "-ing" form. */
function isVerbHere(word: string, place: Place, isParticiple: boolean): boolean {
  const key = word.toLowerCase();
  const before = place.before.toLowerCase();
  // "St Brendan's lost $11 million", but "the mayor's lost keys".
  if (MAKES_A_NOUN.has(before) || (/'s?$/u.test(before) && !/^\d/u.test(place.after))) return false;
  if (key === 'be' || /'(?:re|ve|m|ll|d)$/u.test(key)) return true;
  if (/^(?:it|he|she|that|there|who|what|here|how|where|let)'s$/u.test(key)) return true;
  const plain = plainOf(key, isVerbOutright);
  if (plain !== null) return !isParticiple || plain !== key;
  const either = plainOf(key, isVerbOrNoun);
  if (either !== null) return isVerbByPlace(either === key && !PASTS.has(key) ? 'plain' : 'bent', place);
  if (/^\p{L}{2,}ed$/u.test(key)) return !ED_WORDS.has(key);
  if (isFiniteVerb(key)) return true;
  return stands(word, place);
}

/** The verb of a table that a word is, as it stands or with its "-s"; null where it is none. */
function plainOf(key: string, isVerb: (form: string) => boolean): string | null {
  const american = key.replace(/is(?=es?$)/u, 'iz');
  const forms = [key, american];
  for (const form of [key, american]) {
    if (!form.endsWith('s')) continue;
    forms.push(form.slice(0, -1), form.replace(/es$/u, ''), form.replace(/ies$/u, 'y'));
  }
  const at = forms.findIndex((form) => isVerb(form));
  return at < 0 ? null : at < 2 ? key : (forms[at] ?? null);
}

/** "The firm plans to sell", "Pilots plan a strike", but "new plans for", "military support". */
function isVerbByPlace(form: 'plain' | 'bent', { before, after, isJoined }: Place): boolean {
  if (
    opensObject(after) ||
    (form === 'plain' && /^(?!un|like|ear|dai|week|month|year|on|dead|cost|fami)\p{Ll}{2,}ly$/u.test(after))
  )
    return true;
  if (form === 'bent') return before === '' ? !MAKES_A_NOUN.has(after) : !isAdjective(before.toLowerCase());
  return isJoined || PLURAL_SUBJECTS.has(before.toLowerCase()) || /^\p{L}{2,}[^siu']s$/u.test(before);
}

const opensObject = (word: string): boolean =>
  OBJECT_OPENERS.has(word) || isCapital(word) || /^\d/u.test(word);

/** A verb no table has, by its place: "uploads his", "photographs Norway", "United outplay Vale", "Storm batters coast". */
function stands(word: string, { before, after, isEarly }: Place): boolean {
  if (!/^\p{Ll}/u.test(word) || isFunctionWord(word)) return false;
  if (/^\p{L}{2,}[^siu]s$/u.test(word)) {
    // "Storm batters coast", but "Ferry crews and pilots".
    const isBare = isEarly && /^\p{Ll}/u.test(after) && !isFunctionWord(after);
    return opensObject(after) || isBare;
  }
  return isCapital(before) && isCapital(after) && !/ing$/u.test(word);
}
