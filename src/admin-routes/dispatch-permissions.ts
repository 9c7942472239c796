import type { Core } from '@strapi/strapi';

export const READ = 'admin::slugline-dispatches.read';
export const CHANGE = 'admin::slugline-dispatches.change';

const OPERATOR = 'slugline-operator';
/** Set once the roles were given their permissions, so that what a newsroom takes away stays away. */
const DONE = { type: 'core', name: 'slugline', key: 'dispatch-roles' };

interface Permissions {
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}
interface Roles {
  findOne(where: object): Promise<{ id: number } | null>;
  create(role: object): Promise<{ id: number }>;
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

/**
 * Tells Strapi our permissions. In `register`: the admin's own bootstrap deletes from the roles what it does not
 * know by then.
 */
export async function registerDispatchPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as Permissions;
  const place = { pluginName: 'admin', section: 'settings', category: 'slugline', subCategory: 'deliveries' };
  await actionProvider.registerMany([
    { ...place, uid: 'slugline-dispatches.read', displayName: 'See endpoints and deliveries' },
    {
      ...place,
      subCategory: 'publishing',
      uid: 'slugline-embargo.publish',
      displayName: 'Publish during an embargo, end one',
    },
    { ...place, uid: 'slugline-dispatches.change', displayName: 'Change endpoints, send again' },
  ]);
}

/** Editors see, operators change: once, at the first start. Makes the role Operator when there is none. */
export async function giveDispatchPermissions(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(DONE)) return;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const permission = (action: string) => ({ action, subject: null, properties: {}, conditions: [] });
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role = await roles.findOne({ code });
    if (role) await roles.addPermissions(role.id, [permission(READ)]);
  }
  if (!(await roles.findOne({ code: OPERATOR }))) {
    const description = 'Operators look after the sites that are told of changes.';
    const role = await roles.create({ name: 'Operator', code: OPERATOR, description });
    await roles.addPermissions(role.id, [permission(READ), permission(CHANGE)]);
  }
  await strapi.store.set({ ...DONE, value: true });
}
