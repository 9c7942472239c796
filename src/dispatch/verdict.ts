import type { Attempt } from './attempt';
import { askedSeconds, spreadSeconds } from './retry-waits';

export type Verdict =
  | { state: 'delivered' }
  | { state: 'waiting'; waitSeconds: number; reason: string }
  | { state: 'dead'; reason: string };

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

  const spread = spreadSeconds(step, luck);
  return {
    state: 'waiting',
    waitSeconds: Math.max(spread, askedSeconds(attempt, spread)),
    reason: attempt.reason,
  };
}
