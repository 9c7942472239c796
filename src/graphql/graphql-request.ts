/** A GraphQL request over HTTP, its variables single values: all that public reads take. */
export interface GraphqlRequest {
  query: string;
  variables: Readonly<Record<string, string | number | boolean | null>> | undefined;
  operationName: string | undefined;
}

const KNOWN = new Set(['query', 'variables', 'operationName']);

/** The request in a POST's JSON text; null for everything else, a batch or a persisted query among it. */
export function requestOfBody(text: string): GraphqlRequest | null {
  const body = parsed(text);
  return isRecord(body) ? requestOf(body) : null;
}

/** The request in a GET's search parameters. */
export function requestOfSearch(search: URLSearchParams): GraphqlRequest | null {
  const given: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (name in given) return null;
    given[name] = name === 'variables' ? parsed(value) : value;
  }
  return requestOf(given);
}

function requestOf(given: Record<string, unknown>): GraphqlRequest | null {
  if (!Object.keys(given).every((name) => KNOWN.has(name))) return null;
  const { query, variables = null, operationName = null } = given;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !(isRecord(variables) && Object.entries(variables).every(isSingle))) return null;
  return {
    query,
    variables: (variables ?? undefined) as GraphqlRequest['variables'],
    operationName: operationName ?? undefined,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strapi's parser refuses `__proto__` as a key, so it is not ours to take. */
const isSingle = ([name, value]: [string, unknown]): boolean =>
  name !== '__proto__' && (value === null || typeof value !== 'object');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
