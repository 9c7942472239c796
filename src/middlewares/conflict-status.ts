import type { Core } from '@strapi/strapi';

interface ErrorBody {
  error?: { status: number; details?: { code?: string } };
}

/** Problems that mean "somebody else holds this": HTTP says 409, though Strapi answers 400 to every ValidationError. */
const CONFLICTS = new Set(['slug.taken']);

/**
 * Answers 409 Conflict where Strapi would answer 400. It stands outside `strapi::errors`, which has already written
 * the body; GraphQL answers are left alone, they carry the code in `extensions`.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  const body = ctx.body as ErrorBody | undefined;
  if (ctx.status !== 400 || !body?.error || !CONFLICTS.has(body.error.details?.code ?? '')) return;
  body.error.status = 409;
  ctx.status = 409;
};
