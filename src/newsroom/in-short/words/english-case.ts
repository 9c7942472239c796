import { everydayStem } from './everyday-stem';
import { EVERYDAY_STEMS } from './everyday-words';

/** Words that are hardly ever names, and never without a neighbour that says so: "will" but "Will Lind". */
const FUNCTION_WORDS = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here as at by for from in into of off on ' +
    'onto out over to up with without within about after again against all also am are be because been before being ' +
    'below between both can cannot could did do does doing done down during each few further had has have having he ' +
    'her hers herself him himself his how i is it its itself just may might more most much must my myself no not now ' +
    'once only other our ours ourselves own same she should some such their theirs them themselves they through too ' +
    'under until upon us very was we were what when where which while who whom whose why will would you your yours ' +
    'yourself yourselves one two three four five six seven eight nine ten first second third last next new old ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't " +
    "i'm i've i'll i'd he's she's it's they're they've we're we've you're you've that's there's what's who's let's " +
    'back even ever every get got like many still than though well yes ok per via vs amid among around since toward ' +
    'towards across along behind beyond despite except inside near outside past till unlike whether'
  ).split(' '),
);

/** Weekdays, months and peoples that English always spells with a capital, whatever the story has. */
const ALWAYS_CAPITAL = new Map(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October ' +
    'November December Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian ' +
    'Belgian Brazilian British Bulgarian Canadian Chilean Chinese Christian Colombian Croatian Cuban Czech Danish ' +
    'Dutch Egyptian English Ethiopian European Finnish French German Greek Hungarian Indian Indonesian Iranian Iraqi ' +
    'Irish Islamic Israeli Italian Jamaican Japanese Jewish Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan ' +
    'Lithuanian Malaysian Mexican Moroccan Muslim Nigerian Norwegian Pakistani Palestinian Peruvian Portuguese ' +
    'Romanian Russian Saudi Scottish Serbian Slovak Somali Spanish Sudanese Swedish Swiss Syrian Thai Tunisian ' +
    'Turkish Ukrainian Venezuelan Vietnamese Welsh Yemeni'
  )
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** Titles that English gives a capital right before a name, unless the story does otherwise. */
const CAPITAL_TITLES = new Set(
  'president pope king queen prince princess senator sir lord lady judge chancellor mr mrs ms dr gov sen rep gen'.split(
    ' ',
  ),
);

/** Two everyday words that make one name wherever a story has it at all. */
const FIXED_PAIRS = new Set([
  'united states',
  'united nations',
  'united kingdom',
  'european union',
  'white house',
  'supreme court',
  'world cup',
  'world war',
]);

export const isFixedPair = ({ key, prev, next }: { key: string; prev: string; next: string }): boolean =>
  FIXED_PAIRS.has(`${prev} ${key}`) || FIXED_PAIRS.has(`${key} ${next}`);

export const isTitle = (key: string): boolean => CAPITAL_TITLES.has(key);

export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** "for" and "this" too, but a person may be named May, and demonstrators march. */
const BEFORE_A_MONTH = new Set('in until till since by of early mid late last next'.split(' '));

/** "I" and its short forms, and "may" and "march" where they can only be months; else null. */
export function capitalInContext({
  key,
  prev,
  next,
}: {
  key: string;
  prev: string;
  next: string;
}): string | null {
  if (/^i(?:'(?:m|d|ll|ve))?$/u.test(key)) return `I${key.slice(1)}`;
  if (key !== 'may' && key !== 'march') return null;
  if (!/^\d/u.test(next) && !BEFORE_A_MONTH.has(prev)) return null;
  return key === 'may' ? 'May' : 'March';
}

/** The spelling of a word that English never has in lower case, or null. */
export const capitalInEnglish = (key: string): string | null =>
  ALWAYS_CAPITAL.get(key) ?? (key.endsWith('s') ? plural(ALWAYS_CAPITAL.get(key.slice(0, -1))) : null);

const plural = (word: string | undefined): string | null => (word === undefined ? null : `${word}s`);

export const isEverydayWord = (key: string): boolean => EVERYDAY_STEMS.has(everydayStem(key));
