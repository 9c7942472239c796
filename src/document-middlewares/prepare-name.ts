import type { Core } from '@strapi/strapi';
import { problemsInInput } from '../newsroom/input/article-input';
import type { HouseStyle } from '../newsroom/house-style';
import { blocker, blockers } from '../newsroom/problem';
import { slugClaims } from '../stores/slugs/slug-claims';
import { slugOf, slugTaken } from '../saves/article-slug';
import { refuse, refuseConflict } from '../saves/refuse';
import { inSave } from '../saves/open-save';
import type { DocumentMiddleware } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
  newDocumentId: () => string;
}

/** Names that have a page of their own, and the namespace in which their slugs are unique. */
const NAMESPACES: Record<string, string> = {
  'api::section.section': '#section',
  'api::author.author': '#author',
};

/**
 * Slugs for sections and authors, by the rules of articles: derived from the name while empty, normalised when typed,
 * never given to two. Once made, a slug does not follow the name, since pages stand under it from the first story.
 */
export const prepareName = ({ strapi, style, now, newDocumentId }: Needs): DocumentMiddleware =>
  inSave(async ({ trx }, context, next) => {
    const namespace = NAMESPACES[context.uid];
    if (!namespace || (context.action !== 'create' && context.action !== 'update')) return next();

    const params = context.params as { documentId?: string; data?: Record<string, unknown> };
    const data: Record<string, unknown> = { ...params.data };
    if (data.name !== undefined && (typeof data.name !== 'string' || data.name.trim() === '')) {
      refuse([blocker(['name'], 'name.missing', 'The name must be text.')]);
    }
    if (data.slug !== undefined && data.slug !== null && typeof data.slug !== 'string') {
      refuse([blocker(['slug'], 'slug.not-text', 'The slug must be text.')]);
    }
    const broken = blockers(problemsInInput(data));
    if (broken.length > 0) refuse(broken);
    const documentId = params.documentId ?? newDocumentId();
    if (context.action === 'create') data.documentId = documentId;

    const stored =
      context.action === 'update'
        ? await strapi.db.query(context.uid).findOne({ where: { documentId } })
        : null;
    if (context.action === 'update' && stored === null) return next(); // nobody would hold the slug
    const answer = await slugOf(
      {
        typed: (data.slug as string | null | undefined) ?? null,
        headline: String(data.name ?? stored?.name ?? ''),
        stored: stored && {
          slug: stored.slug ?? '',
          headline: stored.name ?? '',
          isFrozen: Boolean(stored.slug),
        },
        locale: style.defaultLocale,
      },
      { claims: slugClaims(trx, { locale: namespace, documentId, now: now() }), style },
    );
    if ('taken' in answer)
      refuseConflict([slugTaken(answer.taken, style.defaultLocale)], {
        holder: { documentId: answer.holder },
      });
    if (answer.slug !== null) data.slug = answer.slug;
    params.data = data;
    return next();
  });
