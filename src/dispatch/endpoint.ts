import type { Coalescing } from './coalesce';
import { ENDPOINT_KINDS, type EndpointKind } from './endpoint-kinds';
import {
  addressProblems,
  coalescingFrom,
  eventTypeProblems,
  isRecord,
  nameProblems,
  secretProblems,
  templateSettingsProblems,
  textOf,
  unknownSettings,
} from './endpoint-settings';
import { BUILD_WAITS_SECONDS, STANDARD_WAITS_SECONDS } from './retry-waits';
import { secretKey } from './signature';
import type { Json } from './template';

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
  setIn: 'environment' | 'admin';
}

const EVENT_TYPE = 'content-changed';

/** The waits between attempts: a build is asked more often than a receiver of single messages. */
export const waitsOf = ({ coalesce }: Pick<Endpoint, 'coalesce'>): readonly number[] =>
  coalesce === null ? STANDARD_WAITS_SECONDS : BUILD_WAITS_SECONDS;

/**
 * The endpoint in settings as people write them, or every sentence about what is wrong with them.
 * No sentence quotes an address, a secret or a header: what is wrong may be a secret in the wrong place.
 */
export function endpointFrom(
  settings: unknown,
  setIn: Endpoint['setIn'],
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
      setIn,
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
