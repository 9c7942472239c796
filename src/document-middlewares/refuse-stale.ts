import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { blocker } from '../newsroom/problem';
import { refuseConflict } from '../saves/refuse';
import { inSave } from '../saves/open-save';
import type { DocumentContext, DocumentMiddleware } from '../saves/saves';
import { personName } from '../saves/who-saves';

interface Draft {
  updatedAt: string | Date;
  updatedBy: { firstname?: string; lastname?: string; username?: string } | null;
}

/**
 * Refuses a save that began with a version somebody else has replaced since (409, `version.stale`), so that the later
 * of two people does not undo the earlier in silence.
 *
 * The version is the `updatedAt` of the draft, in the header `If-Match` (RFC 9110 13.1.1; a 412 there, a 409 here as
 * for every other conflict with a colleague). It counts for the document of the address, once a request: what a save
 * sets in motion is no colleague. Without the header a save goes on as it always did.
 *
 * It stands inside the transaction of the save, and locks the row: of two saves that began with one version, one wins.
 */
export const refuseStale = ({ strapi }: { strapi: Core.Strapi }): DocumentMiddleware => {
  const asked = new WeakSet<object>();
  return inSave(async ({ trx }, context, next) => {
    const request = strapi.requestContext.get();
    if (request === undefined) return next();
    const { documentId } = context.params as { documentId?: string };
    if (!isAdmin(request)) signAsNobody(context);
    const header = request.get('if-match');
    if (documentId === undefined || header === '' || header === '*') return next();
    const named = request.params as { id?: string; documentId?: string };
    if (asked.has(request) || (named.id ?? named.documentId ?? documentId) !== documentId) return next();
    asked.add(request);
    const began = versionIn(header);
    const { tableName } = strapi.db.metadata.get(context.uid);
    await trx(tableName).where({ document_id: documentId }).select('id').forUpdate();
    const draft = await draftOf(context, documentId, strapi);
    if (draft !== null && timeOf(draft.updatedAt) !== began) tellWhoSaved(draft);
    return next();
  });
};

const isAdmin = (request: { state: { auth?: { strategy?: { name?: string } } } }): boolean =>
  request.state.auth?.strategy?.name === 'admin';

/** Strapi notes who saved for its admin only; a script's save would stand under the name of the last person before. */
function signAsNobody({ action, params }: DocumentContext): void {
  const { data } = params as { data?: Record<string, unknown> };
  if (action === 'update' && data) data.updatedBy = null;
}

function versionIn(header: string): number {
  const time = timeOf(header.replace(/^W\//, '').replaceAll('"', ''));
  if (Number.isNaN(time))
    throw new errors.ValidationError('If-Match has to be the updatedAt of the version that was read.', {
      code: 'version.unreadable',
      errors: [],
    });
  return time;
}

async function draftOf(
  { uid, contentType, params }: DocumentContext,
  documentId: string,
  strapi: Core.Strapi,
): Promise<Draft | null> {
  const { locale } = params as { locale?: unknown };
  const where = {
    documentId,
    ...(contentType.options?.draftAndPublish ? { publishedAt: null } : {}),
    ...(typeof locale === 'string' && locale !== '*' ? { locale } : {}),
  };
  return (await strapi.db
    .query(uid)
    .findOne({ where, select: ['id', 'updatedAt'], populate: ['updatedBy'] })) as Draft | null;
}

function tellWhoSaved({ updatedAt, updatedBy }: Draft): never {
  const savedAt = new Date(updatedAt).toISOString();
  const savedBy = updatedBy && personName(updatedBy);
  const message = `${savedBy ?? 'Somebody else'} saved this at ${savedAt}, after the version that you began with. Nothing of yours was stored.`;
  refuseConflict([blocker([], 'version.stale', message)], { savedBy, savedAt, version: savedAt });
}

const timeOf = (time: string | Date): number => new Date(time).getTime();
