import { forgetDrafts, indexDrafts } from '../../stores/search/desk-writes';
import { inSave } from '../../saves/open-save';
import { isArticleWrite, saveOf, type DocumentMiddleware } from '../../saves/saves';

/** These leave the draft as it was. */
const NO_DRAFT = new Set(['publish', 'unpublish']);

/** Keeps the words that the newsroom finds a draft by, in the transaction of its save. */
export const keepFindable = (): DocumentMiddleware =>
  inSave(async ({ trx }, context, next) => {
    if (!isArticleWrite(context) || NO_DRAFT.has(context.action)) return next();
    const result = await next();
    const { action, documentId, locale } = saveOf(context);
    const made = (result as { documentId?: string } | null)?.documentId ?? null;
    const saved = action === 'clone' ? made : (documentId ?? made);
    if (saved === null) return result;
    if (action === 'delete') await forgetDrafts(trx, saved);
    else await indexDrafts(trx, saved, action === 'clone' ? '*' : locale);
    return result;
  });
