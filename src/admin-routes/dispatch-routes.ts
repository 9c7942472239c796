import type { Core } from '@strapi/strapi';
import { deliveryRoutes } from './delivery-routes';
import { endpointRoutes } from './endpoint-routes';

/** Adds `/slugline/…` to the admin. Files under `src/api` would always be content API, open to tokens. */
export function addDispatchRoutes(strapi: Core.Strapi): void {
  const admin = strapi.admin as unknown as { routes: Record<string, unknown> };
  admin.routes['slugline-dispatches'] = {
    type: 'admin',
    prefix: '/slugline',
    routes: [...endpointRoutes(strapi), ...deliveryRoutes(strapi)],
  };
}
