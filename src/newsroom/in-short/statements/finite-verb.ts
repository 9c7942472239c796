import { isCapital } from '../words/letter-case';

/** Forms that are verbs and hardly anything else: auxiliaries, and the irregular pasts that news is told in. */
const IRREGULAR_VERBS = new Set(
  (
    'is are was were am has have had does did do will would can could may might must should shall ' +
    'cannot ' +
    'said says told went came became began brought built bought caught chose cut dealt died drew drove ate fell ' +
    'felt fought found flew forgot gave got grew heard held hit kept knew laid led left lent let lost made meant ' +
    'met paid put ran rose sang sat saw sent sold set shot showed shut spent spoke spread stood stole struck swam ' +
    'swore took taught threw thought understood woke won wore wrote overcame overtook underwent withdrew fled rode hid fed bled crept dug hung sank shook slept slid spun sprang ' +
    'stuck swept swung tore wept bore bid bet bent blew broke bound clung fled forbade froze ground leapt lit overthrew ' +
    'rang sought shone shrank slung sought spat split strove threw undertook upheld ' +
    'plans wants needs makes takes gives comes goes gets remains faces shows seeks believes thinks knows calls ' +
    'keeps leaves brings means looks works runs plays stars features includes expects hopes seems appears'
  ).split(' '),
);

/** "-ed" that describes rather than tells: "the red door", "a United player". */
const NOT_VERBS = new Set(
  'red bed shed united hundred sacred naked wicked kindred armed need indeed'.split(' '),
);

/** Is this word, as it stands, surely or very probably a finite verb of English? A capital makes it a name: May, Will. */
export function isFiniteVerb(word: string): boolean {
  if (IRREGULAR_VERBS.has(word)) return true;
  if (word.endsWith('t')) return /^[a-z]+n[’']t$/u.test(word);
  return word.endsWith('ed') && /^[a-z]{2,}ed$/u.test(word) && !NOT_VERBS.has(word);
}

const PRESENTS = new Set(
  (
    'is are am has have do does will can may must shall cannot says plans wants needs makes takes gives comes goes gets ' +
    'remains faces shows seeks believes thinks knows calls keeps leaves brings means looks works runs plays stars features ' +
    'includes expects hopes seems appears cut hit set put let shut'
  ).split(' '),
);

/** Does a stretch of English tell of what is past? "opened", "said", "was"; not "opens", "has", "will". */
export const hasPast = (text: string): boolean =>
  wordsOf(text).some(
    (word, index, words) =>
      (isFiniteVerb(word) && !PRESENTS.has(word)) ||
      isPastByPlace(word, { before: words[index - 1] ?? '', after: words[index + 1] ?? '' }),
  );

/** Behind these an "-s" form is a verb: "it reopens", "who owns". */
const SUBJECTS = new Set('he she it who which that this everyone nobody somebody'.split(' '));
/** Before these it has an object: "reopens the bridge". A plural noun has no article after it. */
const DETERMINERS = new Set(
  'a an the his her its their this these that another two three four five'.split(' '),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Is the "-s" form a verb by its place, after a name and before an object: "Oslo reopens its bridge"? */
const isVerbByPlace = (word: string, { before, after }: { before: string; after: string }): boolean =>
  DETERMINERS.has(after) &&
  (SUBJECTS.has(before) || isCapital(before)) &&
  /^\p{Ll}{3,}[^siu’']s$/u.test(word);

/** Of the table, what may as well be a plural; after these words it is one: "the plans", "protests and calls". */
const PLURALS = new Set(
  'plans wants needs faces shows calls leaves means looks works runs plays stars features hopes'.split(' '),
);
const BEFORE_PLURALS = new Set(
  'a the of for in on at by from with without and or his her its their our no some many two three more new all these those'.split(
    ' ',
  ),
);
const isPlural = (word: string, before: string): boolean => PLURALS.has(word) && BEFORE_PLURALS.has(before);

/** "The case cast light", "Repairs cost a million": pasts that look like nouns, behind a noun and before an object. */
const SELDOM_PASTS = new Set('beat burst cast cost quit split spread upset'.split(' '));
const OBJECTS = new Set('light doubt votes nine ten millions thousands hundreds him them'.split(' '));
const isPastByPlace = (word: string, { before, after }: { before: string; after: string }): boolean =>
  SELDOM_PASTS.has(word) &&
  before !== '' &&
  !BEFORE_PLURALS.has(before) &&
  (DETERMINERS.has(after) || OBJECTS.has(after) || /^(?:\d|\p{Lu})/u.test(after));

const ownerOf = (word: string): string => (/[’']s$/u.test(word) ? word.slice(0, -2) : word);

const isVerbAt = (word: string, index: number, words: readonly string[]): boolean =>
  (isFiniteVerb(ownerOf(word)) && !isPlural(word, words[index - 1] ?? '')) ||
  isVerbByPlace(word, { before: words[index - 1] ?? '', after: words[index + 1] ?? '' }) ||
  isPastByPlace(word, { before: words[index - 1] ?? '', after: words[index + 1] ?? '' });

/** Does a stretch of English hold a finite verb? */
export const hasFiniteVerb = (text: string): boolean => wordsOf(text).some(isVerbAt);

/** How many words of a stretch of English are finite verbs? */
export const finiteVerbsIn = (text: string): number => wordsOf(text).filter(isVerbAt).length;

const ADVERB = /^(?:\p{Ll}{2,}ly|also|later|now|then|still|first|soon|once|again|never|often|always|just)$/u;

/** Does the text begin with a finite verb, an adverb before it at most? "..., who runs it, also reopens the bridge". */
export function opensOnVerb(text: string): boolean {
  const words = wordsOf(text.slice(0, 80));
  const [word = '', after = ''] = ADVERB.test(words[0] ?? '') ? words.slice(1) : words;
  if (isFiniteVerb(word)) return true;
  return /^\p{Ll}{3,}[^siu’']s$/u.test(word) && DETERMINERS.has(after);
}
