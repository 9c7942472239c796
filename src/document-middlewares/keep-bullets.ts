import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { AFTER } from '../newsroom/in-short/to-check/open-problems';
import { judgeBullets } from '../stores/to-check/bullet-review';
import { bulletsToCheck } from '../stores/to-check/bullets-to-check';
import { inSave, type OpenSave } from '../saves/open-save';
import { isArticleWrite, saveOf, type DocumentMiddleware, type Save } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

/**
 * Keeps the list of bullets to check in step with the versions of a story, in the transaction of the save: what
 * `prepare-article` found in the draft that was just written, and which of it readers meet now.
 */
export const keepBullets = (needs: Needs): DocumentMiddleware =>
  inSave(async (open, context, next) => {
    if (!isArticleWrite(context)) return next();
    const result = await next();
    const save = saveOf(context);
    const made = (result as { documentId?: string } | null)?.documentId ?? null;
    const documentId = save.action === 'clone' ? made : (save.documentId ?? made);
    if (documentId !== null) await keepInStep(open, { ...save, documentId }, needs);
    return result;
  });

async function keepInStep(
  { trx, bulletsFound }: OpenSave,
  { action, documentId, locale, publishes }: Save & { documentId: string },
  { strapi, style, now }: Needs,
): Promise<void> {
  const list = bulletsToCheck(trx);
  if (action === 'create' || action === 'update') {
    if (bulletsFound === null) return; // nothing was written: no such story, or made before with the same key
    const step = (before: Parameters<typeof AFTER.save>[0]) =>
      publishes ? AFTER.publishedSave(bulletsFound) : AFTER.save(before, bulletsFound);
    await list.change({ documentId, locale: String(locale) }, step, now());
    // A draft made from another version is read as it stands: the list knows no places of bullets that only readers saw.
  } else if (action === 'clone' || action === 'discardDraft') {
    await judgeBullets(trx, [documentId], { strapi, style, now: now() });
    await list.forgetStrays(documentId); // a draft that was never public is gone
  } else if (action === 'delete') await list.forget(documentId, locale);
  else {
    const step = action === 'publish' ? AFTER.publish : AFTER.unpublish;
    await list.changeListed(documentId, locale, step, now());
  }
}
