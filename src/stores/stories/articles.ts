import type { Core } from '@strapi/strapi';
import { withPictures } from './library-pictures';

export const ARTICLE_UID = 'api::article.article';

type Row = Record<string, unknown>;

/** What readers can see of a story: the list at its top is made already, so its bullets stay where they are. */
const PUBLIC_STORY = {
  section: true,
  authors: true,
  images: { populate: { asset: true } },
  socialImage: true,
  relatedLinks: { populate: { article: { select: ['documentId', 'headline'] } } },
  credits: true,
  corrections: true,
};

/** Everything a rule may ask of a story, in one read. */
const WHOLE_STORY = {
  ...PUBLIC_STORY,
  summaryBullets: true,
  bannedRelated: { select: ['documentId', 'headline'] },
};

/** The row of one document in one locale, with its parts, or null. Joins the transaction that is open, if any. */
export const findStory = async (
  strapi: Core.Strapi,
  { documentId, locale, version }: { documentId: string; locale: string; version: 'draft' | 'published' },
): Promise<Row | null> => {
  const row: Row | null = await strapi.db.query(ARTICLE_UID).findOne({
    where: { documentId, locale, publishedAt: version === 'draft' ? { $null: true } : { $notNull: true } },
    populate: version === 'draft' ? WHOLE_STORY : PUBLIC_STORY,
  });
  return version === 'draft' ? row : ((await withPictures(strapi, [row]))[0] ?? null);
};

/** The drafts of one document in these locales, or in all (`*`), with their parts. */
export const findDrafts = (
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string | readonly string[] },
): Promise<Row[]> =>
  strapi.db.query(ARTICLE_UID).findMany({
    where: {
      documentId,
      publishedAt: { $null: true },
      ...(locale === '*' ? {} : { locale: { $in: [locale].flat() } }),
    },
    populate: WHOLE_STORY,
  });

/** The published rows of these documents in every locale, with their parts. */
export const findPublishedStories = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Row[]> =>
  withPictures(
    strapi,
    await strapi.db.query(ARTICLE_UID).findMany({
      where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
      populate: PUBLIC_STORY,
    }),
  );
