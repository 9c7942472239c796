import { blocker, type Problem } from './problem';

/** When a story is to go live and when it is to be withdrawn, in ms since 1970; null is never by itself. */
export interface Schedule {
  publishAt: number | null;
  unpublishAt: number | null;
}

type Field = keyof Schedule;

export interface ScheduledSave {
  /** As the caller sent them: ISO 8601 or ms, null or '' to clear; a field that is absent stays as stored. */
  given: Partial<Record<Field, unknown>>;
  stored: Schedule;
  /** When the public version was last made, in ms; null while there is none. */
  lastPublishedMs: number | null;
  /** Would this save publish at once? */
  publishes: boolean;
  /** Did somebody ask for that, or is it what REST does with a save that says nothing? */
  isOutright: boolean;
  now: number;
}

export interface SettledSchedule extends Schedule {
  publishes: boolean;
  problems: Problem[];
}

/**
 * What a save means for the schedule.
 *
 * A save that publishes fulfils the schedule, so its time is cleared; but a story with a time to come is never
 * published merely because a caller named no status: it stays a draft until then. A time already past means "at the
 * next look", unless the story has been published since that time: then an old form sent it back, and it is dropped.
 */
export function settledSchedule(save: ScheduledSave): SettledSchedule {
  const { stored, now, isOutright } = save;
  const problems: Problem[] = [];
  const read = (field: Field): number | null => {
    const value = save.given[field];
    if (value === undefined) return stored[field];
    if (value === null || value === '') return null;
    const ms = timeFrom(value);
    if (ms === null) {
      const message = `${field} must be a date and time, such as 2026-05-01T06:00:00Z.`;
      problems.push(blocker([field], 'schedule.not-a-time', message));
    }
    return ms;
  };
  let publishAt = read('publishAt');
  const unpublishAt = read('unpublishAt');

  const isToCome = publishAt !== null && publishAt > now;
  const isKept = publishAt !== null && !isToCome && (save.lastPublishedMs ?? 0) >= publishAt;
  if (isKept) publishAt = null;

  const publishes = save.publishes && (isOutright || !isToCome);
  if (publishes && isToCome && save.given.publishAt !== undefined) {
    const message = 'The story has a time to be published and is published at once: leave one of them out.';
    problems.push(blocker(['publishAt'], 'schedule.now-and-later', message));
  }
  problems.push(...problemsInOrder({ publishAt, unpublishAt }));
  if (publishes) problems.push(...problemsBeforeGoingLive({ unpublishAt, now }));
  return { publishAt: publishes ? null : publishAt, unpublishAt, publishes, problems };
}

/** A story cannot be withdrawn before, or in the moment, it goes live. */
function problemsInOrder({ publishAt, unpublishAt }: Schedule): Problem[] {
  if (publishAt === null || unpublishAt === null || unpublishAt > publishAt) return [];
  const message = 'The time to withdraw the story must be after the time to publish it.';
  return [blocker(['unpublishAt'], 'schedule.order', message)];
}

/** A story whose time is over does not go live, whether by hand or because the server was down until now. */
export function problemsBeforeGoingLive({
  unpublishAt,
  now,
}: Pick<Schedule, 'unpublishAt'> & { now: number }): Problem[] {
  if (unpublishAt === null || unpublishAt > now) return [];
  const message = 'The time to withdraw the story is already past: change or clear it.';
  return [blocker(['unpublishAt'], 'schedule.withdrawal-past', message)];
}

/** ISO 8601, a Date, or ms since 1970; null for what is no time, or none that both databases hold. */
export function timeFrom(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return null;
  if (typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}/u.test(value)) return null;
  const ms = new Date(value).getTime();
  return Number.isNaN(ms) || ms < EARLIEST || ms > LATEST ? null : ms;
}

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);
