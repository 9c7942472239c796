import type { Cache, Kept, NewsroomOptions } from './newsroom.js';
import type { Failure, Result } from './types.js';

export interface RequestOptions {
  signal?: AbortSignal;
  /** Handed to fetch as it is: `{ next: { tags: ['list-en'] } }`, `{ cf: … }`. */
  init?: object;
}

export type Requester = <Data>(
  path: string,
  query: object,
  options?: RequestOptions & { isPrivate?: boolean },
) => Promise<Result<Data>>;

const KINDS: Readonly<Record<number, Failure['kind']>> = {
  301: 'moved',
  308: 'moved',
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  410: 'gone',
  429: 'rate-limited',
};
const MOST_KEPT = 500;

/** Asks one newsroom; what was answered before is proven fresh by its ETag and not sent again. */
export function requester({ url, token, fetch: given, cache = inMemory() }: NewsroomOptions): Requester {
  const base = url.replace(/\/+$/, '');
  return async <Data>(
    path: string,
    query: object,
    { signal, init, isPrivate = false }: RequestOptions & { isPrivate?: boolean } = {},
  ): Promise<Result<Data>> => {
    const address = `${base}${path}${queryOf(query)}`;
    const kept = isPrivate || cache === false ? undefined : await cache.get(address);
    const headers: Record<string, string> = { accept: 'application/json' };
    if (kept) headers['if-none-match'] = kept.etag;
    if (isPrivate && token) headers.authorization = `Bearer ${token}`;
    try {
      const answer = await (given ?? fetch)(address, {
        redirect: 'manual',
        ...init,
        headers,
        ...(signal ? { signal } : {}),
      });
      if (answer.status === 304 && kept) return { ok: true, data: kept.body as Data };
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok || body === null) return { ok: false, error: failureOf(answer.status, body) };
      const etag = answer.headers.get('etag');
      if (!isPrivate && cache !== false && etag) await cache.set(address, { etag, body });
      return { ok: true, data: body as Data };
    } catch (error) {
      return { ok: false, error: { kind: 'network', status: 0, message: (error as Error).message } };
    }
  };
}

function queryOf(query: object): string {
  const values = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(
    values.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return text === '' ? '' : `?${text}`;
}

interface Told {
  slug?: string;
  path?: string;
  error?: { message?: string; details?: { errors?: { path: (string | number)[]; message: string }[] } };
}

function failureOf(status: number, body: unknown): Failure {
  const told = (body ?? {}) as Told;
  const kind = KINDS[status] ?? 'unavailable';
  const message =
    told.error?.message ??
    (kind === 'moved' ? 'The story has another address.' : `The newsroom answered ${status}.`);
  const problems = told.error?.details?.errors?.map(({ path, message: words }) => ({ path, message: words }));
  return {
    kind,
    status,
    message,
    ...(told.slug && told.path ? { moved: { slug: told.slug, path: told.path } } : {}),
    ...(problems ? { problems } : {}),
  };
}

/** The newest answers, oldest out first. */
function inMemory(): Cache {
  const kept = new Map<string, Kept>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      kept.delete(key);
      kept.set(key, value);
      const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
