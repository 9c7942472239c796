import { blocker, type Problem } from '../problem';
import { readTime, whyNoTime } from '../input/read-time';

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
  /** Does the caller say in so many words that it means now: `status=published`, or the button Publish? */
  saysNow: boolean;
  /** Did somebody ask for that, or is it what REST does with a save that says nothing? */
  isOutright: boolean;
  now: number;
}

export interface ScheduleAfterSave extends Schedule {
  publishes: boolean;
  problems: Problem[];
}

/**
 * What a save means for the schedule.
 *
 * A save that publishes fulfils the schedule, so its time is cleared; but a story with a time to come is never
 * published merely because a caller named no status: it stays a draft until then. A time already past is refused, since
 * a date picked without an hour is one; whoever means now says so by `status=published`. A past time that is stored
 * already is not refused again, and one that the story was published after is an old form's, and dropped.
 */
export function scheduleAfter(save: ScheduledSave): ScheduleAfterSave {
  const { stored, now, isOutright } = save;
  const problems: Problem[] = [];
  const read = (field: Field): number | null => {
    const value = save.given[field];
    if (value === undefined) return stored[field];
    if (value === null || value === '') return null;
    const time = readTime(value);
    if ('ms' in time) return time.ms;
    problems.push(blocker([field], 'schedule.not-a-time', whyNoTime(field, time.wrong)));
    return null;
  };
  let publishAt = read('publishAt');
  const unpublishAt = read('unpublishAt');

  const isToCome = publishAt !== null && publishAt > now;
  const isKept = publishAt !== null && !isToCome && (save.lastPublishedMs ?? 0) >= publishAt;
  if (isKept) publishAt = null;

  if (publishAt !== null && !isToCome && publishAt !== stored.publishAt && !save.saysNow) {
    const at = new Date(publishAt).toISOString();
    const message = `The time to publish is past (${at}). To publish now, publish the story: status=published.`;
    problems.push({ ...blocker(['publishAt'], 'schedule.publication-past', message), at });
  }

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

/** A time as `readTime` takes it, in ms since 1970; null for what is none. */
export function timeFrom(value: unknown): number | null {
  const time = readTime(value);
  return 'ms' in time ? time.ms : null;
}
