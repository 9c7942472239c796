import type { ClosedList } from '../closed-lists';
import { openCost } from '../item-cost';
import { costOfNumber, USUAL_ITEMS, type ItemCount } from '../item-count';
import type { WeightTable } from '../../likelihood/likelihood';
import { LIST_FEATURES } from '../../likelihood/list-feature-names';
import type { Signing } from './signing';

/** Lists that a story may get, and what `list-features/` says of each. */
export interface DraftedLists {
  lists: ClosedList[];
  rows: Float64Array[];
  /** Where that was learned: how likely a chief sub signs a list. */
  signing: Signing | null;
  count: ItemCount;
}

/**
 * How the parts of a list's worth stand to one another, in points. Chosen on development stories with weights that were learned without
 * them, so that lists are signed as often as the guards allow (ROUGE, words an item, closed lists), and then read blind: `docs/in-short.md`.
 */
export const SHARES = {
  /** Of what `costs.ts` takes off for faults: the chance to be signed says much of the same. What is left open counts in full. */
  fault: 0.5,
  printed: 10,
  told: 36,
  /** For each word that an item has on average. */
  word: 0.75,
} as const;

/** What each list is worth, in points: the news that its features promise, less what its faults cost, and how likely it is signed. */
export function worthOf(
  { lists, rows, signing, count }: DraftedLists,
  weights: WeightTable<(typeof LIST_FEATURES)[number]>,
): number[] {
  const weight = LIST_FEATURES.map((name) => weights[name]);
  return rows.map((row, index) => {
    const list = lists[index]!;
    let news = 0;
    for (let column = 0; column < row.length; column += 1) news += weight[column]! * row[column]!;
    if (signing === null) return news - list.cost;
    const size = list.items.length;
    const words = list.items.reduce((sum, { form }) => sum + form.words, 0) / size;
    // As many items as the story usually gets are not more that may fail than three are.
    const printed = signing.printed(list) * Math.min(1, USUAL_ITEMS / Math.min(size, count.usual));
    const whole =
      costOfNumber(size, count) + list.admissions.reduce((sum, { open }) => sum + openCost(open), 0);
    return (
      news -
      whole -
      SHARES.fault * (list.cost - whole) +
      SHARES.printed * printed +
      SHARES.told * signing.told(list, row) -
      SHARES.word * words
    );
  });
}
