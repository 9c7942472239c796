import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { settledSchedule, timeFrom, type Schedule, type SettledSchedule } from '../newsroom/schedule';
import { ARTICLE_UID } from '../stores/articles';
import { maySchedule, rightsOfCaller } from './rights';
import type { Save } from './saves';

type Row = Record<string, unknown>;

/**
 * The times of a story in a create or update, and whether the save still publishes.
 *
 * A time is a publication that happens later, so it takes the right to publish: a token or an administrator without
 * it may send back the times a story has, and not change them (403).
 */
export async function scheduleOfSave(
  save: Save,
  data: Row,
  stored: Row | null,
  { strapi, now }: { strapi: Core.Strapi; now: () => number },
): Promise<{ settled: SettledSchedule; fields: Row }> {
  const before = scheduleIn(stored);
  const given = { publishAt: data.publishAt, unpublishAt: data.unpublishAt };
  const rights = rightsOfCaller(strapi);
  const settled = settledSchedule({
    given,
    stored: before,
    lastPublishedMs: given.publishAt && save.documentId ? await lastPublishedMs(save, strapi) : null,
    publishes: save.publishes,
    isOutright: rights === null || rights.askedStatus === 'published',
    now: now(),
  });
  const isChanged = settled.publishAt !== before.publishAt || settled.unpublishAt !== before.unpublishAt;
  if (isChanged && settled.problems.length === 0 && !settled.publishes && !maySchedule(strapi)) {
    throw new errors.ForbiddenError('Setting the time of a publication needs the right to publish.');
  }
  const fields = { publishAt: dateOf(settled.publishAt), unpublishAt: dateOf(settled.unpublishAt) };
  const isAnswered = isChanged || settled.publishes;
  return { settled, fields: isAnswered ? { ...fields, scheduleProblem: null } : fields };
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
