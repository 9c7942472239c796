/** Luck that can be repeated: the same seed gives the same questions (mulberry32). */
export interface Luck {
  below(most: number): number;
  one<Item>(of: readonly Item[]): Item;
  happens(chance: number): boolean;
}

export function luckFrom(seed: number): Luck {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    one: (of) => of[below(of.length)]!,
    happens: (chance) => next() < chance,
  };
}
