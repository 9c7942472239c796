import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CHANGE } from './dispatch-permissions';

/** What these routes use of Koa's context. */
export interface AdminContext {
  params: Record<string, string | undefined>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility?: { can(action: string, subject?: string): boolean }; user?: { id: number } };
  status: number;
  body: unknown;
}

/** One route of the admin, behind its session and one permission: an action, or an action on a content type. */
export const route = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  permission: string | readonly [action: string, subject: string],
  handler: (ctx: AdminContext) => Promise<void>,
) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permission] } },
    ],
  },
});

/** Adds routes of one subject to the admin, below `/slugline`. Routes of `src/api` would be public. */
export function addRoutes(strapi: Core.Strapi, subject: string, routes: ReturnType<typeof route>[]): void {
  const admin = strapi.admin as unknown as { routes: Record<string, unknown> };
  admin.routes[`slugline-${subject}`] = { type: 'admin', prefix: '/slugline', routes };
}

export const mayChange = ({ state }: AdminContext): boolean => state.userAbility?.can(CHANGE) === true;

/** The JSON object of the body; anything else is a 400. */
export function bodyOf({ request }: AdminContext): Record<string, unknown> {
  const { body } = request;
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw new errors.ValidationError('The body has to be a JSON object.');
}
