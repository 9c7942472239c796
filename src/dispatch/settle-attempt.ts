import { stateAfter } from './circuit';
import type { CourierNeeds } from './courier/courier-needs';
import { waitsOf, type Endpoint } from './endpoint';
import { messageFor } from './message';
import type { Lease, Settlement } from './outbox';
import { requestFor } from './request';
import { patienceSeconds } from './retry-waits';
import { verdictAfter, type Verdict } from './verdict';
import type { Attempt } from './attempt';

/** What waits at an endpoint that has come back is spread over this. */
const RECOVERY_SPREAD_MS = 10_000;

/** One attempt. A message that cannot be made is a failed attempt, so that one bad setting does not stop the courier. */
export async function attemptOn(
  endpoint: Endpoint,
  lease: Lease,
  { deliver, now, signal }: Pick<CourierNeeds, 'deliver' | 'now'> & { signal: AbortSignal },
): Promise<Attempt> {
  try {
    const message = messageFor({ id: lease.messageId, events: lease.events, count: lease.count });
    return await deliver(requestFor(endpoint, message, now()), signal);
  } catch (error) {
    const reason = `The message could not be made: ${wordsOf(error)}`;
    return { kind: 'failed', status: null, tookMs: 0, reason, isOverloaded: false, retryAfterSeconds: null };
  }
}

/**
 * What follows from an attempt: the dispatch is delivered, waits, or is dead, and the endpoint is healthy, probed or
 * switched off. Messages that were coalesced grow as they wait, so for them the endpoint's own row of failures is
 * the step of the schedule, and age alone ends it.
 */
export async function settleAttempt(
  endpoint: Endpoint,
  lease: Lease,
  { outbox, now, luck, log, timeScale = 1, attempt }: CourierNeeds & { attempt: Attempt },
): Promise<void> {
  const nowMs = now();
  const waits = waitsOf(endpoint);
  const isTogether = endpoint.coalesce !== null;
  const attempts = 1 + (isTogether ? Math.min(lease.state.failuresInRow, waits.length - 1) : lease.attempts);
  const verdict = verdictAfter(attempt, { attempts, luck: luck(), waits });
  const waitMs = verdict.state === 'waiting' ? (verdict.waitSeconds * 1_000) / timeScale : 0;
  const giveUpBeforeMs = nowMs - (patienceSeconds(waits) * 1_000) / timeScale;
  const settlement: Settlement =
    verdict.state === 'waiting'
      ? { state: 'waiting', dueMs: nowMs + waitMs, giveUpBeforeMs }
      : { state: verdict.state };
  const reason = attempt.kind === 'accepted' ? `It answered ${attempt.status}` : attempt.reason;

  const outcome = await outbox.settle({
    lease,
    settlement,
    note: { atMs: nowMs, status: attempt.status, tookMs: attempt.tookMs, reason },
    receipt: attempt.kind === 'accepted' ? attempt.receipt : null,
    nowMs,
    spreadMs: RECOVERY_SPREAD_MS / timeScale,
    nextState: (current) => {
      const next = stateAfter(current, attempt, { nowMs, waits, timeScale });
      if (!isTogether || verdict.state !== 'waiting') return next;
      return { ...next, heldUntilMs: Math.max(next.heldUntilMs, nowMs + waitMs) };
    },
  });

  const [level, sentence] = outcome.isOurs ? SAID[verdict.state] : LOST;
  log(level, sentence, {
    dispatch: lease.messageId,
    endpoint: endpoint.name,
    changes: lease.count,
    attempt: lease.attempts + 1,
    status: attempt.status,
    tookMs: attempt.tookMs,
    ...(verdict.state === 'delivered' ? {} : { reason }),
    ...(verdict.state === 'waiting' ? { againInSeconds: Math.round(waitMs / 1_000) } : {}),
  });
  if (!outcome.isOurs || outcome.switchedOff === null) return;
  log('error', 'An endpoint was switched off; what it was owed can be replayed', {
    endpoint: endpoint.name,
    count: outcome.switchedOff.buried,
    reason: outcome.switchedOff.reason,
  });
}

const SAID: Record<Verdict['state'], ['info' | 'warn' | 'error', string]> = {
  delivered: ['info', 'A dispatch was delivered'],
  waiting: ['warn', 'A dispatch failed and waits'],
  dead: ['error', 'A dispatch was given up'],
};
const LOST: ['warn', string] = ['warn', 'A dispatch was settled by another courier meanwhile'];

/** The sentence in an error, short enough for a log line. */
export const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
