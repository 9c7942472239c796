import { setMaxListeners } from 'node:events';
import { lineDueMs } from '../coalesce';
import { watchClock } from './clock-watch';
import type { CourierNeeds } from './courier-needs';
import type { Endpoint } from '../endpoint';
import { holdLeases } from './held-leases';
import { workSingly, workTogether, type LaneNeeds } from './lane';
import type { AgendaLine } from '../outbox';
import { wordsOf } from '../settle-attempt';
import { openSlots } from './slots';

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
const DRAIN_MS = 5_000;

/**
 * Starts the loop that empties the outbox. Any number of couriers may run on one database.
 *
 * Each endpoint has a lane of its own with slots of its own, so that one that hangs delays nobody else. The loop never
 * throws: when the database is away it says so once per round and tries again.
 */
export function startCourier(needs: CourierNeeds): Courier {
  const { outbox, now, log, timeScale = 1 } = needs;
  const pollMs = Math.max(50, POLL_MS / timeScale);
  const lanes = new Map<string, Promise<void>>();
  const alarm = setAlarm();
  const leaseMs = Math.max(SHORTEST_LEASE_MS, LEASE_MS / timeScale);
  const leases = holdLeases({ ...needs, leaseMs });
  const wentBackMs = watchClock(now);
  let backMs = 0; // kept until the outbox has taken note of it
  const giveUp = new AbortController();
  setMaxListeners(0, giveUp.signal); // one listener per message under way is no leak
  let isStopping = false;
  let lookedMs = now();
  let current: ReadonlyMap<string, Endpoint> = new Map();
  const laneNeeds: LaneNeeds = {
    ...needs,
    leases,
    slots: openSlots(now),
    current: (name) => current.get(name),
    isStopping: () => isStopping,
    giveUp: giveUp.signal,
  };

  const openLane = (endpoint: Endpoint, line: AgendaLine): void => {
    const { name, coalesce } = endpoint;
    const work = coalesce === null ? workSingly(name, laneNeeds) : workTogether(endpoint, line, laneNeeds);
    const lane = work
      .catch((error: unknown) => {
        log('error', 'A lane of the courier broke off', { endpoint: name, error: wordsOf(error) });
        return false;
      })
      .then((hasWorked) => {
        lanes.delete(name);
        if (hasWorked) alarm.ring(); // else another courier was first; the next round will see what is left
      });
    lanes.set(name, lane);
  };

  const followClock = async (): Promise<void> => {
    backMs += wentBackMs();
    if (backMs === 0) return;
    await outbox.setBack({ byMs: backMs, nowMs: now(), leaseMs });
    log('warn', 'The clock was set back; what waits is due by the new time', {
      seconds: Math.round(backMs / 1_000),
    });
    backMs = 0;
  };

  /** One look at what waits: opens a lane where something is due, and answers when to look again. */
  const round = async (): Promise<number> => {
    await followClock();
    current = new Map((await needs.endpoints()).map((endpoint) => [endpoint.name, endpoint]));
    let nextMs = now() + pollMs;
    for (const line of await outbox.agenda()) {
      const endpoint = current.get(line.endpoint);
      if (!endpoint || line.state.disabledReason !== null || lanes.has(line.endpoint) || isStopping) continue;
      const dueMs = lineDueMs(line, endpoint.coalesce, timeScale);
      if (dueMs <= now()) openLane(endpoint, line);
      else nextMs = Math.min(nextMs, dueMs);
    }
    lookedMs = now();
    return nextMs;
  };

  const loop = async (): Promise<void> => {
    while (!isStopping) {
      const nextMs = await round().catch((error: unknown) => {
        log('error', 'The courier could not read the outbox and will try again', { error: wordsOf(error) });
        return now() + POLL_MS;
      });
      if (!isStopping) await alarm.sleep(Math.min(nextMs - now(), pollMs));
    }
  };
  const running = loop();

  return {
    wake: alarm.ring,
    lastLookMs: () => lookedMs,
    async stop() {
      isStopping = true;
      alarm.ring();
      await running;
      const drain = setTimeout(() => giveUp.abort(), DRAIN_MS);
      await Promise.all(lanes.values());
      clearTimeout(drain);
      await leases.close();
    },
  };
}

interface Alarm {
  /** Wakes whoever sleeps, or lets the next sleep end at once. Costs nothing when called often. */
  ring(): void;
  /** Sleeps for so long, or until it rings; not at all when it has rung since the last sleep. */
  sleep(ms: number): Promise<void>;
}

/** A sleep that can be cut short. One sleeper at a time. */
function setAlarm(): Alarm {
  let hasRung = false;
  let rouse: () => void = () => undefined;
  return {
    ring() {
      hasRung = true;
      rouse();
    },
    async sleep(ms) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, ms));
          rouse = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
    },
  };
}
