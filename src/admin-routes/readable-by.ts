import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../stores/stories/articles';
import type { AdminContext } from './route';

interface Permissions {
  createPermissionsManager(options: object): { getQuery(): object | null };
}

const READ = ['plugin::content-manager.explorer.read', ARTICLE_UID] as const;

/**
 * The stories a role may read, or do something else to, as a condition: an author those that are theirs, a translator
 * those of one language.
 */
export function readableBy(
  strapi: Core.Strapi,
  { state }: Pick<AdminContext, 'state'>,
  [action, model]: readonly [action: string, model: string] = READ,
): object {
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  return permissions.createPermissionsManager({ ability: state.userAbility, action, model }).getQuery() ?? {};
}
