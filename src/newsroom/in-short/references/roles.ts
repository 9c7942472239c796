import { oneOf } from '../../text/one-of';
import { titleBefore, type Run } from '../pronouns/name-runs';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import type { Person } from '../pronouns/story-people';
import { isFiniteVerb } from '../statements/finite-verb';
import { isVerbOrNoun, isVerbOutright } from '../statements/verb-words';
import { isEverydayWord, isFunctionWord } from '../words/english-case';

/** A name with what stands before it, and what stands behind it, as the role of somebody. */
export interface NameWithRole {
  name: string;
  role: string;
}

/** Who somebody is, in the words that news has for sportsmen, artists and heads of something. */
const NAMED_ROLE =
  /^(?:star|superstar|skipper|center|centre|ace|boss|chief|hero|legend|veteran|head|mogul|tycoon|magnate|anchor|contributor|bassist|vocalist|frontwoman|counsel|economist|strategist|forward|winger|fullback|full-back|flanker|jockey|goalkeeper|keeper|number|champion|finalist|medalist|medallist|spokesman|spokeswoman|owner|maid|crooner|councillor|ex-\p{L}+|\p{L}{3,}(?:ist|ian|man|woman))$/u;
/** What stands right before the name where somebody is first named in full. */
const ROLE_ENDING = /^\p{L}{3,}(?:er|or)$/u;
/** Somebody of somebody else: without whose, it tells nothing and may tell it of the wrong one. */
const RELATED_PERSON =
  /^(?:collaborator|friend|colleague|partner|compatriot|countryman|countrywoman|namesake|rival|opponent|counterpart|predecessor|successor|pal|teammate|team-mate|neighbou?r|wife|husband|lover|boyfriend|girlfriend|fiancée?|classmate|roommate|relative|cousin|nephew|niece|son|daughter|father|mother|brother|sister|uncle|aunt|parent|grandson|granddaughter|grandfather|grandmother|widow|widower|ex|client|boss|assistant)$/u;
const NO_ROLE_WORDS = new Set(
  'insist assist consist persist resist exist twist enlist after over under never however whether either neither other another mother father brother sister daughter for or nor winner together'.split(
    ' ',
  ),
);
/** The longest role that is put before or after a name, in words. */
const LONGEST_ROLE = 7;
const ROLE_BEHIND = new RegExp(
  '^, (' +
    oneOf(
      'an?|the|chief|head|director|chairman|chairwoman|president|professor|founder|co-founder|owner',
      'editor|author|senior|former|executive|managing|spokesman|spokeswoman|vice|deputy|leader',
      'secretary|minister|manager|head coach|coach|chair|commissioner|superintendent|captain|lawyer',
      'attorney|analyst|researcher|scientist|curator|principal|dean|mayor|governor|member',
    ) +
    String.raw` [^,;:.()"“”—–]{3,70}|\p{Lu}[\p{L}’' ]{1,40}[’']s [^,;:.()"“”—–]{3,60})(?=[,.])`,
  'u',
);
/** The role beside a name, where the story first has it in full. */
export function roleAt(text: string, { run, person }: { run: Run; person: Person }): NameWithRole {
  const before = roleBefore(text, run.at);
  return before === ''
    ? { name: person.name, role: roleBehind(text, run) }
    : { name: `${before} ${person.name}`, role: '' };
}

/**
 * The role that a later sentence gives to somebody whom the story first named without one: "Oslo captain Ada Park". Only
 * names and words for people count there: any other word before them may be a verb ("to offer Ada Park").
 */
export function laterRoleAt(text: string, { run, person }: { run: Run; person: Person }): NameWithRole {
  const words = roleBefore(text, run.at).split(' ');
  const own = words.slice(words.findLastIndex((word) => !isPartOfRole(word)) + 1);
  const [first = ''] = own;
  if (!own.some((word) => isSureRole(word.toLowerCase())) || (own.length === 1 && SAYS_LITTLE.test(first)))
    return { name: person.name, role: own.length > 0 ? '' : roleBehind(text, run) };
  // "Striker Ada Park": a capital at the head of a sentence.
  const isPlain =
    own.length === 1 && titleBefore(text, run.at) === undefined && !/^(?:Republican|Democrat)$/u.test(first);
  return { name: `${isPlain ? first.toLowerCase() : own.join(' ')} ${person.name}`, role: '' };
}

const isPartOfRole = (word: string): boolean =>
  /^(?:\p{Lu}|former$|deputy$|acting$|assistant$|senior$|head$|chief$|prime$|vice$)/u.test(word) ||
  isSureRole(word);
/** Of what, or of whom, is not said. */
const SAYS_LITTLE =
  /^(?:member|hero|star|victim|suspect|driver|passenger|guest|fan|owner|leader|boss|manager|chief|head|captain|coach|candidate|native|resident|survivor|fighter|opponent|winner|finalist|champion|challenger|veteran|legend|ace|number|partner|inmate|prisoner|defendant|killer|attacker|officer|official|player|producer|person|individual|founder|spokesman|spokeswoman|keeper|colleague|neighbou?r|teammate|man|woman|boy|girl|gentleman|lady|guy|child|kid|teen|teenager|worker|twin|patient|caller|parent|host|client|friend|lover)$/iu;

/** "Former Oslo captain " before "Ada Park": the words that say who that is, back to the first that does not belong. */
function roleBefore(text: string, at: number): string {
  const words = text
    .slice(0, at)
    .trimEnd()
    .split(' ')
    .slice(-LONGEST_ROLE - 1);
  const role: string[] = [];
  for (let place = words.length - 1; place >= 0 && role.length < LONGEST_ROLE; place -= 1) {
    const word = words[place] as string;
    const isTitle =
      /^(?:Sen|Gov|Rep|Gen|Lt|Sgt|Capt|Col|Dr|Prof|Rev|Mr|Mrs|Ms|Sir|Supt|Det|Insp|Cpl|Maj|St|Ft|Mt)\.?$/u.test(
        word,
      );
    if (!isTitle && !/^[\p{L}’'-]+$/u.test(word)) break;
    const lower = word.toLowerCase();
    if (
      // "New York Fire Commissioner": part of a name.
      (isFunctionWord(lower) && !(word === 'New' && /^\p{Lu}/u.test(role[0] ?? ''))) ||
      /^(?:opposite|versus|alongside|against|including|round|via|aboard|amid|amongst)$/u.test(lower) ||
      (isFiniteVerb(lower) && !/^\p{Lu}/u.test(word))
    )
      break;
    const opensText = at === text.length ? false : words.length <= LONGEST_ROLE && place === 0;
    const isCapital = /^\p{Lu}/u.test(word);
    const isFirst = role.length === 0;
    if (isFirst && !isTitle && !isRole(lower)) break;
    if (!isFirst && !isCapital && /(?:ing|ly|ment|tion|sion|ance|ence|ity)$/u.test(word)) break;
    role.unshift(opensText && isEverydayWord(lower) && /^\p{Ll}/u.test(role[0] ?? '') ? lower : word);
  }
  // "will pay whistleblower Ada Park": a verb, which no role begins with.
  const [source, joint] = words.slice(0, words.length - role.length).slice(-2);
  const isModal = MODAL.test(joint ?? '') && !/^according$/iu.test(source ?? '');
  if (role.length > 1 && isModal && isPlainVerb(role[0] as string)) role.shift();
  while (role.length > 0 && !isCapitalOrNoun(role[0] as string)) role.shift();
  const whole = role.join(' ').replace(/^Former /u, 'former ');
  return /^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(whole) ? '' : whole;
}

const isPlainVerb = (word: string): boolean => isVerbOutright(word) || isVerbOrNoun(word);
const MODAL = /^(?:to|will|would|can|could|may|might|must|shall|should|did|does|do|not)$/u;

const isCapitalOrNoun = (word: string): boolean =>
  /^\p{L}/u.test(word) && !/^(?:new|told|asked|says|said|than|like)$/u.test(word);

const isRole = (lower: string): boolean =>
  isSureRole(lower) || (ROLE_ENDING.test(lower) && !NO_ROLE_WORDS.has(lower) && !RELATED_PERSON.test(lower));
const isSureRole = (lower: string): boolean =>
  !NO_ROLE_WORDS.has(lower) &&
  !RELATED_PERSON.test(lower) &&
  (NAMED_ROLE.test(lower) ||
    speaksOfSomebody(lower, 'he') ||
    speaksOfSomebody(lower, 'she') ||
    ROLE_TITLES.has(lower));
const ROLE_TITLES = new Set(
  'president minister secretary senator governor mayor judge justice officer captain colonel general lieutenant major sergeant detective sheriff deputy attorney professor reverend bishop archbishop cardinal ambassador chancellor premier speaker coach inspector director commissioner prince princess king queen sir lord lady dame pope congressman congresswoman representative'.split(
    ' ',
  ),
);

function roleBehind(text: string, run: Run): string {
  const behind = text.slice(run.end).replace(/^, \d{1,3}(?=,)/u, '');
  const role = ROLE_BEHIND.exec(behind)?.[1];
  if (role === undefined || /\b(?:he|she|his|her|its|their|they|it|said|says|told)\b/u.test(role)) return '';
  // ", an officer with the L.A. police": the stop of an initial.
  return role.split(' ').length > LONGEST_ROLE + 2 || / \p{Lu}$/u.test(role) ? '' : `, ${role}`;
}
