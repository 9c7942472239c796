import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { failed, type Answer } from '../public-answers/answer';
import { securityHeaders } from './security-headers';

/**
 * Sends public answers past Strapi's stack: with the security headers that `strapi::security` would set, learned from
 * it once, and CORS for the same list of origins.
 */
export function publicSender(strapi: Core.Strapi, origins: readonly string[]) {
  let security: string[] | null = null;
  // An answer from memory goes out thousands of times, and where any origin may read, with the same headers each time.
  const isForAll = origins.includes('*');
  const known = new WeakMap<Answer, string[]>();
  const headersOf = (answer: Answer, origin: string | undefined): string[] => {
    const { headers, body } = answer;
    const all = [...(security ?? []), ...corsHeaders(origins, origin), ...headers];
    if (body !== null) all.push('Content-Length', String(Buffer.byteLength(body)));
    if (isForAll && answer.ofEditions !== undefined) known.set(answer, all);
    return all;
  };
  return {
    /** Resolves when answers can be sent; `isReady` tells without waiting. */
    ready: async (): Promise<void> => {
      security ??= await securityHeaders(strapi);
    },
    isReady: (): boolean => security !== null,
    send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
      const { status, body } = answer;
      res.writeHead(
        status,
        known.get(answer) ?? headersOf(answer, isForAll ? undefined : req.headers.origin),
      );
      res.end(req.method === 'HEAD' || body === null ? undefined : body);
    },
  };
}

export function unavailable(strapi: Core.Strapi, error: Error): Answer {
  strapi.log.error(`A public read failed: ${error.message}`);
  return failed(503, 'ServiceUnavailableError', 'The stories cannot be read right now.', {}, [
    'Retry-After',
    '5',
  ]);
}

/** Open reads need no credentials, so `*` is enough and one cached answer serves every origin. */
function corsHeaders(origins: readonly string[], origin: string | undefined): string[] {
  if (origins.includes('*')) return ['Access-Control-Allow-Origin', '*'];
  if (origin === undefined || !origins.includes(origin)) return ['Vary', 'Origin'];
  return [
    'Vary',
    'Origin',
    'Access-Control-Allow-Origin',
    origin,
    'Access-Control-Allow-Credentials',
    'true',
  ];
}
