import { performance } from 'node:perf_hooks';

/** Smaller steps are a clock being kept in time; what waits is not worth touching for them. */
const LEAST_STEP_MS = 1_000;

/**
 * Watches whether the clock is set back while the process runs, by a second one that only ever goes on. Answers by how
 * many ms it went back since the last question; 0 nearly always. A clock set on needs nothing: what waits is due sooner.
 */
export function watchClock(now: () => number, steady: () => number = () => performance.now()): () => number {
  let ahead = now() - steady();
  return () => {
    const before = ahead;
    ahead = now() - steady();
    return before - ahead >= LEAST_STEP_MS ? before - ahead : 0;
  };
}
