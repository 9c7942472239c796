import type { Candidate } from './candidates';
import type { Admission } from './admission';
import type { ClosedList } from './closed-lists';

/** A sentence that the list did not take, in the form that the best list with it has. */
export interface Spare {
  item: Candidate;
  reason: Admission['reason'];
}

/** More than an editor looks through. */
const MOST_SPARES = 12;

/**
 * What else the story has to tell, the best first: each sentence once, as the first list that holds it says it. Halves of
 * a long sentence stay with their other half.
 */
export function sparesOf(ranked: readonly ClosedList[]): Spare[] {
  const taken = new Set((ranked[0]?.items ?? []).map(({ sentence }) => sentence));
  const spares: Spare[] = [];
  for (const { items, admissions } of ranked) {
    for (const [place, item] of items.entries()) {
      if (item.half !== null || taken.has(item.sentence)) continue;
      taken.add(item.sentence);
      spares.push({ item, reason: admissions[place]!.reason });
      if (spares.length === MOST_SPARES) return spares;
    }
  }
  return spares;
}
