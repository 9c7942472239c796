import type { Core } from '@strapi/strapi';
import type { Problem } from '../../newsroom/problem';
import { ARTICLE_UID } from '../../stores/stories/articles';
import { refuse } from '../refuse';

type Row = Record<string, unknown>;

/**
 * The related links of a save with the target's document id written beside each relation.
 *
 * Strapi drops a relation to a draft when the parent is published and never brings it back (issue 25361), so the
 * editor's choice is kept as plain text, and editions are made from that. The admin sends `{ connect, disconnect }`
 * for a link it changed and an empty one for a link it left alone; REST sends a document id, a list, or `{ set }`.
 * A new link may name its target by `targetDocumentId` alone, as one does that was filled in from another language.
 */
export async function linksWithTargets(
  strapi: Core.Strapi,
  { links, documentId }: { links: unknown; documentId: string },
): Promise<unknown> {
  if (!Array.isArray(links)) return links;
  const stored = await storedTargets(strapi, links as Row[]);
  const byTarget = await knownAmong(strapi, (links as Row[]).flatMap(targetAlone));
  const withTargets = (links as Row[]).map((link) => {
    const [named] = targetAlone(link);
    const before = stored.get(Number(link.id)) ?? (named !== undefined && byTarget.has(named) ? named : null);
    return {
      ...link,
      targetDocumentId: isReadBack(link, before) ? before : targetOf(link.article, before),
    };
  });

  const problems = withTargets.flatMap((link, index) => problemsOf(link as Row, index, documentId));
  if (problems.length > 0) refuse(problems);
  return withTargets;
}

/** A link to a draft has no relation in the published version, and comes back as it was read: the text is its target. */
const isReadBack = ({ article, url, targetDocumentId }: Row, before: string | null): boolean =>
  article === null && !url && before !== null && targetDocumentId === before;

/** What the links that are already stored point to, by component id. */
async function storedTargets(strapi: Core.Strapi, links: Row[]): Promise<Map<number, string | null>> {
  const ids = links.map((link) => Number(link.id)).filter((id) => Number.isSafeInteger(id));
  if (ids.length === 0) return new Map();
  const rows: Row[] = await strapi.db
    .query('article.related-link')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'targetDocumentId'] });
  return new Map(rows.map((row) => [Number(row.id), (row.targetDocumentId as string | null) ?? null]));
}

/** The target of a link that is new and says nothing of its relation, which is how the admin sends one left alone. */
function targetAlone({ id, article, url, targetDocumentId }: Row): string[] {
  const isNew = id === undefined || id === null;
  if (!isNew || url || typeof targetDocumentId !== 'string' || targetDocumentId === '') return [];
  return targetOf(article ?? undefined, targetDocumentId) === targetDocumentId ? [targetDocumentId] : [];
}

/** Is one of these links known by its target alone? Then its relation has to be made after the save. */
export const hasTargetAlone = (links: unknown): boolean =>
  Array.isArray(links) && (links as (Row | null)[]).some((link) => link && targetAlone(link).length > 0);

async function knownAmong(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set();
  const rows: Row[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId: { $in: documentIds } }, select: ['documentId'] });
  return new Set(rows.map((row) => String(row.documentId)));
}

function targetOf(relation: unknown, stored: string | null): string | null {
  if (relation === undefined) return stored;
  if (relation === null) return null;
  if (typeof relation === 'string') return relation;
  if (Array.isArray(relation)) return relation.length === 0 ? null : targetOf(relation[0], stored);
  if (typeof relation !== 'object') return stored;

  const { documentId, set, connect, disconnect } = relation as Row;
  if (typeof documentId === 'string') return documentId;
  if (set !== undefined) return targetOf(set, null);
  if (Array.isArray(connect) && connect.length > 0) return targetOf(connect.at(-1), stored);
  if (connect !== undefined && !Array.isArray(connect) && connect !== null) return targetOf(connect, stored);
  return Array.isArray(disconnect) && disconnect.length > 0 ? null : stored;
}

function problemsOf(link: Row, index: number, documentId: string): Problem[] {
  const hasArticle = typeof link.targetDocumentId === 'string' && link.targetDocumentId !== '';
  const hasUrl = typeof link.url === 'string' && link.url.trim() !== '';
  const problem = (code: string, field: string, message: string): Problem[] => [
    { level: 'blocker', code: `related-links.${code}`, path: ['relatedLinks', index, field], message },
  ];
  if (hasArticle && hasUrl)
    return problem('both-targets', 'url', 'A related link has an article or a URL, not both.');
  if (!hasArticle && !hasUrl && link.byHeadline !== true) {
    return problem('no-target', 'article', 'A related link needs an article or a URL.');
  }
  if (link.targetDocumentId === documentId) {
    return problem('itself', 'article', 'A story cannot be its own related link.');
  }
  return [];
}
