import type { ClosedList } from './closed-lists';
import type { WeightTable } from '../likelihood/likelihood';
import { LIST_FEATURES } from '../likelihood/list-feature-names';

/** Lists that a story may get, and what `list-features.ts` says of each. */
export interface DraftedLists {
  lists: ClosedList[];
  rows: Float64Array[];
}

/** What each list is worth, in points: the news that its features promise, less what its faults cost. */
export function worthOf(
  { lists, rows }: DraftedLists,
  weights: WeightTable<(typeof LIST_FEATURES)[number]>,
): number[] {
  const weight = LIST_FEATURES.map((name) => weights[name]);
  return rows.map((row, index) => {
    let worth = -lists[index]!.cost;
    for (let column = 0; column < row.length; column += 1) worth += weight[column]! * row[column]!;
    return worth;
  });
}
