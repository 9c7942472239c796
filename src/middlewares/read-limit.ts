import { LRUCache } from 'lru-cache';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { failed, type Answer } from '../public-answers/answer';
import type { ReadPoints } from '../stores/public-reads/read-points';

/** Null lets the read pass; an answer refuses it. */
export type ReadLimit = (ip: string, reads: number) => Promise<Answer | null>;

/** A server takes this part of the allowance at once and counts it down by itself. */
const PARTS = 50;
/** Addresses whose taken part is remembered; one forgotten takes a new part. */
const MOST_ADDRESSES = 20_000;

/**
 * At most so many public reads a minute from one address, over all servers of a newsroom.
 *
 * Off unless an operator asks for it: reads are cheap, and a site that builds itself reads every story from one
 * address. Behind a proxy TRUST_PROXY has to be set, or all readers have the proxy's address.
 *
 * Asking a common place in each read would cost more than the read. So a server takes a fiftieth of the allowance at
 * once and gives it out itself: never more than allowed passes in all, and an address that spreads its reads over
 * several servers may be refused that fiftieth too early at each of them. Below 50 a minute every read is asked for.
 */
export function readLimit(points: () => Promise<ReadPoints>, perMinute: number): ReadLimit {
  const part = Math.max(1, Math.floor(perMinute / PARTS));
  const taken = new LRUCache<string, { left: number; untilMs: number }>({ max: MOST_ADDRESSES });
  let counting: Promise<ReadPoints> | null = null;
  const place = (): Promise<ReadPoints> => {
    counting ??= points().catch((error: Error) => {
      counting = null; // tried again with the next read
      throw error;
    });
    return counting;
  };

  return async (ip, reads) => {
    const own = taken.get(ip);
    if (own !== undefined && own.untilMs > Date.now() && own.left >= reads) {
      own.left -= reads;
      return null;
    }
    const wanted = Math.max(part, reads);
    try {
      const { msBeforeNext } = await (await place()).consume(ip, wanted);
      const left = taken.get(ip);
      const kept = left !== undefined && left.untilMs > Date.now() ? left.left : 0;
      taken.set(ip, { left: kept + wanted - reads, untilMs: Date.now() + msBeforeNext });
      return null;
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      return tooMany((refusal as RateLimiterRes).msBeforeNext);
    }
  };
}

const tooMany = (msBeforeNext: number): Answer =>
  failed(429, 'RateLimitError', 'Too many reads from this address. Try again in a while.', {}, [
    'Retry-After',
    String(Math.max(1, Math.ceil(msBeforeNext / 1000))),
  ]);
