import { networkFrom } from './address-guard';
import { endpointFrom, type Endpoint } from './endpoint';

/** What an operator decides about dispatching, from the environment. */
export interface DispatchSettings {
  /** Shown in the admin, but changed only here. */
  endpoints: readonly Endpoint[];
  /** Private networks that receivers may live in. */
  allowedNetworks: readonly string[];
  /** Divides every wait. */
  timeScale: number;
}

/** How the one endpoint of `REBUILD_URL` is called. */
export const ONLY_ENDPOINT = 'site';
/** A thousand hours in 3.6 seconds: more is a typing error. */
const LARGEST_TIME_SCALE = 1_000_000;

type Env = (name: string) => string | undefined;

/**
 * The settings in `REBUILD_ENDPOINTS` (a JSON list), `REBUILD_URL` with `REBUILD_SECRET`, `DISPATCH_ALLOW_ADDRESSES`
 * (networks, separated by commas or spaces, or a JSON list) and `DISPATCH_TIME_SCALE`.
 *
 * `problems` has a sentence for each wrong variable that says what it should be. It never quotes a value: what is
 * wrong may be a secret in the wrong place.
 */
export function dispatchSettings(env: Env): { settings: DispatchSettings; problems: string[] } {
  const problems: string[] = [];
  const endpoints = [...listedEndpoints(env, problems), ...onlyEndpoint(env, problems)];
  const names = endpoints.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length)
    problems.push(
      `REBUILD_ENDPOINTS has two endpoints of one name (the one of REBUILD_URL is called "${ONLY_ENDPOINT}").`,
    );
  const settings = {
    endpoints,
    allowedNetworks: networks(env, problems),
    timeScale: timeScale(env, problems),
  };
  return { settings, problems };
}

function listedEndpoints(env: Env, problems: string[]): Endpoint[] {
  const text = env('REBUILD_ENDPOINTS')?.trim() ?? '';
  if (text === '') return [];
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (!Array.isArray(list)) {
    problems.push(
      'REBUILD_ENDPOINTS has to be a JSON list of endpoints like { "name", "kind", "url", "secret" }.',
    );
    return [];
  }
  return list.flatMap((settings: unknown, index) => {
    const read = endpointFrom(settings, 'environment');
    problems.push(...read.problems.map((problem) => `REBUILD_ENDPOINTS, endpoint ${index + 1}: ${problem}`));
    return read.endpoint ? [read.endpoint] : [];
  });
}

function onlyEndpoint(env: Env, problems: string[]): Endpoint[] {
  const url = env('REBUILD_URL')?.trim() ?? '';
  if (url === '') return [];
  const secret = env('REBUILD_SECRET')?.trim() ?? '';
  if (secret === '') {
    problems.push(
      'REBUILD_URL is set, so REBUILD_SECRET has to be set too: whsec_ and 24 to 64 random bytes in base64.',
    );
    return [];
  }
  const read = endpointFrom({ name: ONLY_ENDPOINT, kind: 'standard', url, secret }, 'environment');
  problems.push(...read.problems.map((problem) => `REBUILD_URL and REBUILD_SECRET: ${problem}`));
  return read.endpoint ? [read.endpoint] : [];
}

function networks(env: Env, problems: string[]): string[] {
  const text = env('DISPATCH_ALLOW_ADDRESSES')?.trim() ?? '';
  const list = text
    .replace(/["[\]]/g, ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  if (list.some((part) => networkFrom(part) === null))
    problems.push(
      'DISPATCH_ALLOW_ADDRESSES has to be a list of networks like 10.1.0.0/16 or ::1, separated by commas.',
    );
  return list;
}

function timeScale(env: Env, problems: string[]): number {
  const text = env('DISPATCH_TIME_SCALE')?.trim() ?? '';
  if (text === '') return 1;
  const scale = Number(text);
  if (scale > 0 && scale <= LARGEST_TIME_SCALE) return scale;
  problems.push(`DISPATCH_TIME_SCALE has to be a number above 0 and at most ${LARGEST_TIME_SCALE}.`);
  return 1;
}
