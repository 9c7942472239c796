import { allMatches } from '../../text/all-matches';
import { capitalInEnglish, isEverydayWord, isFunctionWord } from '../words/english-case';
import { genderOfName, type Gender } from '../words/given-names';

/** A run of words with capitals: somebody's name, or a place, a body, a day. */
export interface Run {
  /** Its words without titles, nationalities and what only opens the sentence. */
  words: readonly string[];
  /** Where those words begin and end. */
  at: number;
  end: number;
  /** "Berg's": somebody or something of theirs is meant. */
  isOwner: boolean;
}

/** One word of a name, "al-Masri" too; and what may stand between two: initials, "van der". */
const NAME_WORD = "(?:[ae]l-)?\\p{Lu}[\\p{L}’'-]*";
const BETWEEN = ' (?:(?:\\p{Lu}\\.)+ |(?:van|von|der|den|de|del|da|di|bin|ibn|al|el) ){0,2}';
/** Words with capitals that stand side by side. A comma, a stop or a word in lower case ends a run; an initial's stop does not. */
const RUN = new RegExp(`(?<![\\p{L}.’'-])${NAME_WORD}(?:${BETWEEN}${NAME_WORD})*`, 'gu');
/** A place, a day, a body: no person stands after these words. */
const NO_PERSON_BEHIND = /\b(?:in|at|near|across|inside|outside|throughout|on|during|since|the|a|an) $/u;

const TITLE_PRONOUNS: Readonly<Record<string, Gender | null>> = Object.fromEntries([
  ...'Mr Sir Lord King Prince Pope Father Congressman Chairman'
    .split(' ')
    .map((title) => [title, 'he'] as const),
  ...'Mrs Ms Miss Lady Dame Queen Princess Sister Congresswoman Chairwoman'
    .split(' ')
    .map((title) => [title, 'she'] as const),
  ...(
    'Dr Cpl Pvt Pfc Spc Cmdr Adm Maj President Minister Secretary Senator Sen Rep Gov Governor Mayor Judge Justice Officer Chief Sgt Lt Capt Col Gen ' +
    'General Captain Colonel Lieutenant Major Sergeant Detective Sheriff Deputy Attorney Professor Prof Rev Reverend Bishop ' +
    'Archbishop Cardinal Ambassador Chancellor Premier Speaker Coach Inspector Director Commissioner Supreme Leader ' +
    'Ayatollah Sheikh Imam Rabbi Representative Councilman Prime Vice Foreign Defense Emir Sultan Crown Chief'
  )
    .split(' ')
    .map((title) => [title, null] as const),
]);

/** First words of places and bodies, never of people. */
const NO_FIRST_NAME = new Set(
  'North South East West New United Saint San Santa Los Las El The Great Hong Sri Puerto Costa Saudi Sierra Mount Lake Fort Port Cape St'.split(
    ' ',
  ),
);

export const bare = (word: string): string => (OWNS.test(word) ? word.replace(OWNS, '') : word);

const OWNS = /[’']s?$/u;

const isTitle = (word: string): boolean => Object.hasOwn(TITLE_PRONOUNS, bare(word));

const isPlainWord = (word: string): boolean => {
  const key = bare(word).toLowerCase();
  return isFunctionWord(key) || isEverydayWord(key) || capitalInEnglish(key) !== null;
};

/** What may stand before a name and is none of it. "New" in "New York" is. */
const isForeword = (word: string): boolean =>
  word === 'I' || word === 'The' || (!NO_FIRST_NAME.has(word) && (isTitle(word) || isPlainWord(word)));

/** The runs of capitals in a text that may name somebody. */
export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of allMatches(text, RUN)) {
    let at = match.index;
    let start = at;
    let piece: string[] = [];
    const words = match[0].split(' ');
    words.forEach((word, index) => {
      const isLast = index === words.length - 1;
      const isOwner = OWNS.test(word);
      const end = at + word.length;
      // "Skald Mayor Ada Park": what stands before a title is no part of the name.
      const isBefore = piece.length === 0 ? isForeword(word) : isTitle(word) && !isLast;
      if (isBefore) piece = [];
      else {
        if (piece.length === 0) start = at;
        piece.push(isOwner ? bare(word) : word);
      }
      // "CNN's Ada Park": whose she is, then she.
      if ((isOwner || isLast) && piece.length > 0) {
        runs.push({ words: piece, at: start, end, isOwner });
        piece = [];
      }
      at = end + 1;
    });
  }
  return runs;
}

/** `runsIn` for the rules of one story, which ask for the runs of the same sentences again and again. */
export function runReader(): (text: string) => readonly Run[] {
  const known = new Map<string, readonly Run[]>();
  return (text) => {
    let runs = known.get(text);
    if (runs === undefined) known.set(text, (runs = runsIn(text)));
    return runs;
  };
}

/** Countries that nobody is called after. */
const COUNTRIES = new Set(
  (
    'Afghanistan Albania Algeria Argentina Australia Austria Bangladesh Belgium Bolivia Brazil Britain Bulgaria Cambodia ' +
    'Cameroon Canada Chile China Colombia Croatia Cuba Denmark Ecuador Egypt England Estonia Ethiopia Europe Finland ' +
    'France Germany Ghana Greece Guatemala Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy ' +
    'Jamaica Japan Kenya Kuwait Latvia Lebanon Libya Lithuania Malaysia Mali Mexico Morocco Nepal Netherlands Nicaragua ' +
    'Niger Nigeria Norway Pakistan Palestine Panama Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland ' +
    'Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand ' +
    'Tunisia Turkey Uganda Ukraine Uruguay Venezuela Vietnam Wales Yemen Zambia Zimbabwe'
  ).split(' '),
);

/** Given names that places have, too: "Charlotte Police", "Victoria Park". */
const PLACE_OR_GIVEN = new Set(
  'Charlotte Victoria Georgia Virginia Florence Carolina Jordan Austin Madison Sydney'.split(' '),
);

/** "Ada Park", "Olof Brown": after a given name an everyday word is a surname. Weekdays and peoples are none. */
const isSurname = (words: readonly string[], place: number): boolean =>
  place > 0 &&
  place === words.length - 1 &&
  genderOfName(words[0] ?? '') !== null &&
  !PLACE_OR_GIVEN.has(words[0] ?? '') &&
  !isFunctionWord(bare(words[place] ?? '').toLowerCase()) &&
  capitalInEnglish(bare(words[place] ?? '').toLowerCase()) === null;

/** "Ada B. Park". */
const INITIAL = /^(?:\p{Lu}\.)+$/u;

/** A place, a body, a people or a day, by its own words or the word before it. */
export function isNoPerson({ words, at }: Run, text: string): boolean {
  return (
    words.some(
      (word, place) =>
        (isPlainWord(word) && !isSurname(words, place)) ||
        /-old$/u.test(word) ||
        (/^[^\p{Ll}]{2,}$/u.test(word) && !INITIAL.test(word)),
    ) ||
    NO_FIRST_NAME.has(words[0] ?? '') ||
    COUNTRIES.has(words.join(' ')) ||
    NO_PERSON_BEHIND.test(text.slice(Math.max(0, at - 24), at))
  );
}

/** Which title the words before a name end in: "Mr", "Prime Minister". */
export function titleBefore(text: string, at: number): Gender | null | undefined {
  const title = /(\p{Lu}\p{Ll}+)\.? $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return title === undefined || !isTitle(title) ? undefined : (TITLE_PRONOUNS[title] ?? null);
}
