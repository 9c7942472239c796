import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../stories/articles';

interface Asked {
  documentIds: readonly string[];
  locale: string;
  /** What the role of whoever asks may read, as a condition. */
  readable: object;
}

/** The names of the authors of each of these drafts, in the order of the byline. Whoever may not be read is left out. */
export async function authorsOf(
  strapi: Core.Strapi,
  { documentIds, locale, readable }: Asked,
): Promise<Record<string, string[]>> {
  const rows: { documentId: string; authors: { name?: string | null }[] }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      where: {
        $and: [{ documentId: { $in: documentIds }, locale, publishedAt: { $null: true } }, readable],
      },
      select: ['id', 'documentId'],
      populate: { authors: { select: ['id', 'name'] } },
    });
  return Object.fromEntries(
    rows.map(({ documentId, authors }) => [documentId, authors.map(({ name }) => name ?? '')]),
  );
}
