import { allMatches } from '../../text/all-matches';
import { oneOf } from '../../text/one-of';
import { storyPeople, type StoryPeople, type Person } from '../pronouns/story-people';
import { isEverydayWord, isFunctionWord } from '../words/english-case';
import { isFiniteVerb } from '../statements/finite-verb';
import { isVerbOrNoun, isVerbOutright } from '../statements/verb-words';
import { runReader, titleBefore, type Run } from '../pronouns/name-runs';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import { sharedNamesOf } from './shared-names';

/** How a story introduces somebody: "Newcastle captain Moussa Sissoko", or "Ada Park" and ", a baker from Oslo". */
export interface Introduction {
  person: Person;
  /** The sentence that names them in full for the first time. */
  order: number;
  /** Role and full name, as they may stand inside a sentence. */
  name: string;
  /** ", a baker from Oslo" where the role stands after the name and none before it. */
  role: string;
}

export interface Introductions {
  people: StoryPeople;
  /** The names of one of its sentences, or of a form of one. */
  runsIn(text: string): readonly Run[];
  of(person: Person): Introduction | undefined;
  /** Surnames that two or more of the story have, by the sentence that first has one of them in full. */
  shared: ReadonlyMap<string, number>;
  /** Each word of a name, and the first sentence that has it. */
  seen: ReadonlyMap<string, number>;
  /** People whose surname is an everyday word, by it: "Park". No capital tells it from the word at the head of a sentence. */
  plain: ReadonlyMap<string, Person>;
  /** Initials that the story spells out before them: "WRU". */
  initials: ReadonlyMap<string, { name: string; order: number }>;
}

/** What stands before a name as its role: nouns for people, and what news calls sportsmen and heads of something. */
const ROLE =
  /^(?:star|superstar|skipper|center|centre|ace|boss|chief|hero|legend|veteran|head|mogul|tycoon|magnate|anchor|contributor|bassist|vocalist|frontwoman|counsel|economist|strategist|forward|winger|fullback|full-back|goalkeeper|keeper|number|champion|finalist|medalist|medallist|spokesman|spokeswoman|owner|ex-\p{L}+|\p{L}{3,}(?:er|or|ist|ian|man|woman))$/u;
/** Somebody of somebody else: without whose, it tells nothing and may tell it of the wrong one. */
const RELATED_PERSON =
  /^(?:collaborator|friend|colleague|partner|compatriot|countryman|countrywoman|namesake|rival|opponent|counterpart|predecessor|successor|pal|teammate|team-mate|neighbou?r|wife|husband|lover|boyfriend|girlfriend|fiancée?|classmate|roommate|relative|cousin|nephew|niece|son|daughter|father|mother|brother|sister|uncle|aunt|parent|grandson|granddaughter|grandfather|grandmother|widow|widower|ex|client|boss|assistant)$/u;
const NO_ROLE_WORDS = new Set(
  'after over under never however whether either neither other another mother father brother sister daughter for or nor winner together'.split(
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
const SPELLED_OUT =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]+|of|the|for|and|on|in)(?: (?:\p{Lu}[\p{L}’'-]+|of|the|for|and|on|in)){1,8})(?: \(|, or )(\p{Lu}{2,8})(?=[)\s,.;])/gu;

/** Who and what a story introduces, from its sentences in order. */
export function introductionsIn(sentences: readonly string[], runsIn = runReader()): Introductions {
  const people = storyPeople(sentences, runsIn);
  const found = new Map<Person, Introduction>();
  const initials = new Map<string, { name: string; order: number }>();
  const seen = new Map<string, number>();
  for (const [order, text] of sentences.entries()) {
    for (const run of runsIn(text)) {
      for (const word of run.words) if (!seen.has(word)) seen.set(word, order);
      if (run.words.length < 2) continue;
      const person = people.find(run);
      if (person === undefined || found.has(person)) continue;
      found.set(person, introductionAt(text, { run, person, order }));
    }
    if (!text.includes('(') && !text.includes(', or ')) continue;
    for (const [, name = '', short = ''] of allMatches(text, SPELLED_OUT)) {
      const whole = spelledBy(name, short);
      if (whole !== null && !initials.has(short)) initials.set(short, { name: whole, order });
    }
  }
  const plain = new Map(
    [...found.keys()]
      .filter(({ last }) => isEverydayWord(last.toLowerCase()))
      .map((person) => [person.last, person]),
  );
  return {
    people,
    runsIn,
    of: (person) => found.get(person),
    shared: sharedNamesOf([...found.values()], people),
    seen,
    plain,
    initials,
  };
}

function introductionAt(
  text: string,
  { run, person, order }: { run: Run; person: Person; order: number },
): Introduction {
  const before = roleBefore(text, run.at);
  const name = `${before === '' ? '' : `${before} `}${person.name}`;
  const isTitled = before !== '' && titleBefore(text, run.at) !== undefined;
  const role = before !== '' || isTitled ? '' : roleBehind(text, run);
  return { person, order, name, role };
}

/** "Former Wales center " before "Ray Gravell": the words that say who that is, back to the first that does not belong. */
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
      /^(?:opposite|versus|alongside|against|including)$/u.test(lower) ||
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
  !NO_ROLE_WORDS.has(lower) &&
  !RELATED_PERSON.test(lower) &&
  (ROLE.test(lower) ||
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
  return role.split(' ').length > LONGEST_ROLE + 2 ? '' : `, ${role}`;
}

/** The last words of a run whose capitals are the initials: "the Welsh Rugby Union" for "WRU". */
function spelledBy(name: string, short: string): string | null {
  const words = name.split(' ');
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const letters = words
      .slice(from)
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (letters === short && /^\p{Lu}/u.test(words[from] ?? '')) return words.slice(from).join(' ');
  }
  return null;
}
