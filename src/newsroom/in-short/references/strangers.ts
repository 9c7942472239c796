import { isNoPerson, titleBefore, type Run } from '../pronouns/name-runs';
import type { Introductions } from './introductions';
import type { Reference } from './reference';
import { hasRoleBeside } from './role-beside';

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
  return hasRoleBeside(text, run) ? null : person.last;
}
