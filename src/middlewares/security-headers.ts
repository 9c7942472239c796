import type { Core } from '@strapi/strapi';

type Entry = string | { name?: string; config?: object };
type Factory = (config: object, context: { strapi: Core.Strapi }) => Core.MiddlewareHandler;

/**
 * The headers that `strapi::security` sets on an answer of the API, as configured: names and values in turn.
 *
 * Strapi builds them anew for each request; they do not depend on it, so they are learned once from a request that
 * is never sent.
 */
export async function securityHeaders(strapi: Core.Strapi): Promise<string[]> {
  const entries = strapi.config.get('middlewares', []) as Entry[];
  const entry = entries.find((one) => (typeof one === 'string' ? one : one.name) === 'strapi::security');
  const settings = typeof entry === 'object' ? (entry.config ?? {}) : {};
  const factory = strapi.middleware('strapi::security') as unknown as Factory;

  const headers = new Map<string, string>();
  const res = {
    setHeader: (name: string, value: unknown) => headers.set(name, String(value)),
    removeHeader: (name: string) => headers.delete(name),
    getHeader: (name: string) => headers.get(name),
  };
  const context = { method: 'GET', path: '/api/editions', req: { headers: {} }, res };
  await factory(settings, { strapi })(context as never, async () => undefined);
  return [...headers].flat();
}
