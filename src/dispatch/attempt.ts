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
