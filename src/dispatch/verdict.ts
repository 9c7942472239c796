import type { Receipt } from './receipt';

/** How one attempt ended. A refused or broken delivery is a value, never an exception. */
export type Attempt =
  | { kind: 'accepted'; status: number; tookMs: number; receipt: Receipt | null }
  /** 410: the receiver asks us to stop. */
  | { kind: 'unsubscribed'; status: 410; tookMs: number; reason: string }
  | {
      kind: 'failed';
      /** Null when no HTTP answer came. */
      status: number | null;
      tookMs: number;
      reason: string;
      /** 429, 502, 504: the receiver, or what stands before it, has too much to do. */
      isOverloaded: boolean;
      retryAfterSeconds: number | null;
    };

export type Verdict =
  | { state: 'delivered' }
  | { state: 'waiting'; waitSeconds: number; reason: string }
  | { state: 'dead'; reason: string };

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

/**
 * What to do with a dispatch after its latest attempt; `attempts` counts that one, `luck` is 0 to 1.
 *
 * Every answer that is not 2xx is a failure and is tried again, except 410. A `Retry-After` is honoured up to a day.
 */
export function verdictAfter(
  attempt: Attempt,
  { attempts, luck, waits }: { attempts: number; luck: number; waits: readonly number[] },
): Verdict {
  if (attempt.kind === 'accepted') return { state: 'delivered' };
  if (attempt.kind === 'unsubscribed') return { state: 'dead', reason: attempt.reason };

  const step = waits[Math.max(attempts, 1) - 1];
  if (step === undefined)
    return { state: 'dead', reason: `${attempt.reason} (the last of ${attempts} attempts)` };

  const spread = step * (1 - JITTER + 2 * JITTER * luck);
  return {
    state: 'waiting',
    waitSeconds: Math.max(spread, askedSeconds(attempt, spread)),
    reason: attempt.reason,
  };
}

/** How long the receiver itself wants to be left alone, in seconds; 0 when it does not say. */
export function askedSeconds(attempt: Extract<Attempt, { kind: 'failed' }>, spread = 0): number {
  if (attempt.retryAfterSeconds !== null)
    return Math.min(attempt.retryAfterSeconds, LONGEST_RETRY_AFTER_SECONDS);
  return attempt.isOverloaded ? spread + OVERLOADED_EXTRA_SECONDS : 0;
}

/** After this long a dispatch that still fails is given up, however often it was tried. */
export const patienceSeconds = (waits: readonly number[]): number =>
  waits.reduce((total, wait) => total + wait, 0) * (1 + JITTER);
