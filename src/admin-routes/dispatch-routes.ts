import type { Core } from '@strapi/strapi';
import { addRoutes } from './route';
import { deliveryRoutes } from './delivery-routes';
import { endpointRoutes } from './endpoint-routes';

/** Adds `/slugline/…` to the admin. Files under `src/api` would always be content API, open to tokens. */
export function addDispatchRoutes(strapi: Core.Strapi): void {
  addRoutes(strapi, 'dispatches', [...endpointRoutes(strapi), ...deliveryRoutes(strapi)]);
}
