import type { Dispatch } from './outbox';

export type ProgressState = 'saved' | 'sent' | 'building' | 'live' | 'failed';

/** How far one change has come on its way to one site, as an editor is told. Times in ms since 1970. */
export interface Progress {
  state: ProgressState;
  sinceMs: number;
  /** In words; '' when there is nothing to add. */
  reason: string;
  /** It failed and is tried again then. */
  nextAttemptMs: number | null;
}

/** What an editor has to know of first comes first. */
const URGENCY: readonly ProgressState[] = ['failed', 'saved', 'sent', 'building', 'live'];

/** What the site says about its build counts more than that it answered the message. */
export function progressOf(dispatch: Dispatch): Progress {
  const { state, receipt, reason, attempts, notes } = dispatch;
  if (state === 'dead') return progress('failed', dispatch.settledMs ?? dispatch.createdMs, reason);
  if (state === 'delivered') {
    return receipt
      ? progress(receipt.state, receipt.atMs, receipt.message)
      : progress('sent', dispatch.settledMs ?? dispatch.createdMs, '');
  }
  if (attempts === 0) return progress('saved', dispatch.createdMs, '');
  return {
    ...progress('failed', notes.at(-1)?.atMs ?? dispatch.createdMs, reason),
    nextAttemptMs: dispatch.dueMs,
  };
}

/** The one of several that an editor has to know of first, or null of none. */
export const mostUrgent = (all: readonly Progress[]): Progress | null =>
  [...all].sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state))[0] ?? null;

/** The newest dispatch to each endpoint; `newestFirst` as `Outbox.list` answers. */
export function newestToEach(newestFirst: readonly Dispatch[]): Dispatch[] {
  const found = new Map<string, Dispatch>();
  for (const dispatch of newestFirst)
    if (!found.has(dispatch.endpoint)) found.set(dispatch.endpoint, dispatch);
  return [...found.values()];
}

const progress = (state: ProgressState, sinceMs: number, reason: string): Progress => ({
  state,
  sinceMs,
  reason,
  nextAttemptMs: null,
});
