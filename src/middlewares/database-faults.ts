import type { Core } from '@strapi/strapi';
import { faultAnswer } from '../stores/database/fault-answers';
import { wordsOfFault } from '../stores/database/faults';
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
      const noted = blamesTheStory ? (ctx.state as RequestState).databaseFault : undefined;
      const answer = faultAnswer(error, { noted, isRead: ctx.method === 'GET' || ctx.method === 'HEAD' });
      if (answer === null) throw error;
      const { status, name, code, message, retryAfterSeconds } = answer;
      strapi.log.error(`${ctx.method} ${ctx.path} was answered ${status} (${code}): ${wordsOfFault(error)}`);
      ctx.status = status;
      if (retryAfterSeconds !== null) ctx.set('Retry-After', String(retryAfterSeconds));
      ctx.body = { data: null, error: { status, name, message, details: { code } } };
    }
  };
