import { readTime, whyNoTime } from '../input/read-time';
import { blocker, type Problem } from '../problem';

const iso = (ms: number): string => new Date(ms).toISOString();

/** The time of an embargo as a save sends it, in ms; what it does not name stays as stored. */
export function embargoOf(
  given: unknown,
  storedMs: number | null,
): { ms: number | null; problems: Problem[] } {
  if (given === undefined) return { ms: storedMs, problems: [] };
  if (given === null || given === '') return { ms: null, problems: [] };
  const time = readTime(given);
  if ('ms' in time) return { ms: time.ms, problems: [] };
  const message = whyNoTime('embargoUntil', time.wrong);
  return { ms: storedMs, problems: [blocker(['embargoUntil'], 'embargo.not-a-time', message)] };
}

export const isEmbargoed = (untilMs: number | null, now: number): untilMs is number =>
  untilMs !== null && untilMs > now;

/** A story under embargo is not published by anybody who lacks the right to, the schedule included. */
export const embargoed = (untilMs: number): Problem => ({
  ...blocker(
    ['embargoUntil'],
    'embargo.in-force',
    `The story is under embargo until ${iso(untilMs)}: publishing it before takes the permission to publish during an embargo.`,
  ),
  at: iso(untilMs),
});

/** Whoever may not publish during an embargo may set one and make it longer, and not end it. */
export const embargoKept = (untilMs: number): Problem => ({
  ...blocker(
    ['embargoUntil'],
    'embargo.not-yours',
    `The embargo until ${iso(untilMs)} is ended or shortened only with the permission to publish during an embargo.`,
  ),
  at: iso(untilMs),
});

/** A time to publish before the embargo ends would not be kept, whoever set it. */
export const scheduledTooEarly = (untilMs: number): Problem => ({
  ...blocker(
    ['publishAt'],
    'embargo.scheduled-early',
    `The time to publish is before the embargo ends (${iso(untilMs)}).`,
  ),
  at: iso(untilMs),
});
