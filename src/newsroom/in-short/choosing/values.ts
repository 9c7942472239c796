/** What naming each term, naming it again, and each pair of neighbouring words of a story is worth. */
export interface Values {
  term: Float64Array;
  again: Float64Array;
  pair: Float64Array;
}

/** How expected news is counted for the words it takes. */
export interface ValueTuning {
  /** Words a list is expected to have besides its own: keeps short lists from winning by being short. */
  ballast: number;
  pairWeight: number;
  chanceWeight: number;
}
