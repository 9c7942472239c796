import { isFunctionWord } from './english-case';
import { everydayStem } from './everyday-stem';
import { isFiniteVerb } from './finite-verb';
import { isCapital } from './letter-case';

/** Verbs in the forms that news uses: auxiliaries, irregular pasts, and presents that are hardly ever nouns. */
const VERBS = new Set(
  (
    "is are was were am be has have had does did do will would can could may might must should shall cannot isn't " +
    "aren't wasn't weren't won't wouldn't can't couldn't doesn't don't didn't hasn't haven't hadn't it's he's she's " +
    "they're we're that's there's i'm they've we've " +
    'said says say told tells tell went goes go came comes come became becomes become began begins begin brought ' +
    'brings bring built builds build bought buys buy caught catches catch chose chooses choose cut cuts died dies die ' +
    'drew draws drove ate eats fell felt feels feel fought fights found finds find flew flies fly gave gives give got ' +
    'gets get grew grows grow heard hears hear held holds hold hit hits kept keeps keep knew knows know laid lays led ' +
    'leads left leaves leave lent lets let lost loses lose made makes make meant means mean met meets meet paid pays ' +
    'pay put puts ran runs rose rises rise sang sat sits saw sees see sent sends send set sets shot shoots showed ' +
    'shows show shut shuts spent spends spend spoke speaks speak spread stood stands stand stole steals struck strikes ' +
    'swore taught teaches took takes take threw throws thought thinks think understood woke wins win won wore wears ' +
    'wrote writes write withdrew withdraws seek seeks sought expect expects face faces follow follows urge urges warn ' +
    'warns believe believes call calls claim claims deny denies remain remains need needs want wants plan plans hope ' +
    'hopes raise raises reach reaches open opens close closes end ends start starts agree agrees allow allows ask asks ' +
    'approve approves back backs ban bans block blocks break breaks broke carry carries cause causes change changes ' +
    'cost costs cross crosses deal deals declare declares demand demands drop drops enter enters express expresses ' +
    'fail fails force forces help helps hurt hurts include includes join joins jump jumps kill kills launch launches ' +
    'live lives look looks mark marks move moves offer offers order orders oppose opposes pass passes play plays ' +
    'praise praises prepare prepares promise promises prompt prompts protest protests provide provides pull pulls ' +
    'receive receives refuse refuses reject rejects release releases replace replaces report reports resign resigns ' +
    'return returns rule rules sail sails search searches sell sells sold serve serves sign signs stay stays stop ' +
    'stops sue sues suffer suffers support supports survive survives suspend suspends test tests travel travels try ' +
    'tries turn turns use uses visit visits vote votes vow vows wait waits walk walks work works appear appears seem ' +
    'seems blame blames confirm confirms continue continues create creates describe describes destroy destroys develop ' +
    'develops discover discovers insist insists intend intends introduce introduces invest invests pledge pledges ' +
    'advise advises announce announces admit admits beat beats host hosts owe owes push pushes quit quits recall recalls recover recovers save saves threaten threatens welcome welcomes worry worries ' +
    'represent represents identify identifies endure endures extend extends exist exists belong belongs depend depends ' +
    'contain contains consist consists arrive arrives allege alleges argue argues suggest suggests reveal reveals involve ' +
    'involves require requires permit permits enable enables encourage encourages attract attracts'
  ).split(' '),
);

/** "-ed" that describes rather than tells: "the red door", "a hundred". */
const NOT_VERBS = new Set(
  'red bed shed united hundred sacred naked wicked kindred armed need indeed speed feed'.split(' '),
);

const OBJECT_OPENERS = new Set('a an the his her its their that'.split(' '));

/** Nouns that a plain verb form cannot follow as a verb: "for support", "the plan". */
const MAKES_A_NOUN = new Set(
  'a an the of for in on at by from to with without his her its their our my your no any'.split(' '),
);

/**
 * Does an English item lack a finite verb? "Seeking military support for the war." has none, nor has "A deal at last".
 *
 * Only sure cases count: a word that may be a verb saves the item, unless an article or a preposition makes it a
 * noun. An item that opens with an "-ing" form needs a form that is a verb beyond doubt.
 */
export function lacksVerb(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const isParticiple = /^\p{L}{3,}ing$/u.test(words[0] ?? '');
  return !words.some((word, index) => {
    const key = word.toLowerCase().replaceAll('’', "'");
    const before = words[index - 1]?.toLowerCase() ?? '';
    if (MAKES_A_NOUN.has(before)) return false;
    if (/^\p{L}{2,}ed$/u.test(key)) return !NOT_VERBS.has(key);
    if (key === 'be') return before !== 'to';
    if (isFiniteVerb(key) && !VERBS.has(key)) return true;
    if (VERBS.has(key)) return !isParticiple || everydayStem(key) !== key || !VERBS.has(`${key}s`);
    return stands(word, { before: words[index - 1] ?? '', after: words[index + 1] ?? '' });
  });
}

/** A verb by its place: "uploads his", "photographs Norway", "United outplay Vale". */
function stands(word: string, { before, after }: { before: string; after: string }): boolean {
  if (!/^\p{Ll}/u.test(word) || isFunctionWord(word)) return false;
  const opensObject = isCapital(after) || OBJECT_OPENERS.has(after) || /^\d/u.test(after);
  if (/^\p{L}{3,}[^siu]s$/u.test(word)) return opensObject;
  return isCapital(before) && isCapital(after) && !/ing$/u.test(word);
}
