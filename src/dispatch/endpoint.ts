import type { Coalescing } from './coalesce';
import { secretKey } from './signature';
import { templateProblems, type Json } from './template';
import { BUILD_WAITS_SECONDS, STANDARD_WAITS_SECONDS } from './verdict';

export const ENDPOINT_KINDS = ['standard', 'vercel', 'netlify', 'cloudflare', 'github', 'template'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** Where messages go, with everything needed to send one. Address and secrets are credentials: never log a value of this. */
export interface Endpoint {
  /** How people and log lines call it; unique. */
  name: string;
  kind: EndpointKind;
  url: string;
  /** Signs, newest first; the second one only while a secret is being rotated. */
  secrets: readonly string[];
  /** GitHub's bearer token, and `{{secret}}` in the headers of a template; '' for none. */
  token: string;
  /** Null: every change is a message of its own. */
  coalesce: Coalescing | null;
  /** GitHub's `event_type`. */
  eventType: string;
  /** Only for `template`. */
  template: { method: 'POST' | 'PUT'; headers: Record<string, string>; body: Json } | null;
  source: 'environment' | 'admin';
}

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

const EVENT_TYPE = 'content-changed';
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

/** The waits between attempts: a build is asked more often than a receiver of single messages. */
export const waitsOf = ({ coalesce }: Pick<Endpoint, 'coalesce'>): readonly number[] =>
  coalesce === null ? STANDARD_WAITS_SECONDS : BUILD_WAITS_SECONDS;

/**
 * The endpoint in settings as people write them, or every sentence about what is wrong with them.
 * No sentence quotes an address, a secret or a header: what is wrong may be a secret in the wrong place.
 */
export function endpointFrom(
  settings: unknown,
  source: Endpoint['source'],
): { endpoint: Endpoint; problems: [] } | { endpoint: null; problems: string[] } {
  if (!isRecord(settings))
    return { endpoint: null, problems: ['An endpoint has to be an object with name, kind and url.'] };
  const kind = ENDPOINT_KINDS.find((known) => known === (settings.kind ?? 'standard'));
  if (!kind) return { endpoint: null, problems: [`The kind has to be one of ${ENDPOINT_KINDS.join(', ')}.`] };

  const secret = textOf(settings.secret);
  const token = textOf(settings.token) || (kind === 'github' || kind === 'template' ? secret : '');
  const gathered = coalescingFrom(settings.coalesce, kind);
  const signing = [secret, textOf(settings.previousSecret)].filter(
    (text) => text !== '' && secretKey(text) !== null,
  );
  const problems = [
    ...unknownSettings(settings),
    ...nameProblems(settings.name),
    ...addressProblems(settings.url),
    ...secretProblems({ kind, settings, secret, token }),
    ...(typeof gathered === 'string' ? [gathered] : []),
    ...eventTypeProblems(settings.eventType),
    ...(kind === 'template' ? templateSettingsProblems(settings) : []),
  ];
  if (problems.length > 0 || typeof gathered === 'string') return { endpoint: null, problems };

  return {
    problems: [],
    endpoint: {
      name: String(settings.name).trim(),
      kind,
      url: String(settings.url).trim(),
      secrets: kind === 'github' ? [] : signing,
      token,
      coalesce: gathered,
      eventType: textOf(settings.eventType) || EVENT_TYPE,
      template:
        kind === 'template'
          ? {
              method: settings.method === 'PUT' ? 'PUT' : 'POST',
              headers: (settings.headers ?? {}) as Record<string, string>,
              body: (settings.body ?? {}) as Json,
            }
          : null,
      source,
    },
  };
}

/** An address for people to recognise and not to use: deploy-hook addresses are credentials. */
export function maskedAddress(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}/…${pathname.length > 12 ? pathname.slice(-4) : ''}`;
  } catch {
    return '…';
  }
}

function unknownSettings(settings: Record<string, unknown>): string[] {
  const unknown = Object.keys(settings).filter((key) => !KNOWN.includes(key));
  return unknown.length === 0
    ? []
    : [
        `It has ${unknown.length} unknown setting${unknown.length > 1 ? 's' : ''}; known are ${KNOWN.join(', ')}.`,
      ];
}

const nameProblems = (name: unknown): string[] =>
  typeof name === 'string' && NAME.test(name.trim())
    ? []
    : ['The name has to be 1 to 60 letters, digits, spaces, dots, hyphens or underscores.'];

function addressProblems(url: unknown): string[] {
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

function secretProblems({
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

function coalescingFrom(value: unknown, kind: EndpointKind): Coalescing | null | string {
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

const eventTypeProblems = (value: unknown): string[] =>
  value === undefined || (typeof value === 'string' && value !== '' && value.length <= LONGEST_EVENT_TYPE)
    ? []
    : [`The eventType has to be a text of at most ${LONGEST_EVENT_TYPE} characters.`];

function templateSettingsProblems({ method, headers, body }: Record<string, unknown>): string[] {
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

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
