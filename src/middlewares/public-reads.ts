import type { Core } from '@strapi/strapi';
import { failed, type Answer } from '../api/edition/answers/answer';
import { publicReadCounter } from '../stores/public-read-counts';
import { publicGraphql } from './public-graphql';
import { publicRest } from './public-rest';
import { readLimit } from './read-limit';
import { securityHeaders } from './security-headers';

interface Settings {
  /** Where browsers may call from; `*` is everywhere. */
  origins: string[];
  /** Reads a minute from one address; 0 is no limit. A GraphQL query is as many reads as it asks for. */
  readsPerMinute: number;
}

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Public reads in front of the whole stack: no session, body parser, router or log line stands between a reader and
 * the row (reference/performance.md: an empty route costs 0.4 ms there, this 0.06 ms).
 *
 * The security headers are those that `strapi::security` would set, learned from it once; CORS is the same list of
 * origins. Whatever is not a public read goes on into the stack untouched.
 *
 * It puts itself into the server when it is made, as `strapi::session` does, which would else stand in front of
 * whatever the list of middlewares puts first.
 */
export default (settings: Settings, { strapi }: { strapi: Core.Strapi }): void => {
  strapi.server.use(inFrontOfAll(settings, strapi));
};

function inFrontOfAll({ origins, readsPerMinute }: Settings, strapi: Core.Strapi): Core.MiddlewareHandler {
  const count = publicReadCounter(strapi);
  const limit = readsPerMinute > 0 ? readLimit(readsPerMinute) : null;
  const restRead = publicRest(strapi);
  const graphqlRead = publicGraphql(strapi);
  let security: string[] | undefined;

  return async function publicReads(ctx, next) {
    const rest = restRead(ctx);
    const graphql = rest ? null : await graphqlRead(ctx);
    if (graphql === 'gone') {
      ctx.respond = false;
      return;
    }
    const read = rest ?? graphql;
    if (read === null) return next();

    const refused = limit && (await limit(ctx.ip, graphql?.reads ?? 1));
    const given = refused ?? (await answered(read, strapi));
    if (given === null) return next();
    security ??= await securityHeaders(strapi);
    count(rest?.path ?? '/graphql', given.status);
    send(ctx, given, [...security, ...corsHeaders(origins, ctx.req.headers.origin)]);
  };
}

async function answered(
  read: { answer(): Promise<Answer | null> | null },
  strapi: Core.Strapi,
): Promise<Answer | null> {
  try {
    return await read.answer();
  } catch (error) {
    return unavailable(strapi, error as Error);
  }
}

function send(ctx: Context, { status, headers, body }: Answer, shared: string[]): void {
  ctx.respond = false;
  ctx.req.resume(); // the body of a GraphQL query was read and put back; a connection is used again when it is gone
  const all = [...shared, ...headers];
  if (body !== null) all.push('Content-Length', String(Buffer.byteLength(body)));
  ctx.res.writeHead(status, all as never);
  ctx.res.end(ctx.req.method === 'HEAD' || body === null ? undefined : body);
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

function unavailable(strapi: Core.Strapi, error: Error): Answer {
  strapi.log.error(`A public read failed: ${error.message}`);
  return failed(503, 'ServiceUnavailableError', 'The stories cannot be read right now.', {}, [
    'Retry-After',
    '5',
  ]);
}
