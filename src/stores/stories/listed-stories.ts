import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from './articles';

type Row = Record<string, unknown>;

/** Both versions of these documents in every locale, with what their In Short is made from and nothing else. */
export const findListed = (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Row[]> =>
  strapi.db.query(ARTICLE_UID).findMany({
    where: { documentId: { $in: [...documentIds] }, locale: { $notNull: true } },
    select: [...STAMP, 'locale', 'publishedAt', 'headline', 'standfirst', 'body', 'inShort'],
    populate: { summaryBullets: true },
  });

/** Strapi makes a public row anew at each publication, and moves the time of a draft at each save. */
const STAMP = ['id', 'documentId', 'updatedAt'];

/** By document, which rows it has and when each was written: the same again, and nobody has saved it meanwhile. */
export const stampsOf = (rows: readonly Row[]): ReadonlyMap<string, string> => {
  const stamps = new Map<string, string>();
  for (const { id, documentId, updatedAt } of [...rows].sort((a, b) => Number(a.id) - Number(b.id))) {
    const before = stamps.get(String(documentId)) ?? '';
    stamps.set(String(documentId), `${before} ${String(id)}@${new Date(updatedAt as string).getTime()}`);
  }
  return stamps;
};

/** The stamps of these documents as they are now. */
export const findStamps = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  stampsOf(
    await strapi.db.query(ARTICLE_UID).findMany({
      where: { documentId: { $in: [...documentIds] }, locale: { $notNull: true } },
      select: STAMP,
    }),
  );
