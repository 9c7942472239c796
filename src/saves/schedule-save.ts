import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { scheduleAfter, timeFrom, type Schedule, type ScheduleAfterSave } from '../newsroom/article/schedule';
import { ARTICLE_UID } from '../stores/stories/articles';
import { NOTHING_MISSED } from '../stores/stories/story-times';
import { isAdministrator, maySchedule, pressedPublish, rightsOfCaller } from './rights';
import type { Save } from './saves';

type Row = Record<string, unknown>;

/**
 * The times of a story in a create or update, and whether the save still publishes.
 *
 * A time is a publication that happens later, so it takes the right to publish. A token without it may send back the
 * times a story has, and not change them (403). An administrator without it proposes a time: it is kept, and holds once
 * somebody who may publish has saved the story (`isTimeProposed`).
 */
export async function scheduleOfSave(
  save: Save,
  data: Row,
  stored: Row | null,
  { strapi, now }: { strapi: Core.Strapi; now: () => number },
): Promise<{ schedule: ScheduleAfterSave; fields: Row }> {
  const before = scheduleIn(stored);
  const given = { publishAt: data.publishAt, unpublishAt: data.unpublishAt };
  const rights = rightsOfCaller(strapi);
  const schedule = scheduleAfter({
    given,
    stored: before,
    lastPublishedMs: given.publishAt && save.documentId ? await lastPublishedMs(save, strapi) : null,
    publishes: save.publishes,
    saysNow: saysNow(strapi, save),
    isOutright: rights === null || rights.askedStatus === 'published',
    now: now(),
  });
  const isChanged = schedule.publishAt !== before.publishAt || schedule.unpublishAt !== before.unpublishAt;
  const may = maySchedule(strapi);
  if (
    isChanged &&
    schedule.problems.length === 0 &&
    !schedule.publishes &&
    !may &&
    !isAdministrator(strapi)
  ) {
    throw new errors.ForbiddenError('Setting the time of a publication needs the right to publish.');
  }
  const isPlanned = schedule.publishAt !== null || schedule.unpublishAt !== null;
  const fields = {
    publishAt: dateOf(schedule.publishAt),
    unpublishAt: dateOf(schedule.unpublishAt),
    isTimeProposed: isPlanned && !may && (isChanged || stored?.isTimeProposed === true),
  };
  const isAnswered = isChanged || schedule.publishes;
  return { schedule, fields: isAnswered ? { ...fields, ...NOTHING_MISSED } : fields };
}

/** A call of the Document Service that publishes says so by its own status; over REST only what was written counts. */
function saysNow(strapi: Core.Strapi, { publishes }: Save): boolean {
  if (pressedPublish(strapi)) return true;
  const rights = rightsOfCaller(strapi);
  return publishes && (rights === null || rights.askedStatus === 'published');
}

export const scheduleIn = (row: Row | null): Schedule => ({
  publishAt: timeFrom(row?.publishAt),
  unpublishAt: timeFrom(row?.unpublishAt),
});

const dateOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

async function lastPublishedMs({ documentId, locale }: Save, strapi: Core.Strapi): Promise<number | null> {
  const row: Row | null = await strapi.db.query(ARTICLE_UID).findOne({
    where: { documentId, locale, publishedAt: { $notNull: true } },
    select: ['publishedAt'],
  });
  return timeFrom(row?.publishedAt);
}
