import type { Core } from '@strapi/strapi';
import { databaseAnswers } from '../stores/database/database-answers';
import { faultAnswers } from '../stores/database/fault-answers';
import { databaseWatch } from '../stores/database/watch';

/** What Strapi answers when it could not ask its database: an error, or "I do not know you". */
const SUSPICIOUS = new Set([401, 403, 500]);
/** A flood of wrong tokens must not become a flood of questions to the database. */
const BELIEVED_MS = 1_000;

/**
 * Answers 503 with `Retry-After` where the reason is that the database is away, though nobody let its error through:
 * whoever looks up a token and cannot answers "I do not know you". A stock Strapi answers 401 then, and a site that
 * builds would take its token for wrong, or an empty list for the truth.
 *
 * It stands outside `strapi::errors` and asks the database only about answers that look like it. What
 * `database-faults` has already told is left alone.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const watch = databaseWatch(strapi);
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
    const startedMs = Date.now();
    await next();
    if (!SUSPICIOUS.has(ctx.status) || isTold(ctx.body)) return;
    if (watch.lastAwayMs() < startedMs && (await answers())) return;
    const { status, name, code, message, retryAfterSeconds } = faultAnswers.away;
    ctx.status = status;
    ctx.set('Retry-After', String(retryAfterSeconds));
    ctx.body = { data: null, error: { status, name, message, details: { code } } };
  };
};

const isTold = (body: unknown): boolean =>
  (body as { error?: { name?: string } } | null)?.error?.name === faultAnswers.unknown.name;
