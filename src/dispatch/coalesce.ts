import type { AgendaLine } from './outbox';

/** How the changes for one endpoint are gathered into fewer messages. All in seconds. */
export interface Coalescing {
  /** After the first message: wait until this long nothing has changed. */
  quietSeconds: number;
  /** But not longer than this after the first change that waits. */
  maxWaitSeconds: number;
  /** And never start two messages closer together than this. */
  minIntervalSeconds: number;
}

/** What is known of the changes that wait for one endpoint; times in ms since 1970. */
export interface Waiting {
  oldestMs: number;
  newestMs: number;
  /** When the last message to this endpoint was started, null for never. */
  lastStartedMs: number | null;
}

/**
 * When the waiting changes are to be sent as one message.
 *
 * The first change after a quiet time goes at once: an editor is waiting for it. What follows is gathered, so that
 * a bulk publish costs two builds: one for its first story, one after its last. What is being sent never takes in
 * a later change; that one waits here.
 */
export function messageDueMs(
  { oldestMs, newestMs, lastStartedMs }: Waiting,
  { quietSeconds, maxWaitSeconds, minIntervalSeconds }: Coalescing,
  timeScale = 1,
): number {
  const ms = (seconds: number) => (seconds * 1_000) / timeScale;
  if (lastStartedMs === null) return oldestMs;

  const earliest = lastStartedMs + ms(minIntervalSeconds);
  const isAfterQuiet = oldestMs - lastStartedMs >= ms(quietSeconds);
  const gathered = isAfterQuiet
    ? oldestMs
    : Math.min(newestMs + ms(quietSeconds), oldestMs + ms(maxWaitSeconds));
  return Math.max(gathered, earliest);
}

/** When something of this line of the agenda may be sent: not before it is due, its endpoint is held or its window ends. */
export function lineDueMs(
  { nextDueMs, oldestMs, newestMs, state }: AgendaLine,
  coalesce: Coalescing | null,
  timeScale = 1,
): number {
  const heldUntilMs = Math.max(nextDueMs, state.heldUntilMs);
  if (coalesce === null || oldestMs === null || newestMs === null) return heldUntilMs;
  const waiting = { oldestMs, newestMs, lastStartedMs: state.lastStartedMs };
  return Math.max(heldUntilMs, messageDueMs(waiting, coalesce, timeScale));
}
