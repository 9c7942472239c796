import type { CourierNeeds } from './courier-needs';
import type { Endpoint } from '../endpoint';
import type { HeldLeases } from './held-leases';
import type { AgendaLine, Lease } from '../outbox';
import { attemptOn, settleAttempt, wordsOf } from '../settle-attempt';
import type { Slots } from './slots';

export interface LaneNeeds extends CourierNeeds {
  leases: HeldLeases;
  slots: Slots;
  /** The endpoint as it is by now: a lane with much to do must not go on with an address that was changed meanwhile. */
  current(name: string): Endpoint | undefined;
  /** Nothing new is taken. */
  isStopping(): boolean;
  /** What is under way is broken off. */
  giveUp: AbortSignal;
}

/** Sends all that waits for a coalescing endpoint as one message. Answers whether there was anything for us to do. */
export async function workTogether(endpoint: Endpoint, line: AgendaLine, needs: LaneNeeds): Promise<boolean> {
  const { outbox, leases, now } = needs;
  const token = needs.newToken();
  const wish = { endpoint: endpoint.name, token, lastStartedMs: line.state.lastStartedMs };
  const lease = await leases.take(
    token,
    () => outbox.leaseAll({ ...wish, nowMs: now(), untilMs: leases.untilMs() }),
    (got) => (got ? 1 : 0),
  );
  if (lease) await carry(endpoint, lease, needs);
  return lease !== null;
}

/** Sends what waits for an endpoint, each change by itself, as many at once as it has slots, until nothing is left. */
export async function workSingly(name: string, needs: LaneNeeds): Promise<boolean> {
  const inHand = new Set<Promise<void>>();
  let hasWorked = false;
  for (;;) {
    const endpoint = needs.current(name);
    const isOver = needs.isStopping() || endpoint === undefined || endpoint.coalesce !== null;
    const taken = isOver ? [] : await leaseSome(name, needs);
    for (const lease of taken) {
      if (endpoint === undefined) break;
      const carried: Promise<void> = carry(endpoint, lease, needs).finally(() => inHand.delete(carried));
      inHand.add(carried);
      hasWorked = true;
    }
    if (inHand.size === 0) return hasWorked;
    await Promise.race(inHand);
  }
}

async function leaseSome(
  endpoint: string,
  { outbox, leases, slots, now, newToken }: LaneNeeds,
): Promise<Lease[]> {
  const limit = slots.free(endpoint);
  if (limit === 0) return [];
  const token = newToken();
  return leases.take(
    token,
    () => outbox.lease({ endpoint, limit, token, nowMs: now(), untilMs: leases.untilMs() }),
    (got) => got.length,
  );
}

/** One message: sent, judged, settled. A broken setting of one endpoint is a failed attempt, not a broken courier. */
async function carry(endpoint: Endpoint, lease: Lease, needs: LaneNeeds): Promise<void> {
  const { slots, leases, giveUp, log } = needs;
  const end = slots.start(endpoint.name);
  let isAccepted = false;
  try {
    const attempt = await attemptOn(endpoint, lease, { ...needs, signal: giveUp });
    if (giveUp.aborted && attempt.kind === 'failed') return; // its lease is given back by stop
    isAccepted = attempt.kind === 'accepted';
    await settleAttempt(endpoint, lease, { ...needs, attempt });
    needs.onAttempt?.(endpoint, attempt);
  } catch (error) {
    log('error', 'A dispatch could not be settled; its lease will run out and it is sent again', {
      dispatch: lease.messageId,
      endpoint: endpoint.name,
      error: wordsOf(error),
    });
  } finally {
    end({ isAccepted });
    if (!giveUp.aborted) leases.letGo(lease.token);
  }
}
