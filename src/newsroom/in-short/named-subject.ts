import { everydayStem } from './everyday-stem';
import { EVERYDAY_STEMS } from './everyday-words';
import { isFiniteVerb } from './finite-verb';

/** "He", "She", "His", "Her" and what follows; contractions ("He's") are left alone. */
const PERSON_PRONOUN = /^(He|She|His|Her) (?=\p{Ll})/u;

/** A first and a last name, with an initial between them at most. */
const FULL_NAME =
  /(?<![\p{L}.’'-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Lu}\. )?(\p{Lu}[\p{L}’'-]*\p{Ll})(?![\p{L}’'-])/gu;
/** Only people have their age behind a comma. */
const AGE_BEHIND = /^, (?:age )?\d{1,2}(?:,|\.)/u;
/** A place, a day, a body: no person stands behind these words. */
const NO_PERSON_BEHIND = /\b(?:in|at|near|across|inside|outside|throughout|on|during|since|the|a|an) $/u;
const CAPITAL_RUN = /\p{Lu}[\p{L}’'-]*(?:\.? \p{Lu}[\p{L}’'-]*)+/gu;

/** First words of places and bodies, never of people. */
const NO_FIRST_NAME = new Set(
  'North South East West New United Saint San Santa Los Las El The Great Hong Sri Puerto Costa Saudi Sierra Mount Lake Fort Port Cape'.split(
    ' ',
  ),
);
/** Somebody else may be meant after one of these. */
const OTHER_PERSON =
  /\b(?:husband|wife|mother|father|son|daughter|brother|sister|boyfriend|girlfriend|partner|friend|man|woman|boy|girl|teen|teenager|victim|suspect|officer|driver|lawyer|attorney|widow|fianc[eé]e?|child|baby|uncle|aunt|nephew|niece|colleague|neighbou?r|passenger|spokes(?:man|woman)|who)\b/u;

const isEveryday = (word: string): boolean => EVERYDAY_STEMS.has(everydayStem(word.toLowerCase()));

/** The people a story names in full, by last name. */
export function peopleOf(sentences: readonly string[]): ReadonlyMap<string, string> {
  const alone = new Set<string>();
  for (const text of sentences) {
    for (const match of text.matchAll(
      /(?<![\p{L}.’'-] ?)(\p{Lu}[\p{L}’-]*\p{Ll})(?:[’']s)? ([\p{Ll}’']+)/gu,
    )) {
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      const follows = /\p{Lu}[\p{L}.’'-]* $/u.test(before);
      if (!follows && isFiniteVerb(match[2] as string)) alone.add(match[1] as string);
    }
  }
  const people = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const text of sentences) {
    for (const match of text.matchAll(FULL_NAME)) {
      const [whole, first, last] = match as unknown as [string, string, string];
      const isCommon = isEveryday(first) || isEveryday(last);
      const isPerson = alone.has(last) || AGE_BEHIND.test(text.slice(match.index + whole.length));
      if (isCommon || NO_FIRST_NAME.has(first) || !isPerson) continue;
      const known = people.get(last);
      if (known !== undefined && known !== whole) ambiguous.add(last);
      else people.set(last, whole);
    }
  }
  for (const last of ambiguous) people.delete(last);
  return people;
}

/** Who is certainly meant by "he" or "she" at a place of the story, and how they have been called since. */
interface Meant {
  name: string;
  pronoun: 'he' | 'she' | null;
}

/**
 * For each sentence of the story the same sentence with its opening "He", "She", "His" or "Her" as a name, or null
 * where it opens otherwise or where the story leaves a doubt.
 *
 * Certain is: the sentence before names one person, whom the story names in full, and mentions nobody else who could
 * be meant; sentences that go on with the same pronoun and name nobody pass the person on.
 *
 * @example withNamedSubjects(['Olof Berg left.', 'He paid 3 million.']) // [null, 'Olof Berg paid 3 million.']
 */
export function withNamedSubjects(sentences: readonly string[]): (string | null)[] {
  const people = peopleOf(sentences);
  if (people.size === 0) return sentences.map(() => null);
  const apostrophe = sentences.some((sentence) => sentence.includes('’')) ? '’' : "'";
  let meant: Meant | null = null;
  return sentences.map((sentence) => {
    const pronoun = PERSON_PRONOUN.exec(sentence)?.[1];
    const kind = pronoun === undefined ? null : /^H(?:e|is)$/u.test(pronoun) ? 'he' : 'she';
    const fits: Meant | null =
      kind && meant && (meant.pronoun === null || meant.pronoun === kind) ? meant : null;
    const named =
      pronoun && fits && !sentence.includes(fits.name)
        ? inPlaceOf(pronoun, { name: fits.name, apostrophe, sentence })
        : null;
    meant = meantAfter(sentence, { people, fits, kind });
    return named;
  });
}

function inPlaceOf(
  pronoun: string,
  { name, apostrophe, sentence }: { name: string; apostrophe: string; sentence: string },
): string {
  const isOwner = pronoun === 'His' || pronoun === 'Her';
  return `${name}${isOwner ? `${apostrophe}s` : ''}${sentence.slice(pronoun.length)}`;
}

function meantAfter(
  sentence: string,
  { people, fits, kind }: { people: ReadonlyMap<string, string>; fits: Meant | null; kind: Meant['pronoun'] },
): Meant | null {
  const names = new Set(
    (sentence.match(/\p{Lu}[\p{L}’'-]*\p{Ll}/gu) ?? [])
      .map((word) => word.replace(/[’']s$/u, ''))
      .filter((word) => people.has(word)),
  );
  const strangers = [...sentence.matchAll(CAPITAL_RUN)].filter(
    ({ 0: run, index }) =>
      !isNoPerson(run) &&
      !NO_PERSON_BEHIND.test(sentence.slice(Math.max(0, index - 24), index)) &&
      !run.split(' ').some((word) => people.has(word.replace(/[’']s$/u, ''))),
  );
  if (strangers.length > 0 || OTHER_PERSON.test(sentence) || names.size > 1) return null;
  const [only] = names;
  if (only !== undefined) {
    const name = people.get(only) as string;
    if (/["“”„«»]/u.test(sentence) || !isSubject(only, sentence)) return null;
    return fits !== null && fits.name !== name ? null : { name, pronoun: fits?.pronoun ?? null };
  }
  return fits === null ? null : { name: fits.name, pronoun: kind };
}

/** Does the sentence open with the person? Titles and one leading phrase may stand in front; "Berg's club" is no person. */
function isSubject(last: string, sentence: string): boolean {
  const at = sentence.indexOf(last);
  const lead = sentence.slice(0, at).replace(/^[^,]{0,60}, /u, '');
  const isOwner = /^[’']/u.test(sentence.slice(at + last.length));
  return !isOwner && /^(?:(?:\p{Lu}[\p{L}.’'-]*|former|then) )*$/u.test(lead);
}

const isNoPerson = (run: string): boolean =>
  run.split(/\.? /u).some((word) => isEveryday(word) || NO_FIRST_NAME.has(word));
