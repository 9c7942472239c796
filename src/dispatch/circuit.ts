import { askedSeconds } from './retry-waits';
import type { Attempt } from './attempt';

/** How one endpoint has been doing. Kept in the database, since all instances share it. Times in ms since 1970. */
export interface EndpointState {
  failuresInRow: number;
  failingSinceMs: number | null;
  /** Nothing is sent before this. */
  heldUntilMs: number;
  /** Set when the endpoint was switched off by 410 or by failing too long; in words. */
  disabledReason: string | null;
  /** When the last coalesced message was started. */
  lastStartedMs: number | null;
}

export const HEALTHY: EndpointState = {
  failuresInRow: 0,
  failingSinceMs: null,
  heldUntilMs: 0,
  disabledReason: null,
  lastStartedMs: null,
};

/** After this many failures in a row only one message per step is risked, not all that wait. */
export const FAILURES_BEFORE_PROBING = 5;
/** After this long without one success an endpoint is switched off; Svix uses the same five days. */
const LONGEST_FAILING_HOURS = 120;

export const isProbing = ({ failuresInRow }: EndpointState): boolean =>
  failuresInRow >= FAILURES_BEFORE_PROBING;

/** The endpoint's state after an attempt. `timeScale` divides every wait. */
export function stateAfter(
  state: EndpointState,
  attempt: Attempt,
  { nowMs, waits, timeScale }: { nowMs: number; waits: readonly number[]; timeScale: number },
): EndpointState {
  if (attempt.kind === 'accepted') {
    const isHealthy =
      state.failuresInRow === 0 && state.heldUntilMs <= nowMs && state.failingSinceMs === null;
    return isHealthy ? state : { ...state, failuresInRow: 0, failingSinceMs: null, heldUntilMs: 0 };
  }

  const failuresInRow = state.failuresInRow + 1;
  const failingSinceMs = state.failingSinceMs ?? nowMs;
  if (attempt.kind === 'unsubscribed') {
    return { ...state, failuresInRow, failingSinceMs, disabledReason: attempt.reason };
  }
  const isHopeless = nowMs - failingSinceMs >= (LONGEST_FAILING_HOURS * 3_600_000) / timeScale;
  const step = failuresInRow - FAILURES_BEFORE_PROBING;
  const probeSeconds = step < 0 ? 0 : (waits[Math.min(step, waits.length - 1)] ?? 0);
  const heldSeconds = Math.max(probeSeconds, askedSeconds(attempt));
  return {
    ...state,
    failuresInRow,
    failingSinceMs,
    heldUntilMs: heldSeconds > 0 ? nowMs + (heldSeconds * 1_000) / timeScale : state.heldUntilMs,
    disabledReason: isHopeless
      ? `It has failed for ${LONGEST_FAILING_HOURS} hours; the last time: ${attempt.reason}`
      : state.disabledReason,
  };
}
