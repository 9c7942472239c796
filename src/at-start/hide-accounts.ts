import type { Core } from '@strapi/strapi';

/**
 * Takes the accounts of the users-permissions plugin out of the content manager: a newsroom has none, its editors are
 * users of the admin, and a list called "User" between articles and sections is a trap.
 */
export function hideAccounts(strapi: Core.Strapi): void {
  const accounts = strapi.contentTypes['plugin::users-permissions.user' as never] as {
    pluginOptions?: Record<string, unknown>;
  };
  accounts.pluginOptions = { ...accounts.pluginOptions, 'content-manager': { visible: false } };
}
