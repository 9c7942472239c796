import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { blamesTheQuestion, VALUE_REFUSED } from '../stores/database/question-errors';

const READS = new Set(['GET', 'HEAD']);

/**
 * Answers 400 where a stock Strapi answers 500 for what the client sent: a value that a column cannot hold, a filter
 * that a type does not have, a form that breaks off. Stands inside `strapi::errors`, around `strapi::body`.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (blamesTheQuestion(error, { isRead: READS.has(ctx.method) }))
      throw new errors.ValidationError(VALUE_REFUSED);
    if (isBrokenForm(error))
      throw new errors.ValidationError('The form in the request is broken or breaks off.');
    if (isTooLarge(error))
      throw new errors.PayloadTooLargeError(
        'The request is larger than the server takes: 2 MB of JSON, 1 MB of text.',
      );
    if (isBrokenOff(error)) throw new errors.ValidationError('The request broke off before its end.');
    if (isNoJson(error))
      throw new errors.ValidationError(`The body of the request is no JSON: ${error.message}.`);
    throw error;
  }
};

/** formidable tells by `httpCode` whose fault it was. */
const isBrokenForm = (error: unknown): boolean => {
  const { httpCode } = error as { httpCode?: unknown };
  return httpCode === 400;
};

/** The parser of bodies raises these as errors with a status; Strapi would write their stacks into the log. */
const isTooLarge = (error: unknown): boolean => (error as { type?: unknown }).type === 'entity.too.large';
const isBrokenOff = (error: unknown): boolean => (error as { type?: unknown }).type === 'request.aborted';
const isNoJson = (error: unknown): error is SyntaxError => {
  const { name, status } = error as { name?: unknown; status?: unknown };
  return name === 'SyntaxError' && status === 400;
};
