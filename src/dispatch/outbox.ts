import type { SiteEvent } from '../newsroom/edition/site-events';
import type { EndpointState } from './circuit';
import type { Receipt } from './receipt';

/** `waiting` has a time at which it is due; `leased` is in some courier's hands; the last two are settled. */
export type DispatchState = 'waiting' | 'leased' | 'delivered' | 'dead';

/** One attempt as it is kept, newest last. */
export interface AttemptNote {
  atMs: number;
  status: number | null;
  tookMs: number;
  reason: string;
}

/** How many attempts are kept with each dispatch. */
export const KEPT_ATTEMPTS = 10;

/** One event on its way to one endpoint. */
export interface Dispatch {
  id: string;
  /** The `webhook-id` it was sent under; its own id unless it was coalesced. Null while it was never sent. */
  messageId: string | null;
  endpoint: string;
  event: SiteEvent;
  state: DispatchState;
  attempts: number;
  createdMs: number;
  dueMs: number;
  settledMs: number | null;
  reason: string;
  notes: AttemptNote[];
  receipt: (Receipt & { atMs: number }) | null;
}

/** What waits for one endpoint. Rows in a courier's hands are due when their lease ends. */
export interface AgendaLine {
  endpoint: string;
  /** Earliest due time of anything not settled. */
  nextDueMs: number;
  /** Of what waits in nobody's hands; null when everything is leased. */
  oldestMs: number | null;
  newestMs: number | null;
  state: EndpointState;
}

/** What a courier holds for a while: one message, standing for one dispatch or for many. */
export interface Lease {
  token: string;
  endpoint: string;
  messageId: string;
  /** The one dispatch, or null for everything that was coalesced under this token. */
  dispatchId: string | null;
  /** At most `MOST_CHANGES + 1` of them; `count` says how many there are. */
  events: SiteEvent[];
  count: number;
  /** Attempts that ended before this one; for coalesced ones the highest. */
  attempts: number;
  state: EndpointState;
}

export type Settlement =
  | { state: 'delivered' }
  /** What was queued before `giveUpBeforeMs` is dead instead. */
  | { state: 'waiting'; dueMs: number; giveUpBeforeMs: number }
  | { state: 'dead' };

export interface Settled {
  lease: Lease;
  settlement: Settlement;
  note: AttemptNote;
  /** What the answer said of the build; one that was called in meanwhile is newer and stays. */
  receipt: Receipt | null;
  /** The endpoint's state from the one that stands in the database now. */
  nextState: (current: EndpointState) => EndpointState;
  nowMs: number;
  /** After a success that ends a row of failures, what waits becomes due, spread over this. */
  spreadMs: number;
}

/** `buried`: what died with the endpoint, where this attempt switched it off; null where it did not. */
export type SettleOutcome =
  { isOurs: false } | { isOurs: true; switchedOff: { reason: string; buried: number } | null };

/** What is written on a dispatch that its endpoint did not live to get. */
export const switchedOffSentence = (reason: string): string => `The endpoint is switched off. ${reason}`;

/**
 * What the courier needs from the table of dispatches. Whoever implements it promises:
 *
 * - two leases never hold the same dispatch, whatever the number of processes; a lease that ran out is free again;
 * - nothing is leased for an endpoint that is held back or switched off; one at a time while it is being probed;
 * - settling with a lease that was lost meanwhile changes nothing, and says so;
 * - an endpoint that a settlement switches off is owed nothing alive, in the same transaction.
 */
export interface Outbox {
  append(events: readonly SiteEvent[], endpoints: readonly string[], nowMs: number): Promise<void>;
  agenda(): Promise<AgendaLine[]>;
  /** Up to `limit` due dispatches, oldest first, each a message of its own. */
  lease(wish: {
    endpoint: string;
    limit: number;
    token: string;
    nowMs: number;
    untilMs: number;
  }): Promise<Lease[]>;
  /**
   * Everything that waits for a coalescing endpoint, as one message; null when another courier has it, or when a
   * message was started after `lastStartedMs`. Repeats the id of the last message unless something was added since.
   */
  leaseAll(wish: {
    endpoint: string;
    token: string;
    nowMs: number;
    untilMs: number;
    lastStartedMs: number | null;
  }): Promise<Lease | null>;
  renew(tokens: readonly string[], untilMs: number): Promise<void>;
  settle(settled: Settled): Promise<SettleOutcome>;
  /** Gives back unsent what was leased; due again at once. */
  release(tokens: readonly string[], nowMs: number): Promise<void>;
  /**
   * The clock went back by so much: what waits, is held back or in hand keeps the time it had left, and nothing was
   * queued or started in the future. Told by two couriers, what waits is due sooner, and no lease ends early.
   */
  setBack(clock: { byMs: number; nowMs: number; leaseMs: number }): Promise<void>;
  /** What a switched-off endpoint was still owed is dead, visible and can be replayed. */
  bury(endpoint: string, reason: string, nowMs: number): Promise<number>;
  /** Sends settled dispatches again, with the same ids. Answers how many. */
  replay(
    which:
      | { ids: readonly string[] }
      | { endpoint: string | null; fromMs: number; toMs: number; state: 'dead' | 'delivered' | null },
    nowMs: number,
  ): Promise<number>;
  /** Notes what a site says about a message; false when it is not known. */
  noteReceipt(endpoint: string, messageId: string, receipt: Receipt, nowMs: number): Promise<boolean>;
  list(filter: {
    endpoint?: string;
    state?: DispatchState;
    documentId?: string;
    locale?: string;
    /** Saved in this stretch of time, both ends included. */
    fromMs?: number;
    toMs?: number;
    limit: number;
    beforeId?: string;
  }): Promise<Dispatch[]>;
  /** Switches an endpoint on again after 410 or five days of failing. */
  revive(endpoint: string): Promise<void>;
  counters(): Promise<{ endpoint: string; state: DispatchState; count: number; oldestMs: number }[]>;
}
