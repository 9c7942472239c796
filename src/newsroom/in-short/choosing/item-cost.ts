import type { Admission } from './admission';
import type { Candidate } from './candidates';
import { COSTS } from './costs';

/** Behind so many sentences an item is background more often than not, and the more so the further down. */
const FAR_DOWN = 4;
const LATEST = 15;

/** The gravest of what an item leaves open. */
export function openCost(open: Admission['open']): number {
  let cost = 0;
  for (const { reference } of open) {
    if (reference.kind === 'setting') cost = Math.max(cost, COSTS.looseNoun);
    else if (reference.kind === 'stranger') cost = Math.max(cost, COSTS.stranger);
    else if (reference.kind !== 'noun') cost = Math.max(cost, COSTS.open);
    else cost = Math.max(cost, reference.isOpening ? COSTS.openNoun : COSTS.openNounInside);
  }
  return cost;
}

/** What an item costs in its place in a list; `lead` is the sentence that opens the story with its news, if one does. */
export function costOf(
  item: Candidate,
  { open, follows }: Admission,
  { lead, opening }: { lead: number | null; opening: number },
): number {
  let cost = openCost(open);
  if (!follows && item.sentence > 0) cost += COSTS.apart + (item.isTied ? COSTS.tie : 0);
  const late = lead === opening ? COSTS.late : COSTS.lateBehindScene;
  cost += late * Math.max(0, Math.min(item.sentence, LATEST) - FAR_DOWN);
  return cost + item.cost;
}
