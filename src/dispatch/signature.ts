import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Standard Webhooks 1.0.0: a secret is 24 to 64 random bytes. */
const SHORTEST_SECRET_BYTES = 24;
const LONGEST_SECRET_BYTES = 64;
/** How far a receiver's or sender's clock may be off, in both directions; the reference library's number. */
export const TOLERANCE_SECONDS = 300;

const PREFIX = 'whsec_';

/** The key in a secret as people write it (`whsec_` and base64, the prefix may be missing), or null when it is none. */
export function secretKey(secret: string): Buffer | null {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const key = Buffer.from(text, 'base64');
  const isWhole = key.toString('base64') === text;
  return isWhole && key.length >= SHORTEST_SECRET_BYTES && key.length <= LONGEST_SECRET_BYTES ? key : null;
}

/** A new secret: 32 random bytes. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** What one attempt is signed with. `timestampSeconds` is the time of the attempt, not of the event. */
export interface Signed {
  id: string;
  timestampSeconds: number;
  body: string;
}

/**
 * The three headers of Standard Webhooks 1.0.0. While a secret is being rotated both sign, newest first, and a
 * receiver accepts either. No secret, no signature header.
 */
export function signatureHeaders(signed: Signed, secrets: readonly string[]): Record<string, string> {
  const signatures = secrets.map((secret) => signature(signed, secret));
  return {
    'webhook-id': signed.id,
    'webhook-timestamp': String(signed.timestampSeconds),
    ...(signatures.length > 0 ? { 'webhook-signature': signatures.join(' ') } : {}),
  };
}

/** Is a message that came in (a receipt) signed with one of these secrets, within 300 s of now? */
export function isSigned(
  { id, timestamp, signatures, body }: { id: string; timestamp: string; signatures: string; body: string },
  secrets: readonly string[],
  nowSeconds: number,
): boolean {
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  const timestampSeconds = Number(timestamp);
  if (Math.abs(nowSeconds - timestampSeconds) > TOLERANCE_SECONDS) return false;

  const offered = signatures.split(' ').slice(0, 10);
  return secrets.some((secret) => {
    const wanted = Buffer.from(signature({ id, timestampSeconds, body }, secret));
    return offered.some((text) => {
      const given = Buffer.from(text);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  });
}

function signature({ id, timestampSeconds, body }: Signed, secret: string): string {
  const key = secretKey(secret);
  if (key === null) throw new Error('A secret of 24 to 64 bytes in base64 was expected to sign with');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`;
}
