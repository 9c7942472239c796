import type { PutIn } from '../references/put-right';
import type { TakenOut } from '../shortening/shorter-forms';
import type { Admission } from './admission';
import type { Candidate } from './candidates';
import type { ClosedList } from './closed-lists';

/** Where an item comes from and why it may stand there: facts for whoever shows them beside the story. */
export interface Provenance {
  /** The sentence of the story; with the name that was put in, if one was. */
  whole: string;
  /** What was taken out of it, as offsets into `whole`, and by which rule. */
  cuts: readonly TakenOut[];
  /** "He", and the name that stands there now; null where all is as the story has it. */
  putIn: PutIn | null;
  reason: Admission['reason'];
  /** What could stand there instead, the best first: the list stays closed with any of them. */
  instead: readonly string[];
}

const MOST_INSTEAD = 3;

/** The provenance of each item of a list. `ranked` are the lists of the story, the best first. */
export function provenanceOf(list: ClosedList, ranked: readonly ClosedList[]): Provenance[] {
  return list.items.map(({ whole, cuts, putIn }, place) => ({
    whole,
    cuts,
    putIn,
    reason: list.admissions[place]!.reason,
    instead: insteadOf(list.items, place, ranked),
  }));
}

/** Other sentences that lists have in this place, where they have the same items in all others. */
function insteadOf(items: readonly Candidate[], place: number, ranked: readonly ClosedList[]): string[] {
  const found = new Map<number, string>();
  for (const { items: others } of ranked) {
    const other = others[place];
    if (other === undefined || others.length !== items.length || other.sentence === items[place]!.sentence)
      continue;
    const isElsewhereSame = items.every(
      (item, index) => index === place || others[index]!.text === item.text,
    );
    if (isElsewhereSame && !found.has(other.sentence)) found.set(other.sentence, other.text);
    if (found.size === MOST_INSTEAD) break;
  }
  return [...found.values()];
}
