import type { Log } from './courier-needs';
import type { Outbox } from '../outbox';
import { wordsOf } from '../settle-attempt';

export interface HeldLeases {
  /** How long a lease is taken for, from now. */
  untilMs(): number;
  /** Leases under a token; `messages` says of how many, and a token that got none is forgotten. */
  take<Result>(
    token: string,
    lease: () => Promise<Result>,
    messages: (got: Result) => number,
  ): Promise<Result>;
  /** One message of this token has ended. */
  letGo(token: string): void;
  /** Ends the renewal and gives back what is still held. */
  close(): Promise<void>;
}

/** What a courier has in hand, renewed three times in the life of a lease, so that nobody else sends it too. */
export function holdLeases({
  outbox,
  now,
  log,
  leaseMs,
}: {
  outbox: Outbox;
  now: () => number;
  log: Log;
  leaseMs: number;
}): HeldLeases {
  const held = new Map<string, number>();
  const untilMs = () => now() + leaseMs;
  const renewal = setInterval(() => {
    if (held.size === 0) return;
    outbox
      .renew([...held.keys()], untilMs())
      .catch((error: unknown) =>
        log('warn', 'The courier could not renew its leases', { error: wordsOf(error) }),
      );
  }, leaseMs / 3);
  const set = (token: string, messages: number) => {
    if (messages > 0) held.set(token, messages);
    else held.delete(token);
  };

  return {
    untilMs,
    async take(token, lease, messages) {
      held.set(token, 1); // renewed from the start, however long the database takes
      try {
        const got = await lease();
        set(token, messages(got));
        return got;
      } catch (error) {
        held.delete(token);
        throw error;
      }
    },
    letGo: (token) => set(token, (held.get(token) ?? 1) - 1),
    async close() {
      clearInterval(renewal);
      if (held.size > 0) await outbox.release([...held.keys()], now());
    },
  };
}
