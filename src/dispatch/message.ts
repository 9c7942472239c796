import type { SiteEvent, SiteEventKind } from '../newsroom/edition/site-events';

/** Standard Webhooks asks for bodies under about 20 kB; this is the whole body in UTF-8 bytes. */
export const LARGEST_BODY_BYTES = 20_000;

/** More events than this never fit, so they need not even be read. */
export const MOST_CHANGES = 400;

/** What happened to one story, for a receiver. Thin on purpose: fetch the edition for the words. */
export interface Change {
  documentId: string;
  locale: string;
  slug: string;
  previousSlug: string | null;
  kind: SiteEventKind;
  reason: string;
  occurredAt: string;
  headline?: string;
}

export interface MessageData {
  /** Rebuild everything: set when nobody can say which pages, or when the list would be too long (then it is left out). */
  everything: boolean;
  /** How many changes this message stands for, also when they are left out. */
  count: number;
  changes: Change[];
  /** Every affected path, rooted and percent-encoded. */
  paths: string[];
  /** The same as cache tags. */
  tags: string[];
}

/** One message as Standard Webhooks 1.0.0 wants it. `body` is the exact text that is signed and sent. */
export interface Message {
  /** The `webhook-id`: the same on every attempt and every replay. */
  id: string;
  type: string;
  timestamp: string;
  data: MessageData;
  body: string;
}

/**
 * The message that tells one endpoint about one event, or about several that were coalesced.
 *
 * The same events and id give the same bytes, so a replay is a repeat. Its time is that of the newest event.
 * A message that would reach 20 kB says `everything` and drops its lists.
 */
export function messageFor({
  id,
  events,
  count,
}: {
  id: string;
  events: readonly SiteEvent[];
  count?: number;
}): Message {
  const total = Math.max(count ?? events.length, events.length);
  const timestamp = events.reduce(
    (newest, { occurredAt }) => (occurredAt > newest ? occurredAt : newest),
    '',
  );
  const type = total === 1 && events[0] ? typeOf(events[0].kind) : 'site.changed';
  const isTold = total <= MOST_CHANGES && total === events.length;

  const full = isTold ? written({ id, type, timestamp, data: dataOf(events) }) : null;
  if (full !== null && Buffer.byteLength(full.body) < LARGEST_BODY_BYTES) return full;
  return written({
    id,
    type,
    timestamp,
    data: { everything: true, count: total, changes: [], paths: [], tags: [] },
  });
}

/** A message that says nothing has changed, for the test button; a receiver that checks signatures can be tried with it. */
export const testMessage = (id: string, timestamp: string): Message =>
  written({
    id,
    type: 'endpoint.tested',
    timestamp,
    data: { everything: false, count: 0, changes: [], paths: [], tags: [] },
  });

/** A front page that was put in another order is told by its paths and tags alone. */
const isOfStory = (kind: SiteEventKind): boolean => kind !== 'everything' && kind !== 'front';

/** `article.published` and so on; `site.changed` where no single story is meant. */
const typeOf = (kind: SiteEventKind): string => (isOfStory(kind) ? `article.${kind}` : 'site.changed');

const written = (message: Omit<Message, 'body'>): Message => ({
  ...message,
  body: JSON.stringify({ type: message.type, timestamp: message.timestamp, data: message.data }),
});

const dataOf = (events: readonly SiteEvent[]): MessageData => ({
  everything: events.some(({ kind }) => kind === 'everything'),
  count: events.length,
  changes: events.filter(({ kind }) => isOfStory(kind)).map(changeOf),
  paths: [...new Set(events.flatMap(({ paths }) => paths))],
  tags: [...new Set(events.flatMap(({ tags }) => tags))],
});

const changeOf = (event: SiteEvent): Change => ({
  documentId: event.documentId,
  locale: event.locale,
  slug: event.slug,
  previousSlug: event.previousSlug,
  kind: event.kind,
  reason: event.reason,
  occurredAt: event.occurredAt,
  ...(event.headline === undefined ? {} : { headline: event.headline }),
});
