import { setMaxListeners } from 'node:events';
import { messageDueMs } from './coalesce';
import type { Deliver } from './deliver';
import type { Endpoint } from './endpoint';
import type { AgendaLine, Lease, Outbox } from './outbox';
import { attemptOn, settleAttempt, wordsOf } from './settle-attempt';
import type { Attempt } from './verdict';

export type Log = (
  level: 'info' | 'warn' | 'error',
  sentence: string,
  fields?: Record<string, string | number | null>,
) => void;

export interface CourierNeeds {
  outbox: Outbox;
  /** The endpoints as they are now; asked at every round. */
  endpoints: () => Promise<readonly Endpoint[]>;
  deliver: Deliver;
  now: () => number;
  /** 0 to 1. */
  luck: () => number;
  newToken: () => string;
  log: Log;
  /** Divides every wait, so that a night can be tested in a minute. */
  timeScale?: number;
  onAttempt?: (endpoint: Endpoint, attempt: Attempt) => void;
}

export interface Courier {
  /** Something was committed: look now. Costs nothing when called often. */
  wake(): void;
  /** When it last looked at the outbox with success, in ms; the start counts. */
  lastLookMs(): number;
  /** Takes nothing more, gives what is under way a few seconds, and gives back the rest. */
  stop(): Promise<void>;
}

const POLL_MS = 1_000;
const LEASE_MS = 60_000;
/** However short a test makes the waits: a lease outlives two renewals on a busy machine. */
const SHORTEST_LEASE_MS = 3_000;
/** Messages to one endpoint at the same time: enough to empty a queue, too few to be an attack. */
const AT_ONCE_PER_ENDPOINT = 5;
/** And to all of them. A dead endpoint holds at most its own five, so it takes many to slow the rest down. */
const AT_ONCE = 60;
const DRAIN_MS = 5_000;

/**
 * Starts the loop that empties the outbox. Any number of couriers may run on one database.
 *
 * Each endpoint has a lane of its own, so that one that hangs delays nobody else. The loop never throws: when the
 * database is away it says so once per round and tries again.
 */
export function startCourier(needs: CourierNeeds): Courier {
  const { outbox, now, log, timeScale = 1 } = needs;
  const leaseMs = Math.max(SHORTEST_LEASE_MS, LEASE_MS / timeScale);
  const pollMs = Math.max(50, POLL_MS / timeScale);
  const lanes = new Map<string, Promise<void>>();
  const held = new Map<string, number>();
  const giveUp = new AbortController();
  setMaxListeners(0, giveUp.signal); // one listener per message under way is no leak
  let isStopping = false;
  let isWoken = false;
  let rouse: () => void = () => undefined;
  let underWay = 0;
  /** As of the latest round: a lane with much to do must not go on with an address that was changed meanwhile. */
  let current: ReadonlyMap<string, Endpoint> = new Map();

  const renewal = setInterval(() => {
    if (held.size === 0) return;
    outbox
      .renew([...held.keys()], now() + leaseMs)
      .catch((error: unknown) =>
        log('warn', 'The courier could not renew its leases', { error: wordsOf(error) }),
      );
  }, leaseMs / 3);

  const isTimeFor = (line: AgendaLine, endpoint: Endpoint): number => {
    const heldUntil = Math.max(line.nextDueMs, line.state.heldUntilMs);
    if (endpoint.coalesce === null || line.oldestMs === null || line.newestMs === null) return heldUntil;
    const waiting = {
      oldestMs: line.oldestMs,
      newestMs: line.newestMs,
      lastStartedMs: line.state.lastStartedMs,
    };
    return Math.max(heldUntil, messageDueMs(waiting, endpoint.coalesce, timeScale));
  };

  /** One look at what waits: opens a lane where something is due, and answers when to look again. */
  const round = async (): Promise<number> => {
    current = new Map((await needs.endpoints()).map((endpoint) => [endpoint.name, endpoint]));
    let nextMs = now() + pollMs;
    for (const line of await outbox.agenda()) {
      const endpoint = current.get(line.endpoint);
      if (!endpoint || line.state.disabledReason !== null || lanes.has(line.endpoint)) continue;
      if (isStopping || underWay >= AT_ONCE) continue;
      const dueMs = isTimeFor(line, endpoint);
      if (dueMs > now()) {
        nextMs = Math.min(nextMs, dueMs);
        continue;
      }
      const lane = (endpoint.coalesce === null ? workSingly(endpoint.name) : workTogether(endpoint, line))
        .catch((error: unknown) => {
          log('error', 'A lane of the courier broke off', { endpoint: endpoint.name, error: wordsOf(error) });
          return false;
        })
        .then((hasWorked) => {
          lanes.delete(endpoint.name);
          if (hasWorked) rouseSoon(); // else another courier was first; the next round will see what is left
        });
      lanes.set(endpoint.name, lane);
    }
    return nextMs;
  };

  const workTogether = async (endpoint: Endpoint, line: AgendaLine): Promise<boolean> => {
    const token = needs.newToken();
    const { lastStartedMs } = line.state;
    const lease = await holding(token, () =>
      outbox.leaseAll({
        endpoint: endpoint.name,
        token,
        nowMs: now(),
        untilMs: now() + leaseMs,
        lastStartedMs,
      }),
    );
    if (lease) await carry(endpoint, lease);
    else held.delete(token);
    return lease !== null;
  };

  const workSingly = async (name: string): Promise<boolean> => {
    const inHand = new Set<Promise<void>>();
    let hasWorked = false;
    for (;;) {
      const limit = Math.min(AT_ONCE_PER_ENDPOINT - inHand.size, AT_ONCE - underWay);
      const endpoint = current.get(name);
      const isOver = isStopping || endpoint === undefined || endpoint.coalesce !== null;
      const leases = isOver || limit <= 0 ? [] : await leaseSome(endpoint, limit);
      for (const lease of leases) {
        if (endpoint === undefined) break;
        const carried: Promise<void> = carry(endpoint, lease).finally(() => inHand.delete(carried));
        inHand.add(carried);
        hasWorked = true;
      }
      if (inHand.size === 0) return hasWorked;
      await Promise.race(inHand);
    }
  };

  const leaseSome = async (endpoint: Endpoint, limit: number): Promise<Lease[]> => {
    const token = needs.newToken();
    const leases = await holding(token, () =>
      outbox.lease({ endpoint: endpoint.name, limit, token, nowMs: now(), untilMs: now() + leaseMs }),
    );
    if (leases.length === 0) held.delete(token);
    else held.set(token, leases.length);
    return leases;
  };

  const holding = async <Result>(token: string, take: () => Promise<Result>): Promise<Result> => {
    held.set(token, 1);
    return take().catch((error: unknown) => {
      held.delete(token);
      throw error;
    });
  };

  /** One message: sent, judged, settled. A broken setting of one endpoint is a failed attempt, not a broken courier. */
  const carry = async (endpoint: Endpoint, lease: Lease): Promise<void> => {
    underWay += 1;
    try {
      const attempt = await attemptOn(endpoint, lease, { ...needs, signal: giveUp.signal });
      if (giveUp.signal.aborted && attempt.kind === 'failed') return; // its lease is given back by stop
      await settleAttempt(endpoint, lease, { ...needs, attempt });
      needs.onAttempt?.(endpoint, attempt);
    } catch (error) {
      log('error', 'A dispatch could not be settled; its lease will run out and it is sent again', {
        dispatch: lease.messageId,
        endpoint: endpoint.name,
        error: wordsOf(error),
      });
    } finally {
      underWay -= 1;
      if (!giveUp.signal.aborted) letGo(lease.token);
    }
  };

  const letGo = (token: string) => {
    const left = (held.get(token) ?? 1) - 1;
    if (left <= 0) held.delete(token);
    else held.set(token, left);
  };

  const rouseSoon = () => {
    isWoken = true;
    rouse();
  };

  const sleepUntil = (untilMs: number): Promise<void> =>
    new Promise((resolve) => {
      if (isWoken || isStopping) return resolve();
      const timer = setTimeout(resolve, Math.max(0, Math.min(untilMs - now(), pollMs)));
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async (): Promise<void> => {
    while (!isStopping) {
      isWoken = false;
      const nextMs = await round().then(
        (dueMs) => {
          lookedMs = now();
          return dueMs;
        },
        (error: unknown) => {
          log('error', 'The courier could not read the outbox and will try again', { error: wordsOf(error) });
          return now() + POLL_MS;
        },
      );
      await sleepUntil(nextMs);
    }
  };
  let lookedMs = now();
  const running = loop();

  return {
    wake: rouseSoon,
    lastLookMs: () => lookedMs,
    async stop() {
      isStopping = true;
      rouse();
      await running;
      const drain = setTimeout(() => giveUp.abort(), DRAIN_MS);
      await Promise.all(lanes.values());
      clearTimeout(drain);
      clearInterval(renewal);
      if (held.size > 0) await outbox.release([...held.keys()], now());
    },
  };
}
