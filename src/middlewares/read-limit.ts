import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { failed, type Answer } from '../api/edition/answers/answer';

/** Null lets the read pass; an answer refuses it. */
export type ReadLimit = (ip: string, reads: number) => Promise<Answer | null>;

/**
 * At most so many public reads a minute from one address, counted in this process.
 *
 * Off unless an operator asks for it: reads are cheap, and a site that builds itself reads every story from one
 * address. Behind a proxy Strapi has to be told (`server.proxy`), or all readers have the proxy's address.
 */
export function readLimit(perMinute: number): ReadLimit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return (ip, reads) =>
    limiter.consume(ip, reads).then(
      () => null,
      ({ msBeforeNext }: RateLimiterRes) =>
        failed(429, 'RateLimitError', 'Too many reads from this address. Try again in a while.', {}, [
          'Retry-After',
          String(Math.max(1, Math.ceil(msBeforeNext / 1000))),
        ]),
    );
}
