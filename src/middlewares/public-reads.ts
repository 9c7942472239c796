import type { Core } from '@strapi/strapi';
import { failed, type Answer } from '../api/edition/answers/answer';
import { getPublicAnswers, type PublicAnswers } from '../api/edition/answers/public-answers';
import { publicReadCounter } from '../stores/public-read-counts';
import { readLimit } from './read-limit';
import { isReadableAddress } from './readable-address';
import { securityHeaders } from './security-headers';

interface Settings {
  /** Where browsers may call from; `*` is everywhere. */
  origins: string[];
  /** Reads a minute from one address; 0 is no limit. */
  readsPerMinute: number;
}

/**
 * Public reads in front of the whole stack: no session, body parser, router or log line stands between a reader and
 * the row (reference/performance.md: an empty route costs 0.4 ms there, this 0.06 ms).
 *
 * The security headers are those that `strapi::security` would set, learned from it once; CORS is the same list of
 * origins. Whatever is not a public read goes on into the stack untouched.
 */
export default (
  { origins, readsPerMinute }: Settings,
  { strapi }: { strapi: Core.Strapi },
): Core.MiddlewareHandler => {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api'));
  const count = publicReadCounter(strapi);
  const limit = readsPerMinute > 0 ? readLimit(readsPerMinute) : null;
  let prepared: { answers: PublicAnswers; security: string[] } | undefined;

  return async (ctx, next) => {
    const { method, url = '', headers } = ctx.req;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return next();
    const at = url.indexOf('?');
    const path = at < 0 ? url.slice(prefix.length) : url.slice(prefix.length, at);
    if (!mayBePublicRead(path) || !isReadableAddress(url)) return next();

    prepared ??= { answers: getPublicAnswers(strapi), security: await securityHeaders(strapi) };
    const refused = limit && (await limit(ctx.ip));
    const given = refused
      ? Promise.resolve(refused)
      : prepared.answers.answer({
          path,
          query: new URLSearchParams(at < 0 ? '' : url.slice(at + 1)),
          ifNoneMatch: headers['if-none-match'],
        });
    if (given === null) return next();
    const { status, headers: own, body } = await given.catch((error: Error) => unavailable(strapi, error));

    count(path, status);
    ctx.respond = false;
    const all = [...prepared.security, ...corsHeaders(origins, headers.origin), ...own];
    if (body !== null) all.push('Content-Length', String(Buffer.byteLength(body)));
    ctx.res.writeHead(status, all as never);
    ctx.res.end(method === 'HEAD' || body === null ? undefined : body);
  };
};

const mayBePublicRead = (path: string): boolean =>
  path.startsWith('/editions') || path.startsWith('/feeds/') || path.startsWith('/redirects');

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

function unavailable(strapi: Core.Strapi, error: Error): Answer {
  strapi.log.error(`A public read failed: ${error.message}`);
  return failed(503, 'ServiceUnavailableError', 'The stories cannot be read right now.', {}, [
    'Retry-After',
    '5',
  ]);
}
