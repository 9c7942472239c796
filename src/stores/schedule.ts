import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from './articles';

/** One thing to be done to one story in one language, because its time has come. */
export interface DueStory {
  documentId: string;
  locale: string;
  what: 'publish' | 'unpublish';
  /** When it was to be done, in ms. */
  at: number;
}

type Row = Record<string, unknown>;

const FIELDS = { publish: 'publishAt', unpublish: 'unpublishAt' } as const;

/** Enough for a minute in which a whole edition goes live; what is left over is found at the next look. */
const MOST_AT_ONCE = 100;

/** The times of stories, as their drafts hold them: the draft is what an editor sees and changes. */
export const schedule = (strapi: Core.Strapi) => {
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
          select: ['documentId', 'locale', field],
          orderBy: { [field]: 'asc' },
          limit: MOST_AT_ONCE,
        });
        return rows.map((row) => ({
          documentId: String(row.documentId),
          locale: String(row.locale),
          what: what as DueStory['what'],
          at: new Date(row[field] as string).getTime(),
        }));
      });
      return (await Promise.all(lists)).flat();
    },

    /**
     * Takes the time away if it is still there and still due: true for exactly one of all who try, since the database
     * lets one update pass at a time and shows the next one its result. Undone when the transaction is.
     */
    async claim(story: DueStory, now: number): Promise<boolean> {
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

    /** Says on the article why a time was not kept; what was said first, stays. */
    async report(story: DueStory, scheduleProblem: string): Promise<void> {
      await stories.updateMany({
        where: { ...draftOf(story), scheduleProblem: { $null: true } },
        data: { scheduleProblem },
      });
    },

    /** Times belong to the story, not to a version of its text: a draft thrown away leaves them to the next one. */
    async keepThrough<Result>(documentId: string, replaceDrafts: () => Promise<Result>): Promise<Result> {
      const before: Row[] = await stories.findMany({
        where: {
          documentId,
          ...drafts,
          $or: [{ publishAt: { $notNull: true } }, { unpublishAt: { $notNull: true } }],
        },
        select: ['locale', 'publishAt', 'unpublishAt'],
      });
      const result = await replaceDrafts();
      for (const { locale, publishAt, unpublishAt } of before) {
        const where = draftOf({ documentId, locale: String(locale) });
        await stories.updateMany({ where, data: { publishAt, unpublishAt } });
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
        data: { [field]: null, scheduleProblem: null },
      });
    },
  };
};
