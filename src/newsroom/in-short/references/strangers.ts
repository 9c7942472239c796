import { isNoPerson, titleBefore, type Run } from '../pronouns/name-runs';
import { speaksOfSomebody } from '../pronouns/person-nouns';
import { isCapital } from '../words/letter-case';
import type { Introductions } from './introductions';
import type { Reference } from './reference';

/** ", a baker", ", 27", ", who", "(the mayor)": who that is follows. */
const ROLE_AFTER_STRANGER =
  /^(?:[’']s?)?(?:,? \(|, (?!(?:and|or|but|said|says|told|as|while|when|after|in|on|at) )[\p{Ll}\d])/u;
/** "the union, led by Ada Park". */
const LED_BY = /\b(?:led|headed|run|owned|chaired|managed|coached|directed|founded|written) by $/u;
/** Before a name these are no role: "met Ada Park". */
const NOT_BEFORE_STRANGER =
  /^(?:and|or|but|that|than|with|from|for|like|when|after|before|while|where|because|though|said|says|told|asked|saw|met|called|including|against|between|about|without|named|over|into|under|since|until|helped|beat|will|have|does|gave|made|were|was|are|has|had|did|not|who|which|only|even|then|also|\p{Ll}+(?:ed|ing|ly))$/u;

/**
 * Names of one word that act ("Lund said"), which the story has in an earlier sentence; and full names without a word
 * beside them that says who that is, and of nobody whom the story's first sentence names: whom its own lead names
 * without a role, a reader is expected to know.
 */
export function strangersIn(text: string, order: number, introductions: Introductions): Reference[] {
  return introductions
    .runsIn(text)
    .filter(
      (run) =>
        (!run.isOwner || (run.at === 0 && run.words.length > 1)) && titleBefore(text, run.at) === undefined,
    )
    .flatMap((run): Reference[] => {
      const name =
        run.words.length === 1
          ? oneWord(run, { text, order }, introductions)
          : full(run, text, introductions);
      return name === null ? [] : [{ kind: 'stranger', text: run.words.join(' '), name }];
    });
}

function oneWord(
  run: Run,
  { text, order }: { text: string; order: number },
  { people, seen, shared }: Introductions,
): string | null {
  const [name = ''] = run.words;
  const first = seen.get(name) ?? order;
  // A person's bare surname is told by `put-right.ts`.
  if (first === 0 || first >= order || people.find(run) !== undefined || shared.has(name)) return null;
  return people.acts(name) && !isNoPerson(run, text) ? name : null;
}

function full(run: Run, text: string, { people, of }: Introductions): string | null {
  const person = people.find(run);
  const introduction = person === undefined ? undefined : of(person);
  if (person === undefined || introduction === undefined || introduction.order === 0) return null;
  if (ROLE_AFTER_STRANGER.test(text.slice(run.end, run.end + 30))) return null;
  return hasRoleBefore(text.slice(Math.max(0, run.at - 40), run.at)) ? null : person.last;
}

/** "mayor Ada Park", "Oslo's Ada Park", "a young sailor, Ada Park": a word before the name says who. */
function hasRoleBefore(before: string): boolean {
  if (LED_BY.test(before)) return true;
  const word = before.trimEnd().split(' ').at(-1) ?? '';
  if (word.endsWith(',')) {
    const role = word.slice(0, -1);
    return speaksOfSomebody(role, 'he') || speaksOfSomebody(role, 'she');
  }
  if (/[’']s$/u.test(word)) return true;
  return (
    word.length > 2 &&
    (isCapital(word) || /^\p{Ll}/u.test(word)) &&
    !NOT_BEFORE_STRANGER.test(word.toLowerCase())
  );
}
