import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from './articles';

/** One thing to be done to one story in one language, because its time has come. */
export interface DueStory {
  documentId: string;
  locale: string;
  what: 'publish' | 'unpublish';
  /** When it was to be done, in ms. */
  at: number;
  /** Set by somebody who may not publish, and confirmed by nobody who may. */
  isProposed: boolean;
}

type Row = Record<string, unknown>;

const FIELDS = { publish: 'publishAt', unpublish: 'unpublishAt' } as const;
const MISSED = { publish: 'missedPublishAt', unpublish: 'missedUnpublishAt' } as const;

/** A schedule that is kept, or whose editor has answered. */
export const NOTHING_MISSED = { missedPublishAt: null, missedUnpublishAt: null, scheduleProblem: null };

/** Enough for a minute in which a whole edition goes live; what is left over is found at the next look. */
const MOST_AT_ONCE = 100;

/** The times of stories, as their drafts hold them: the draft is what an editor sees and changes. */
export const storyTimes = (strapi: Core.Strapi) => {
  const stories = strapi.db.query(ARTICLE_UID);
  const drafts = { publishedAt: { $null: true } };
  const draftOf = ({ documentId, locale }: Pick<DueStory, 'documentId' | 'locale'>) => ({
    documentId,
    locale,
    ...drafts,
  });

  return {
    /** What is due at `now`: publications first, each kind in the order of its times. */
    async due(now: number): Promise<DueStory[]> {
      const lists = Object.entries(FIELDS).map(async ([what, field]) => {
        const rows: Row[] = await stories.findMany({
          where: { ...drafts, [field]: { $lte: new Date(now) } },
          select: ['documentId', 'locale', 'isTimeProposed', field],
          orderBy: { [field]: 'asc' },
          limit: MOST_AT_ONCE,
        });
        return rows.map((row) => ({
          documentId: String(row.documentId),
          locale: String(row.locale),
          what: what as DueStory['what'],
          at: new Date(row[field] as string).getTime(),
          isProposed: row.isTimeProposed === true,
        }));
      });
      return (await Promise.all(lists)).flat();
    },

    /**
     * Takes the time away if it is still there and still due: true for exactly one of all who try, since the database
     * lets one update pass at a time and shows the next one its result. Undone when the transaction is.
     */
    async takeTurn(story: DueStory, now: number): Promise<boolean> {
      const field = FIELDS[story.what];
      const { count } = await stories.updateMany({
        where: { ...draftOf(story), [field]: { $lte: new Date(now) } },
        data: { [field]: null },
      });
      return count > 0;
    },

    async isPublic({ documentId, locale }: DueStory): Promise<boolean> {
      return (await stories.count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;
    },

    /** Notes on the article which time was not kept, and why; what was noted first, stays. */
    async noteMissed(story: DueStory, scheduleProblem: string): Promise<void> {
      await stories.updateMany({
        where: { ...draftOf(story), scheduleProblem: { $null: true } },
        data: { scheduleProblem, [MISSED[story.what]]: new Date(story.at) },
      });
    },

    /** Times belong to the story, not to a version of its text: a draft thrown away leaves them to the next one. */
    async keepThrough<Result>(documentId: string, replaceDrafts: () => Promise<Result>): Promise<Result> {
      const before: Row[] = await stories.findMany({
        where: {
          documentId,
          ...drafts,
          $or: [
            { publishAt: { $notNull: true } },
            { unpublishAt: { $notNull: true } },
            { embargoUntil: { $notNull: true } },
          ],
        },
        select: ['locale', 'publishAt', 'unpublishAt', 'embargoUntil', 'isTimeProposed'],
      });
      const result = await replaceDrafts();
      for (const { locale, publishAt, unpublishAt, embargoUntil, isTimeProposed } of before) {
        const where = draftOf({ documentId, locale: String(locale) });
        const data = { publishAt, unpublishAt, embargoUntil, isTimeProposed };
        await stories.updateMany({ where, data });
      }
      return result;
    },

    /** A story published, or withdrawn, by hand has no time for it left. */
    async fulfil(
      documentId: string,
      locales: readonly string[] | '*',
      what: DueStory['what'],
    ): Promise<void> {
      const field = FIELDS[what];
      await stories.updateMany({
        where: {
          documentId,
          ...drafts,
          ...(locales === '*' ? {} : { locale: { $in: [...locales] } }),
          $or: [{ [field]: { $notNull: true } }, { scheduleProblem: { $notNull: true } }],
        },
        data: { [field]: null, ...NOTHING_MISSED },
      });
    },
  };
};
