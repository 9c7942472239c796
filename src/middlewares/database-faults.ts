import type { Core } from '@strapi/strapi';
import { faultAnswers } from '../stores/database/fault-answers';
import { databaseFault, wordsOfFault } from '../stores/database/faults';
import type { RequestState } from '../stores/database/watch';

/**
 * Answers what the database did wrong in a plain sentence with its own code, where a stock Strapi says 500 "Internal
 * Server Error". The log says why, without the statement and its values. Stands inside `strapi::errors`.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const blamesTheStory = (error as { name?: unknown }).name === 'ValidationError';
      const noted = (ctx.state as RequestState).databaseFault;
      const fault = databaseFault(error) ?? (blamesTheStory && noted ? noted : null);
      if (fault === null) throw error;
      const { status, name, code, message, retryAfterSeconds } =
        faultAnswers[fault === 'unknown' && isRead(ctx.method) ? 'away' : fault];
      strapi.log.error(`${ctx.method} ${ctx.path} was answered ${status} (${code}): ${wordsOfFault(error)}`);
      ctx.status = status;
      if (retryAfterSeconds !== null) ctx.set('Retry-After', String(retryAfterSeconds));
      ctx.body = { data: null, error: { status, name, message, details: { code } } };
    }
  };

/** What a read writes beside it (when its token was last used) is nothing that anybody has to look for. */
const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';
