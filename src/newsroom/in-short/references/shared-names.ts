import type { Person, StoryPeople } from '../pronouns/story-people';

/**
 * "Park" of a story of two Parks means nobody that could be put in, and is a bare name all the same; so is "Li" of Li Wei and
 * Li Na, where the story goes on with it.
 */
export function sharedNamesOf(
  introductions: readonly { person: Person; order: number }[],
  people: StoryPeople,
): Map<string, number> {
  const first = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const { person, order } of introductions) {
    const [opening = ''] = person.name.split(' ');
    for (const name of people.acts(opening) ? new Set([opening, person.last]) : [person.last]) {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, order);
      else shared.set(name, Math.min(earlier, order));
    }
  }
  return shared;
}
