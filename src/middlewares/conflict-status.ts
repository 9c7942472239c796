import type { Core } from '@strapi/strapi';
import { Conflict } from '../saves/conflict';

/**
 * Answers a conflict with its own status, where Strapi has 400 for every ValidationError and no error of its own for
 * 409. Stands inside `strapi::errors`; GraphQL never throws as far as here, its answers carry the code in `extensions`.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { status, name, message, details } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
};
