import { titleBefore } from '../pronouns/name-runs';
import { isCountedBy, isDescribedBy, type BareName } from './bare-names';
import { saysWho, type Introduction, type Introductions } from './introductions';
import { hasRoleBeside } from './role-beside';

/** "Ada Berg was made mayor", "Ada Berg, Oslo's mayor": the noun of the role stands in the sentence. */
function tellsRole(text: string, { person, name, role }: Introduction): boolean {
  const noun =
    role === ''
      ? name
          .slice(0, -person.name.length - 1)
          .split(' ')
          .at(-1)
      : role
          .slice(2)
          .split(/ (?:of|for|at|in|with|from|to|on)\b/u, 1)[0]
          ?.split(' ')
          .at(-1);
  return noun === undefined || text.toLowerCase().includes(noun.toLowerCase());
}

/** The people whom a sentence names in full and of whom the story says elsewhere who that is: "Ada Berg left", and a mayor. */
export function unplacedNamesIn(text: string, { people, of, runsIn }: Introductions): BareName[] {
  return runsIn(text).flatMap((run): BareName[] => {
    const person = run.words.length > 1 ? people.find(run) : undefined;
    const introduction = person === undefined ? undefined : of(person);
    if (introduction === undefined || !saysWho(introduction) || hasRoleBeside(text, run)) return [];
    if (tellsRole(text, introduction)) return [];
    const before = text.slice(Math.max(0, run.at - 40), run.at);
    if (titleBefore(text, run.at) !== undefined || isCountedBy(before)) return [];
    return [{ run, introduction, isDescribed: isDescribedBy(before) }];
  });
}
