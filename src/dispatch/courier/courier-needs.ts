import type { Deliver } from '../deliver';
import type { Endpoint } from '../endpoint';
import type { Outbox } from '../outbox';
import type { Attempt } from '../attempt';

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
