import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { reserveKey, keepResult, type AskedKey } from '../stores/idempotency/idempotency-keys';
import { inSave } from '../saves/open-save';
import type { DocumentContext, DocumentMiddleware } from '../saves/saves';

interface Needs {
  strapi: Core.Strapi;
  now: () => number;
}

/** What a header can hold without being trimmed or folded on the way. */
const KEY = /^[\x21-\x7e]{1,255}$/;

interface State {
  auth?: { credentials?: { id?: unknown }; strategy?: { name?: unknown } };
  savesWithKey?: number;
}

/**
 * A create that comes again with the same `Idempotency-Key` makes nothing new: it is answered with the story that the
 * first one made. For clients that never heard the answer, above all after `commit.unknown`.
 *
 * Over REST and GraphQL (each create of one request has its own place under the key). Keys belong to their caller and
 * are kept for two days. Another text under a used key is a 400; a story deleted since is a 404. Updates name their
 * document, so repeating them is harmless anyway.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export const repeatOnce = ({ strapi, now }: Needs): DocumentMiddleware =>
  inSave(async ({ trx }, context, next) => {
    const asked = context.action === 'create' ? keyOf(context, strapi) : null;
    if (asked === null) return next();
    const earlier = await reserveKey(trx, asked, now());
    if (earlier === null) {
      const made = (await next()) as { documentId: string };
      await keepResult(trx, asked, made.documentId);
      return made;
    }
    if (earlier.fingerprint !== asked.fingerprint) {
      throw new errors.ValidationError(
        'This Idempotency-Key was used for something else. Take a new key for new content.',
        { code: 'idempotency.reused' },
      );
    }
    return madeBefore(context, earlier.documentId, strapi);
  });

function keyOf(context: DocumentContext, strapi: Core.Strapi): AskedKey | null {
  const request = strapi.requestContext.get();
  const key = request?.get('Idempotency-Key');
  if (!request || !key) return null;
  if (!KEY.test(key)) {
    const message = 'An Idempotency-Key has 1 to 255 visible ASCII characters and no spaces.';
    throw new errors.ValidationError(message, { code: 'idempotency.key' });
  }
  const state = request.state as State;
  const place = (state.savesWithKey = (state.savesWithKey ?? 0) + 1);
  const caller = [state.auth?.strategy?.name ?? null, state.auth?.credentials?.id ?? null];
  const { data, status, locale } = context.params as Record<string, unknown>;
  return {
    digest: sha256([caller, key, place]),
    fingerprint: sha256([context.uid, data, status ?? null, locale ?? null]),
  };
}

/** Read as the house itself: whoever made it is shown it, whatever else they may read. */
async function madeBefore(
  context: DocumentContext,
  documentId: string,
  strapi: Core.Strapi,
): Promise<unknown> {
  const { status, locale, populate, fields } = context.params as Record<string, never>;
  let story: unknown = null;
  await strapi.requestContext.run(undefined as never, async () => {
    story = await strapi.documents(context.uid).findOne({ documentId, status, locale, populate, fields });
  });
  if (story === null)
    throw new errors.NotFoundError('What was made with this Idempotency-Key has been deleted since.');
  return story;
}

const sha256 = (facts: unknown): string => createHash('sha256').update(JSON.stringify(facts)).digest('hex');
