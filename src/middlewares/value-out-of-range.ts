import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * PostgreSQL's class 22, "data exception": the request holds a value that its column cannot, an id of twenty digits
 * say. SQLite finds nothing and answers; here it is an error, so it becomes a 400. Stands inside `strapi::errors`.
 */
export default (): Core.MiddlewareHandler => async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && /^22[0-9A-Z]{3}$/u.test(code))
      throw new errors.ValidationError('A value in the request is not one that its field can hold.');
    throw error;
  }
};
