import type { Core } from '@strapi/strapi';
import type { Locales } from '../../stores/database/in-locales';
import { draftsWith } from '../../stores/search/desk-words';
import { isAdministrator } from '../../saves/rights';
import { ARTICLE, isRead, type DocumentMiddleware } from '../../saves/saves';

/**
 * The search box above the list of stories: whole words and beginnings of words, of the body and the tags too, in every
 * script. Strapi looks into short texts only, and SQLite knows capitals of no alphabet but the Latin. What somebody may
 * not read stays out of the list as before: the words only narrow what was asked for.
 */
export const findWords =
  ({ strapi }: { strapi: Core.Strapi }): DocumentMiddleware =>
  async (context, next) => {
    const params = context.params as { _q?: unknown; filters?: unknown; locale?: Locales } | undefined;
    if (context.uid !== ARTICLE || !isRead(context) || typeof params?._q !== 'string') return next();
    if (!isAdministrator(strapi)) return next();
    const question = params._q.trim();
    const found = await draftsWith(strapi.db.connection, question, params.locale ?? '*');
    if (found === null) return next();
    delete params._q;
    const has = [
      { documentId: { $in: found } },
      { headline: { $containsi: question } },
      { slug: { $containsi: question } },
    ];
    params.filters = { $and: [...(params.filters ? [params.filters] : []), { $or: has }] };
    return next();
  };
