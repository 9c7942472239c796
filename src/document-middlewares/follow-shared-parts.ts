import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { everythingChanged } from '../newsroom/edition/site-events';
import { readMasthead } from '../stores/stories/publication';
import { lockSharedParts } from '../stores/database/locks/shared-parts-lock';
import { storiesOf, storiesShowing } from '../stores/stories/stories-showing';
import { reachEditions } from '../saves/reach-editions';
import { inSave, type OpenSave } from '../saves/open-save';
import type { DocumentContext, DocumentMiddleware } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  now: () => number;
}

const PUBLICATION = 'api::publication.publication';

/**
 * A section, an author or the publication that changes reaches every edition that shows it, in the transaction of its
 * own save. Only what readers see counts: a section's description in the admin moves nothing.
 */
export const followSharedParts = (needs: Needs): DocumentMiddleware =>
  inSave((open, context, next) => {
    if (context.uid === PUBLICATION) return followPublication(open, needs, next);
    const kind = storiesShowing[context.uid];
    const isNew = context.action === 'create' || context.action === 'clone';
    return kind && !isNew ? followName(open, context, needs, next) : next();
  });

async function followName(
  open: OpenSave,
  context: DocumentContext,
  needs: Needs,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const { strapi } = needs;
  const { trx } = open;
  const { documentId } = context.params as { documentId?: string };
  await lockSharedParts(trx);
  const named = () =>
    strapi.db.query(context.uid).findOne({ where: { documentId }, select: ['name', 'slug'] });
  const before = await named();
  const isDeleted = context.action === 'delete';
  const shownBefore = isDeleted ? await storiesOf(trx, context.uid, String(documentId)) : [];
  const result = await next();
  const after = await named();
  if (before?.name === after?.name && before?.slug === after?.slug) return result;

  const addresses = isDeleted ? shownBefore : await storiesOf(trx, context.uid, String(documentId));
  const reason = after
    ? `"${before?.name}" is now "${after.name}" (${after.slug}).`
    : `"${before?.name}" was deleted.`;
  await reachEditions(open, addresses, reason, needs);
  return result;
}

/** Pages do not repeat what the publication says of itself; their machine-readable forms and all feeds do. */
async function followPublication(
  { tell }: OpenSave,
  { strapi, now }: Needs,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const before = await readMasthead(strapi);
  const result = await next();
  const after = await readMasthead(strapi);
  if (before.etag === after.etag) return result;
  const reason = 'The publication’s settings were changed.';
  await tell([everythingChanged({ reason, occurredAt: new Date(now()).toISOString() })]);
  return result;
}
