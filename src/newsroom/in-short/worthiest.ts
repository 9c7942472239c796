import type { Candidate } from './candidates';
import type { WeightTable } from './likelihood';
import { LIST_FEATURES } from './list-features';

/** Lists that a story may get, and what `list-features.ts` says of each. */
export interface DraftedLists {
  lists: Candidate[][];
  rows: Float64Array[];
}

/** How lists are weighed: by features, and by what an item costs that opens on a pronoun. */
export interface ListScale {
  weights: WeightTable<(typeof LIST_FEATURES)[number]>;
  leaningInList: number;
}

/** The list of the highest worth, the first of equals; empty where there is none. */
export function worthiest({ lists, rows }: DraftedLists, { weights, leaningInList }: ListScale): Candidate[] {
  const weight = LIST_FEATURES.map((name) => weights[name]);
  const worth = rows.map((row, index) =>
    row.reduce(
      (sum, value, column) => sum + weight[column]! * value,
      -leaningInList * lists[index]!.filter(({ leans }) => leans).length,
    ),
  );
  const best = worth.reduce((top, value, index) => (value > worth[top]! ? index : top), 0);
  return lists[best] ?? [];
}
