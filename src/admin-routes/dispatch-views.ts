import type { EndpointState } from '../dispatch/circuit';
import { maskedAddress } from '../dispatch/endpoint';
import type { Dispatch } from '../dispatch/outbox';
import { progressOf, type Progress } from '../dispatch/progress';
import type { DispatchCounts } from '../stores/wire/dispatch-counts';
import type { StoredEndpoint } from '../stores/wire/endpoints';

const isoOf = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : new Date(ms).toISOString();

/** An endpoint as the admin shows it: without a secret, an address or the value of a header. */
export function endpointView(
  { name, setIn, endpoint, previousUntilMs }: StoredEndpoint,
  {
    state,
    counts,
    nowMs,
  }: {
    state: EndpointState | undefined;
    counts: DispatchCounts['endpoints'][number] | undefined;
    nowMs: number;
  },
) {
  const off = state?.disabledReason ?? null;
  const oldest = counts?.oldestPendingMs ?? null;
  return {
    name,
    kind: endpoint?.kind ?? 'standard',
    source: setIn,
    address: endpoint ? maskedAddress(endpoint.url) : '…',
    isReadable: endpoint !== null,
    coalesce: endpoint?.coalesce ?? null,
    eventType: endpoint?.eventType ?? '',
    template: endpoint?.template
      ? {
          method: endpoint.template.method,
          headerNames: Object.keys(endpoint.template.headers),
          body: endpoint.template.body,
        }
      : null,
    hasSecret: endpoint !== null && (endpoint.secrets.length > 0 || endpoint.token !== ''),
    rotatingUntil: isoOf(previousUntilMs),
    state: off !== null ? 'off' : (state?.failuresInRow ?? 0) > 0 ? 'failing' : 'healthy',
    reason: off ?? '',
    failuresInRow: state?.failuresInRow ?? 0,
    failingSince: isoOf(state?.failingSinceMs),
    heldUntil: state && state.heldUntilMs > nowMs ? isoOf(state.heldUntilMs) : null,
    pending: counts?.pending ?? 0,
    oldestPending: oldest === null ? null : isoOf(nowMs - oldest),
    dead: counts?.dead ?? 0,
  };
}

export const progressView = ({ state, sinceMs, reason, nextAttemptMs }: Progress) => ({
  state,
  since: isoOf(sinceMs),
  reason,
  nextAttempt: isoOf(nextAttemptMs),
});

/** A dispatch as the admin shows it. Its paths and tags are left out: they may be thousands. */
export function deliveryView(dispatch: Dispatch) {
  const { documentId, locale, slug, previousSlug, kind, reason, headline = '' } = dispatch.event;
  return {
    id: dispatch.id,
    messageId: dispatch.messageId,
    endpoint: dispatch.endpoint,
    state: dispatch.state,
    progress: progressView(progressOf(dispatch)),
    attempts: dispatch.attempts,
    created: isoOf(dispatch.createdMs),
    nextAttempt: dispatch.state === 'waiting' ? isoOf(dispatch.dueMs) : null,
    settled: isoOf(dispatch.settledMs),
    event: { documentId, locale, slug, previousSlug, kind, reason, headline },
    notes: dispatch.notes.map(({ atMs, ...note }) => ({ at: isoOf(atMs), ...note })),
  };
}
