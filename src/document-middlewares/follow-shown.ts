import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { everythingChanged } from '../newsroom/site-events';
import { readMasthead } from '../stores/publication';
import { changeShown } from '../stores/shown-lock';
import { storiesOf, storiesShowing } from '../stores/stories-showing';
import { reachEditions } from './reach-editions';
import type { EventSink } from './record-rebuild';
import { isWrite, type DocumentContext, type DocumentMiddleware } from './saves';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
}

const PUBLICATION = 'api::publication.publication';

/**
 * A section, an author or the publication that changes reaches every edition that shows it, in the transaction of its
 * own save. Only what readers see counts: a section's description in the admin moves nothing.
 */
export const followShown =
  (needs: Needs): DocumentMiddleware =>
  (context, next) => {
    if (!isWrite(context)) return next();
    if (context.uid === PUBLICATION) return followPublication(needs, next);
    const kind = storiesShowing[context.uid];
    const isNew = context.action === 'create' || context.action === 'clone';
    return kind && !isNew ? followName(context, needs, next) : next();
  };

async function followName(
  context: DocumentContext,
  needs: Needs,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const { strapi } = needs;
  const { documentId } = context.params as { documentId?: string };
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    await changeShown(trx);
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
    await reachEditions(addresses, reason, { ...needs, trx, onCommit });
    return result;
  });
}

/** Pages do not repeat what the publication says of itself; their machine-readable forms and all feeds do. */
async function followPublication(
  { strapi, events, now }: Needs,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const before = await readMasthead(strapi);
    const result = await next();
    const after = await readMasthead(strapi);
    if (before.etag === after.etag) return result;
    const reason = 'The publication’s settings were changed.';
    await events.append(trx, [everythingChanged({ reason, occurredAt: new Date(now()).toISOString() })]);
    onCommit(() => events.wake());
    return result;
  });
}
