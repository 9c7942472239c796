import type { IncomingHttpHeaders } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from '../public-answers/answer';
import { requestOfBody, requestOfSearch, type GraphqlRequest } from '../graphql/graphql-request';
import { publicQueries } from '../graphql/public-queries';
import { peekBody } from './peek-body';

type Context = Parameters<Core.MiddlewareHandler>[0];

export interface PublicGraphqlRead {
  /** Stories and lists it reads. */
  reads: number;
  /** Null where the answer would be an error: Strapi gives that one. */
  answer(): Promise<Answer | null>;
}

/** A larger body is no query for a story: of those, the longest has a thousand words. */
const LARGEST_BODY = 32 * 1024;
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/iu;
/** With one of these headers Apollo believes that no form on a stranger's page has sent a request. */
const NO_FORGERY = ['x-apollo-operation-name', 'apollo-require-preflight'];
/** What Apollo answers, the first where the caller does not mind; a browser that wants a page is not for us. */
const ANSWERS = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
const PAGE = 'text/html';

/**
 * GraphQL queries for editions, in front of the whole stack. A request that carries credentials, or that is not plainly
 * such a query, is null and Strapi's: its body can still be read there. 'gone' means that nobody waits for an answer.
 */
export function publicGraphql(
  strapi: Core.Strapi,
): (ctx: Context) => Promise<PublicGraphqlRead | 'gone' | null> | null {
  const endpoint = strapi.config.get('plugin::graphql.endpoint', '/graphql');
  const queries = publicQueries(strapi);

  const readOf = async (ctx: Context): Promise<PublicGraphqlRead | 'gone' | null> => {
    const request = await requestOf(ctx.req, endpoint);
    if (request === null || request === 'gone') return request;
    const type = ctx.accepts(...ANSWERS, PAGE);
    const query = typeof type !== 'string' || type === PAGE ? null : queries(request);
    return (
      query && {
        reads: query.reads,
        answer: async () => {
          const body = await query.body();
          const headers = ['Content-Type', type as string, 'Cache-Control', 'no-store'];
          return body === null ? null : { status: 200, headers, body };
        },
      }
    );
  };
  return (ctx) => (mayBePublic(ctx.req, endpoint) ? readOf(ctx) : null);
}

function mayBePublic({ method, url, headers }: Context['req'], endpoint: string): boolean {
  if (!url?.startsWith(endpoint) || headers.authorization !== undefined) return false;
  if (method === 'POST') return url === endpoint && hasPlainBody(headers);
  return method === 'GET' && url.startsWith('?', endpoint.length) && isNotForged(headers);
}

const hasPlainBody = (headers: IncomingHttpHeaders): boolean =>
  JSON_BODY.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined &&
  Number(headers['content-length']) > 0 &&
  Number(headers['content-length']) <= LARGEST_BODY;

const isNotForged = (headers: IncomingHttpHeaders): boolean =>
  JSON_BODY.test(headers['content-type'] ?? '') || NO_FORGERY.some((name) => Boolean(headers[name]));

async function requestOf(request: Context['req'], endpoint: string): Promise<GraphqlRequest | 'gone' | null> {
  if (request.method === 'GET')
    return requestOfSearch(new URLSearchParams(request.url?.slice(endpoint.length + 1)));
  const body = await peekBody(request, Number(request.headers['content-length']));
  return body === null ? 'gone' : requestOfBody(body.toString());
}
