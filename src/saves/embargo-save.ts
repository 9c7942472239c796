import type { Core } from '@strapi/strapi';
import {
  embargoed,
  embargoKept,
  embargoOf,
  isEmbargoed,
  scheduledTooEarly,
} from '../newsroom/article/embargo';
import { timeFrom } from '../newsroom/article/schedule';
import type { Problem } from '../newsroom/problem';
import { refuse } from './refuse';
import { mayPublishUnderEmbargo, rightsOfCaller } from './rights';

type Row = Record<string, unknown>;

interface EmbargoSave {
  data: Row;
  stored: Row | null;
  publishes: boolean;
  /** When the story will go live by itself, in ms. */
  publishAt: number | null;
  now: number;
}

/**
 * What an embargo leaves of a save: its time, whether the save still publishes, and problems. Asking outright to publish
 * during an embargo, or ending one, without the permission is refused; a save that named no status stays a draft.
 */
export function embargoOfSave(
  { data, stored, publishes, publishAt, now }: EmbargoSave,
  strapi: Core.Strapi,
): { publishes: boolean; embargoUntil: string | null; problems: Problem[] } {
  const before = timeFrom(stored?.embargoUntil);
  const { ms, problems } = embargoOf(data.embargoUntil, before);
  const may = mayPublishUnderEmbargo(strapi);
  if (isEmbargoed(before, now) && (ms ?? 0) < before && !may) forbid(embargoKept(before));
  const isInForce = isEmbargoed(ms, now);
  if (isInForce && publishAt !== null && publishAt < ms) problems.push(scheduledTooEarly(ms));
  const isHeld = publishes && isInForce && !may;
  const rights = rightsOfCaller(strapi);
  if (isHeld && (rights === null || rights.askedStatus === 'published')) forbid(embargoed(ms));
  return {
    publishes: publishes && !isHeld,
    embargoUntil: ms === null ? null : new Date(ms).toISOString(),
    problems,
  };
}

/** Stops the publication of a stored draft during its embargo. */
export function refuseUnderEmbargo(draft: Row, now: number, strapi: Core.Strapi): void {
  const until = timeFrom(draft.embargoUntil);
  if (isEmbargoed(until, now) && !mayPublishUnderEmbargo(strapi)) forbid(embargoed(until));
}

/** A 400 that says what and until when: Strapi answers a ForbiddenError of the content API with one bare word. */
const forbid = (problem: Problem): never => refuse([problem], { at: problem.at });
