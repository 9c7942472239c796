import type { Coalescing } from './coalesce';
import type { EndpointKind } from './endpoint-kinds';
import { secretKey } from './signature';
import { templateProblems, type Json } from './template';

/** Quiet window and upper limit are an editor's patience; the intervals are the hosts' published limits on builds. */
const GATHER = { quietSeconds: 15, maxWaitSeconds: 120 };
const BUILD_DEFAULTS: Record<EndpointKind, Coalescing | null> = {
  standard: null,
  vercel: { ...GATHER, minIntervalSeconds: 60 },
  netlify: { ...GATHER, minIntervalSeconds: 20 },
  cloudflare: { ...GATHER, minIntervalSeconds: 6 },
  github: { ...GATHER, minIntervalSeconds: 30 },
  template: { ...GATHER, minIntervalSeconds: 6 },
};

/** GitHub's limit for `event_type`. */
const LONGEST_EVENT_TYPE = 100;
/** A day: nobody gathers changes for longer on purpose. */
const LONGEST_GATHERING_SECONDS = 86_400;
const KNOWN = [
  'name',
  'kind',
  'url',
  'secret',
  'previousSecret',
  'token',
  'coalesce',
  'eventType',
  'method',
  'headers',
  'body',
];
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u;
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/;
const OUR_HEADERS =
  /^(webhook-.*|host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer|keep-alive)$/i;

export function unknownSettings(settings: Record<string, unknown>): string[] {
  const unknown = Object.keys(settings).filter((key) => !KNOWN.includes(key));
  return unknown.length === 0
    ? []
    : [
        `It has ${unknown.length} unknown setting${unknown.length > 1 ? 's' : ''}; known are ${KNOWN.join(', ')}.`,
      ];
}

export const nameProblems = (name: unknown): string[] =>
  typeof name === 'string' && NAME.test(name.trim())
    ? []
    : ['The name has to be 1 to 60 letters, digits, spaces, dots, hyphens or underscores.'];

export function addressProblems(url: unknown): string[] {
  if (typeof url !== 'string' || url.length > 2_000)
    return ['The url has to be an address that begins with https:// or http://.'];
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    return ['The url is not an address.'];
  }
  if (!/^https?:$/.test(parsed.protocol)) return ['The url has to begin with https:// or http://.'];
  return parsed.username || parsed.password ? ['The url may not hold a user name or password.'] : [];
}

export function secretProblems({
  kind,
  settings,
  secret,
  token,
}: {
  kind: EndpointKind;
  settings: Record<string, unknown>;
  secret: string;
  token: string;
}): string[] {
  if (kind === 'github') {
    return /^[\x21-\x7e]{1,500}$/.test(token) ? [] : ['A github endpoint needs its access token as secret.'];
  }
  const needed = 'a secret of 24 to 64 random bytes in base64, with whsec_ in front';
  const previous = textOf(settings.previousSecret);
  if (previous !== '' && secretKey(previous) === null) return [`The previousSecret has to be ${needed}.`];
  if (kind === 'template') {
    return /^[\x20-\x7e]{0,500}$/.test(token) ? [] : ['The secret of a template has to be plain characters.'];
  }
  if (secret === '' && kind !== 'standard') return [];
  return secretKey(secret) === null ? [`The endpoint needs ${needed}.`] : [];
}

export function coalescingFrom(value: unknown, kind: EndpointKind): Coalescing | null | string {
  const usual = BUILD_DEFAULTS[kind];
  if (value === undefined || value === null) return usual;
  if (value === true) return usual ?? { ...GATHER, minIntervalSeconds: 0 };
  if (value === false)
    return kind === 'standard' || kind === 'template'
      ? null
      : 'Only standard and template endpoints can do without coalesce.';
  const wanted =
    'coalesce has to be true, false, or an object with quietSeconds, maxWaitSeconds and minIntervalSeconds';
  if (!isRecord(value)) return `${wanted}.`;
  const all: Record<string, unknown> = { ...(usual ?? { ...GATHER, minIntervalSeconds: 0 }), ...value };
  const { quietSeconds, maxWaitSeconds, minIntervalSeconds, ...rest } = all;
  const isFine = [quietSeconds, maxWaitSeconds, minIntervalSeconds].every(isDuration);
  if (!isFine || Object.keys(rest).length > 0)
    return `${wanted}, each from 0 to ${LONGEST_GATHERING_SECONDS}.`;
  return { quietSeconds, maxWaitSeconds, minIntervalSeconds } as Coalescing;
}

const isDuration = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= LONGEST_GATHERING_SECONDS;

export const eventTypeProblems = (value: unknown): string[] =>
  value === undefined || (typeof value === 'string' && value !== '' && value.length <= LONGEST_EVENT_TYPE)
    ? []
    : [`The eventType has to be a text of at most ${LONGEST_EVENT_TYPE} characters.`];

export function templateSettingsProblems({ method, headers, body }: Record<string, unknown>): string[] {
  const isHeaders =
    headers === undefined ||
    (isRecord(headers) &&
      Object.entries(headers).every(
        ([name, value]) =>
          HEADER_NAME.test(name) && typeof value === 'string' && /^[\t\x20-\x7e]{0,2000}$/.test(value),
      ));
  const isOurs = isHeaders && Object.keys(headers ?? {}).some((name) => OUR_HEADERS.test(name));
  return [
    ...(method === undefined || method === 'POST' || method === 'PUT'
      ? []
      : ['The method has to be POST or PUT.']),
    ...(isHeaders ? [] : ['The headers have to be an object of plain texts.']),
    ...(isOurs ? ['The headers hold one that Slugline sets itself.'] : []),
    ...templateProblems((body ?? {}) as Json),
  ];
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
