/** `npm test` proves the rule in a few rounds; `npm run test:faults` looks for the rare case. */
export const isLong = process.env.FAULTS === 'long';

/** Numbers from 0 to 1 that are the same in every run with the same seed (mulberry32). */
export function luckFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
