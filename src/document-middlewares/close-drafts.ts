import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rightsOfCaller, type Rights } from '../saves/rights';
import { isRead, type DocumentMiddleware } from '../saves/saves';

const WITH_STATUS = new Set(['create', 'update']);

/**
 * Closes drafts to everybody who reads or writes through REST or GraphQL without the right to them.
 *
 * Stock Strapi gives drafts to anyone who may read articles (`?status=draft`, strapi issue 25326) and publishes
 * whatever a script posts (23881). Here a read is of what is published, whatever was asked for; a write makes a
 * draft, unless the token may publish. Asking outright for what one may not do is refused, not bent.
 */
export const closeDrafts =
  ({ strapi }: { strapi: Core.Strapi }): DocumentMiddleware =>
  async (context, next) => {
    if (!context.contentType.options?.draftAndPublish) return next();
    const rights = rightsOfCaller(strapi);
    if (rights === null) return next();

    const params = context.params as Record<string, unknown>;
    if (isRead(context) && !rights.mayPreview) onlyPublished(params);
    if (WITH_STATUS.has(context.action) && !rights.mayPublish) onlyDraft(params, rights);
    if ((context.action === 'publish' || context.action === 'unpublish') && !rights.mayPublish) forbid();
    return next();
  };

function onlyPublished(params: Record<string, unknown>): void {
  params.status = 'published';
  delete params.publicationFilter;
  delete params.hasPublishedVersion;
}

function onlyDraft(params: Record<string, unknown>, { askedStatus }: Rights): void {
  if (params.status === 'published' && askedStatus === 'published') forbid();
  params.status = 'draft';
}

function forbid(): never {
  throw new errors.ForbiddenError(
    'This token may not publish. It can save drafts; publishing needs the "publish" permission of Article.',
  );
}
