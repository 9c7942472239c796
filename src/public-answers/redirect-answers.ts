import { cacheTag } from '../newsroom/edition/cache-tags';
import { redirectsJson, redirectsNetlify, redirectsNginx } from '../newsroom/edition/redirect-files';
import { digestOf } from '../stores/database/digest';
import type { EditionReads } from '../stores/public-reads/edition-reads';
import { holds, type Answer, type PublicRequest } from './answer';
import { parametersFrom } from './parameters-from';
import { routeParameters } from './route-parameters';

interface Needs {
  reads: Pick<EditionReads, 'pastPaths'>;
  cacheControl: string;
}

/** `GET /api/redirects?format=json|netlify|nginx`: every address a story left; null for any other path. */
export const redirectAnswers =
  ({ reads, cacheControl }: Needs) =>
  (request: PublicRequest): Promise<Answer> | null =>
    request.path === '/redirects' ? redirectsAnswer(request, { reads, cacheControl }) : null;

async function redirectsAnswer(request: PublicRequest, { reads, cacheControl }: Needs): Promise<Answer> {
  const read = parametersFrom(request.query, routeParameters.redirects);
  if ('refused' in read) return read.refused;
  const rows = await reads.pastPaths();
  const format = read.values.format ?? 'json';
  const body =
    format === 'netlify'
      ? redirectsNetlify(rows)
      : format === 'nginx'
        ? redirectsNginx(rows)
        : JSON.stringify({ data: redirectsJson(rows) });

  const etag = digestOf(body);
  const headers = [
    'ETag',
    `"${etag}"`,
    'Cache-Control',
    cacheControl,
    'Surrogate-Key',
    cacheTag('redirects'),
  ];
  if (holds(request.ifNoneMatch, etag)) return { status: 304, headers, body: null };
  const type = format === 'json' ? 'application/json' : 'text/plain';
  return { status: 200, headers: ['Content-Type', `${type}; charset=utf-8`, ...headers], body };
}
