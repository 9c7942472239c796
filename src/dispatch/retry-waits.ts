import type { Attempt } from './attempt';

const MINUTE = 60;
const HOUR = 3_600;

/** Waits after the first, second, ... failure. Standard Webhooks' own example: ten attempts in 75 h 35 min. */
export const STANDARD_WAITS_SECONDS: readonly number[] = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/**
 * A build endpoint is asked more often: a site that lags an hour behind is noticed, and with the schedule above a
 * one-hour outage would be healed only after 2 h 35 min. Every 15 minutes for a day, then hourly to 72 h.
 */
export const BUILD_WAITS_SECONDS: readonly number[] = [
  5,
  30,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  ...Array<number>(95).fill(15 * MINUTE),
  ...Array<number>(48).fill(HOUR),
];

/** Retries are spread by a fifth in both directions, so that a receiver that comes back is not met by all at once. */
const JITTER = 0.2;
/** What an overloaded receiver that names no time is given on top. */
export const OVERLOADED_EXTRA_SECONDS = 60;
/** A receiver may ask for a longer wait, but a typing error must not silence it for a year. */
const LONGEST_RETRY_AFTER_SECONDS = 24 * HOUR;

/** One wait with its share of luck, 0 to 1. */
export const spreadSeconds = (step: number, luck: number): number => step * (1 - JITTER + 2 * JITTER * luck);

/** How long the receiver itself wants to be left alone, in seconds; 0 when it does not say. */
export function askedSeconds(attempt: Extract<Attempt, { kind: 'failed' }>, spread = 0): number {
  if (attempt.retryAfterSeconds !== null)
    return Math.min(attempt.retryAfterSeconds, LONGEST_RETRY_AFTER_SECONDS);
  return attempt.isOverloaded ? spread + OVERLOADED_EXTRA_SECONDS : 0;
}

/** After this long a dispatch that still fails is given up, however often it was tried. */
export const patienceSeconds = (waits: readonly number[]): number =>
  waits.reduce((total, wait) => total + wait, 0) * (1 + JITTER);
