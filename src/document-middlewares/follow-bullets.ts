import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { AFTER } from '../newsroom/in-short/open-problems';
import { judgeBullets } from '../stores/bullet-review';
import { bulletsToCheck } from '../stores/bullets-to-check';
import { isArticleWrite, saveOf, type DocumentMiddleware } from './saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

/**
 * Keeps the list of bullets to check in step with the versions of a story, in the transaction of the save. What a save
 * found about the draft, `prepare-article` has written already, where it was found.
 */
export const followBullets =
  ({ strapi, style, now }: Needs): DocumentMiddleware =>
  async (context, next) => {
    if (!isArticleWrite(context)) return next();
    const result = await next();
    const { action, publishes, documentId: saved, locale } = saveOf(context);
    if (!publishes && (action === 'create' || action === 'update')) return result;

    const made = (result as { documentId?: string } | null)?.documentId ?? null;
    const documentId = action === 'clone' ? made : (saved ?? made);
    if (documentId === null) return result;
    await strapi.db.transaction(async ({ trx }) => {
      const list = bulletsToCheck(trx);
      // A draft made from another version is read as it stands: the list knows no places of bullets that only readers saw.
      if (action === 'clone' || action === 'discardDraft') {
        await judgeBullets(trx, [documentId], { strapi, style, now: now() });
        await list.forgetStrays(documentId); // a draft that was never public is gone
      } else if (action === 'delete') await list.forget(documentId, locale);
      else {
        const step = publishes ? AFTER.publish : AFTER.unpublish;
        await list.changeListed(documentId, locale, step, now());
      }
    });
    return result;
  };
