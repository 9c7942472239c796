import type { Validator } from '../stores/public-reads/edition-reads';

/** A public request as the answers need it: nothing of Koa, so that it can be made in front of the whole stack. */
export interface PublicRequest {
  /** The path after `/api`, percent-encoded as it came: `/editions/summit-ends/json-ld`. */
  path: string;
  query: URLSearchParams;
  ifNoneMatch: string | undefined;
}

/** What is sent; a null body is none at all. Header names and values in turn, as `writeHead` takes them fastest. */
export interface Answer {
  status: number;
  headers: string[];
  body: string | Buffer | null;
  /** Set where the answer is made of editions and nothing else: it stays right while they do. */
  ofEditions?: Publicly;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export interface Publicly extends Validator {
  cacheControl: string;
  /** Surrogate keys: what a purge after a site event names, see `cacheTag`. */
  tags: readonly string[];
}

/** The headers of everything public that can be asked for again. */
export const publicHeaders = ({ etag, changedMs, cacheControl, tags }: Publicly): string[] => [
  'ETag',
  `"${etag}"`,
  'Last-Modified',
  new Date(changedMs).toUTCString(),
  'Cache-Control',
  cacheControl,
  'Surrogate-Key',
  tags.join(' '),
  'Cache-Tag',
  tags.join(','),
];

export const ok = (body: string | Buffer, facts: Publicly, contentType = JSON_TYPE): Answer => ({
  status: 200,
  headers: ['Content-Type', contentType, ...publicHeaders(facts)],
  body,
});

export const notModified = (facts: Publicly): Answer => ({
  status: 304,
  headers: publicHeaders(facts),
  body: null,
});

/** An error in Strapi's own form. */
export const failed = (
  status: number,
  name: string,
  message: string,
  details: object = {},
  headers: string[] = [],
): Answer => ({
  status,
  headers: ['Content-Type', JSON_TYPE, ...headers],
  body: JSON.stringify({ data: null, error: { status, name, message, details } }),
});

/** Does the caller hold this very answer already? RFC 9110 §13.1.2: a list, `*`, and weak marks do not matter. */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//u, '') === `"${etag}"`);
}
