/** Messages to one endpoint at the same time: enough to empty a queue, too few to be an attack. */
const AT_ONCE_PER_ENDPOINT = 5;
/** Quick answers that are waited for at the same time, of all endpoints together. */
const AT_ONCE = 60;
/** Nothing that works takes so long to answer; what does is counted on its own endpoint alone. */
const HANGS_AFTER_MS = 1_000;

export interface Slots {
  /** How many messages may be started for this endpoint now. */
  free(endpoint: string): number;
  /** Takes a slot; call what it answers when the message has ended. */
  start(endpoint: string): (end: { isAccepted: boolean }) => void;
}

/**
 * Shares out the messages that may be under way, so that receivers which hang cost the others nothing.
 *
 * - Every endpoint always has one slot of its own, whatever the others do.
 * - More are earned: each accepted message doubles what its endpoint may have, to five; a failure leaves one. An endpoint
 *   that hangs from the start holds one slot, not five.
 * - All together have sixty, and a message that has been waited for longer than a second is not counted among those.
 */
export function openSlots(now: () => number): Slots {
  const startedMs = new Map<string, Set<{ atMs: number }>>();
  const earned = new Map<string, number>();
  const allowance = (endpoint: string) => earned.get(endpoint) ?? 1;
  const quick = () => {
    const since = now() - HANGS_AFTER_MS;
    let count = 0;
    for (const messages of startedMs.values()) for (const { atMs } of messages) if (atMs > since) count += 1;
    return count;
  };

  return {
    free(endpoint) {
      const underWay = startedMs.get(endpoint)?.size ?? 0;
      const own = allowance(endpoint) - underWay;
      if (underWay === 0) return Math.max(1, Math.min(own, AT_ONCE - quick()));
      return Math.max(0, Math.min(own, AT_ONCE - quick()));
    },
    start(endpoint) {
      const message = { atMs: now() };
      const messages = startedMs.get(endpoint) ?? new Set();
      startedMs.set(endpoint, messages.add(message));
      return ({ isAccepted }) => {
        messages.delete(message);
        if (messages.size === 0) startedMs.delete(endpoint);
        if (isAccepted) earned.set(endpoint, Math.min(AT_ONCE_PER_ENDPOINT, allowance(endpoint) * 2));
        else earned.delete(endpoint);
      };
    },
  };
}
