import type { Core } from '@strapi/strapi';

/**
 * Refuses an address that no text can be: a NUL (SQLite stores it, PostgreSQL raises) or broken percent-encoding.
 * Without it the same request is a 404 on one database and a 500 on the other.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (isReadableAddress(ctx.url)) return next();
  const message = 'The address holds a character that no text can hold.';
  ctx.status = 400;
  ctx.body = { data: null, error: { status: 400, name: 'BadRequestError', message, details: {} } };
};

export function isReadableAddress(url: string): boolean {
  if (!url.includes('%')) return true;
  const address = decoded(url);
  return address !== null && !address.includes('\u0000');
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}
