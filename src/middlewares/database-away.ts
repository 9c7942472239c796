import type { Core } from '@strapi/strapi';
import { databaseAnswers } from '../stores/database-answers';

/** What Strapi answers when it could not ask its database: an error, or "I do not know you". */
const SUSPICIOUS = new Set([401, 403, 500]);
/** A flood of wrong tokens must not become a flood of questions to the database. */
const BELIEVED_MS = 1_000;
const RETRY_AFTER_SECONDS = '5';

/**
 * Answers 503 with `Retry-After` where the reason is that the database is away. A stock Strapi answers 401 then, and a
 * site that builds would take its token for wrong, or an empty list for the truth.
 *
 * It stands outside `strapi::errors` and asks the database only about answers that look like it.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  let asking: Promise<boolean> | null = null;
  let believedUntilMs = 0;
  const answers = (): Promise<boolean> => {
    if (Date.now() < believedUntilMs) return Promise.resolve(true);
    asking ??= databaseAnswers(strapi).then((isThere) => {
      asking = null;
      if (isThere) believedUntilMs = Date.now() + BELIEVED_MS;
      return isThere;
    });
    return asking;
  };

  return async (ctx, next) => {
    await next();
    if (!SUSPICIOUS.has(ctx.status) || (await answers())) return;
    const message = 'The database does not answer. Try again in a few seconds.';
    ctx.status = 503;
    ctx.set('Retry-After', RETRY_AFTER_SECONDS);
    ctx.body = { data: null, error: { status: 503, name: 'ServiceUnavailableError', message, details: {} } };
  };
};
