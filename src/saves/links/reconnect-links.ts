import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, findStory } from '../../stores/stories/articles';

interface Link {
  id: number;
  targetDocumentId: string | null;
  article: { documentId: string } | null;
}

/**
 * Gives the links of a draft their relation again, where Strapi left it out: it copies a draft from the published
 * version, which has none to a story that was not public then, and an editor would see an empty link. The target is
 * connected in the draft's own language, else in any.
 */
export async function reconnectLinks(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string },
): Promise<void> {
  const draft = await findStory(strapi, { documentId, locale, version: 'draft' });
  const links = (draft?.relatedLinks ?? []) as Link[];
  const empty = links.filter((link) => link.targetDocumentId && !link.article);
  if (empty.length === 0) return;
  const targets: { id: number; documentId: string; locale: string }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      where: {
        documentId: { $in: empty.map((link) => link.targetDocumentId) },
        publishedAt: { $null: true },
      },
      select: ['id', 'documentId', 'locale'],
    });
  for (const link of empty) {
    const known = targets.filter((target) => target.documentId === link.targetDocumentId);
    const target = known.find((one) => one.locale === locale) ?? known[0];
    if (target) {
      await strapi.db
        .query('article.related-link')
        .update({ where: { id: link.id }, data: { article: target.id } });
    }
  }
}
