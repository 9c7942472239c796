import { affectedBy, type Affected, type PublicChange } from './affected-pages';
import type { AddressStyle } from './paths';

export type SiteEventKind = Affected['kind'] | 'front' | 'everything';

/** The public site is no longer right because ... Kept in the outbox until every endpoint has heard of it. */
export interface SiteEvent {
  /** Given by the outbox when it is appended. */
  id?: string;
  /** '' for `everything`. */
  documentId: string;
  /** '' for `everything`. */
  locale: string;
  slug: string;
  /** The slug it had until now, when that is another one. */
  previousSlug: string | null;
  kind: SiteEventKind;
  /** One plain sentence for a person: why the site is no longer right. */
  reason: string;
  /** Every public path that no longer shows what it should. Rooted, percent-encoded, no host. */
  paths: string[];
  /** The same as surrogate keys for a cache, see `cacheTag`. */
  tags: string[];
  /** ISO 8601, UTC. */
  occurredAt: string;
  headline?: string;
}

/** More changes than this at once (a renamed section) are told as one: rebuild everything. */
export const MOST_EVENTS_AT_ONCE = 100;

/** The event for one change, or null when there is nothing to tell. `reason` says why in words, `occurredAt` is given. */
export function siteEventFor(
  change: PublicChange,
  style: AddressStyle,
  { reason, occurredAt }: { reason?: string; occurredAt: string },
): SiteEvent | null {
  const affected = affectedBy(change, style);
  const card = change.after ?? change.before;
  if (affected === null || card === null) return null;

  const previousSlug = change.before !== null && change.before.slug !== card.slug ? change.before.slug : null;
  return {
    documentId: card.documentId,
    locale: card.locale,
    slug: card.slug,
    previousSlug,
    ...affected,
    reason: reason ?? REASONS[affected.kind],
    occurredAt,
    headline: card.headline,
  };
}

/** Nobody can say which pages are wrong (an import, a change of settings): all of them may be. */
export const everythingChanged = ({
  reason,
  occurredAt,
}: {
  reason: string;
  occurredAt: string;
}): SiteEvent => ({
  documentId: '',
  locale: '',
  slug: '',
  previousSlug: null,
  kind: 'everything',
  reason,
  paths: [],
  tags: [],
  occurredAt,
});

/** The events of one cause that reached many stories (a renamed section): each, or one "everything" above the limit. */
export function siteEventsFor(
  changes: readonly PublicChange[],
  style: AddressStyle,
  { reason, occurredAt }: { reason: string; occurredAt: string },
): SiteEvent[] {
  const events = changes.flatMap((change) => siteEventFor(change, style, { reason, occurredAt }) ?? []);
  return events.length > MOST_EVENTS_AT_ONCE ? [everythingChanged({ reason, occurredAt })] : events;
}

const REASONS: Record<Affected['kind'], string> = {
  published: 'The story was published.',
  updated: 'The story was changed.',
  withdrawn: 'The story was withdrawn.',
  moved: 'The story has a new address.',
};
