import { Agent, errors, request as send, type Dispatcher } from 'undici';
import { AddressRefused, guardedConnector, type Lookup } from './address-guard';
import { receiptIn } from './receipt';
import type { Attempt } from './attempt';

/** One HTTP call, ready to be made. */
export interface WireRequest {
  method: 'POST' | 'PUT';
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * From the first byte to the last. A promise to receivers, not a wait of ours: a time scale leaves it alone.
 * Standard Webhooks asks for 15 to 30 s.
 */
export const LIMIT_MS = 15_000;
/** No more of an answer is read; receipts are far smaller, and a receiver must not fill our memory. */
export const LARGEST_ANSWER_BYTES = 16_384;

export type Deliver = (request: WireRequest, signal?: AbortSignal) => Promise<Attempt>;

/**
 * The way out to receivers. `deliver` makes one attempt and says how it ended; it never throws, never follows a
 * redirect, reads at most 16 kB and needs at most 15 seconds. `close` lets go of idle connections.
 */
export function openWire({
  allowedNetworks,
  lookup,
  limitMs = LIMIT_MS,
  now = Date.now,
}: {
  allowedNetworks: readonly string[];
  lookup?: Lookup;
  limitMs?: number;
  now?: () => number;
}): { deliver: Deliver; close: () => Promise<void> } {
  const agent = new Agent({
    connect: guardedConnector({ allowedNetworks, timeoutMs: limitMs, ...(lookup ? { lookup } : {}) }),
    connections: null, // the courier counts; receivers behind one address must not wait for each other here
    pipelining: 1,
    headersTimeout: limitMs,
    bodyTimeout: limitMs,
    maxHeaderSize: 16_384,
    keepAliveTimeout: 4_000,
  });
  return {
    deliver: (request, signal) => attemptOnce({ agent, request, limitMs, signal, now }),
    close: () => agent.destroy(),
  };
}

async function attemptOnce({
  agent,
  request,
  limitMs,
  signal,
  now,
}: {
  agent: Dispatcher;
  request: WireRequest;
  limitMs: number;
  signal: AbortSignal | undefined;
  now: () => number;
}): Promise<Attempt> {
  const startedMs = performance.now();
  const tookMs = () => Math.round(performance.now() - startedMs);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  const stop = () => limit.abort();
  signal?.addEventListener('abort', stop, { once: true });
  let status: number | null = null;
  try {
    const { url, method, headers, body } = request;
    const answer = await send(url, { dispatcher: agent, method, headers, body, signal: limit.signal });
    status = answer.statusCode;
    const text = await readStart(answer.body);
    return attemptFrom(answer.statusCode, {
      text,
      tookMs: tookMs(),
      retryAfter: answer.headers['retry-after'],
      nowMs: now(),
    });
  } catch (error) {
    const reason = signal?.aborted
      ? 'The courier was stopped before an answer came'
      : failureInWords(error, limitMs);
    return {
      kind: 'failed',
      status,
      tookMs: tookMs(),
      reason: status === null ? reason : `It answered ${status} but did not finish: ${reason}`,
      isOverloaded: false,
      retryAfterSeconds: null,
    };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** What an HTTP answer means. Only 2xx is success: a redirect is a failure, since the new address was never agreed on. */
export function attemptFrom(
  status: number,
  {
    text,
    tookMs,
    retryAfter,
    nowMs,
  }: {
    text: string;
    tookMs: number;
    retryAfter?: string | string[] | undefined;
    nowMs: number;
  },
): Attempt {
  if (status >= 200 && status < 300) return { kind: 'accepted', status, tookMs, receipt: receiptIn(text) };
  if (status === 410) {
    return { kind: 'unsubscribed', status, tookMs, reason: 'It answered 410: it wants no more messages' };
  }
  const isRedirect = status >= 300 && status < 400;
  return {
    kind: 'failed',
    status,
    tookMs,
    reason: isRedirect ? `It answered ${status}, a redirect, which is not followed` : `It answered ${status}`,
    isOverloaded: status === 429 || status === 502 || status === 504,
    retryAfterSeconds: secondsIn(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, nowMs),
  };
}

/** `Retry-After` in seconds; it may hold seconds or a date. Null when it says nothing usable. */
export function secondsIn(retryAfter: string | undefined, nowMs: number): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const dateMs = text.length >= 10 && text.length < 64 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? null : Math.max(0, Math.ceil((dateMs - nowMs) / 1_000));
}

async function readStart(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, LARGEST_ANSWER_BYTES - size));
    size += chunk.length;
    if (size >= LARGEST_ANSWER_BYTES) break; // leaving the loop destroys the body and its connection
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why no usable answer came, in words and without an address: deploy-hook addresses are secrets. */
function failureInWords(error: unknown, limitMs: number): string {
  if (error instanceof AddressRefused) return error.message;
  const { name = '', code = '' } = (error ?? {}) as { name?: string; code?: string };
  if (
    name === 'AbortError' ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError
  ) {
    return `No whole answer within ${limitMs / 1_000} seconds`;
  }
  if (error instanceof errors.ConnectTimeoutError) return `No connection within ${limitMs / 1_000} seconds`;
  if (error instanceof errors.HeadersOverflowError) return 'Its answer had headers of more than 16 kB';
  const known =
    FAILURES[code] ?? (/^(ERR_TLS|ERR_SSL|CERT_|SELF_|DEPTH_|UNABLE_TO)/.test(code) ? NO_TLS : null);
  if (known !== null) return `${known} (${code})`;
  if (code.startsWith('HPE_')) return `Its answer was not HTTP (${code})`;
  return `The connection failed (${/^[A-Z0-9_]{2,60}$/.test(code) ? code : 'no code'})`;
}

const NO_TLS = 'No trusted TLS connection could be made';
const FAILURES: Record<string, string> = {
  ECONNREFUSED: 'Nobody listens at its address',
  ECONNRESET: 'It broke the connection off',
  EPIPE: 'It broke the connection off',
  UND_ERR_SOCKET: 'It broke the connection off',
  ENOTFOUND: 'Its name is not known',
  EAI_AGAIN: 'Its name could not be looked up',
  EHOSTUNREACH: 'There is no way to its address',
  ENETUNREACH: 'There is no way to its address',
  EPROTO: NO_TLS,
};
