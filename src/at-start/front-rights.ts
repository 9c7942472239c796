import type { Core } from '@strapi/strapi';
import { localeCodes } from '../stores/stories/locales';

const FRONT = 'api::front.front';
const DO = 'plugin::content-manager.explorer';

/** Who may do what to front pages (`docs/roles.md`); Strapi's own Editor is a chief in all but name. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  'slugline-reporter': ['read'],
  'slugline-desk-editor': ['read', 'create', 'update'],
  'slugline-chief': ['read', 'create', 'update', 'delete'],
  'strapi-editor': ['read', 'create', 'update', 'delete'],
  'strapi-author': ['read'],
};

/** Set once the roles have them, so that what a newsroom takes away stays away. */
const DONE = { type: 'core', name: 'slugline', key: 'front-rights' };

interface Roles {
  findOne(where: object): Promise<{ id: number } | null>;
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

/** Lets the roles of a newsroom at its front pages, once: also in a newsroom whose roles were made before there were any. */
export async function giveFrontRights(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(DONE)) return;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const fields = ['name', 'section', 'stories'];
  const locales = await localeCodes(strapi);
  for (const [code, actions] of Object.entries(RIGHTS)) {
    const role = await roles.findOne({ code });
    if (!role) continue;
    const held: { action: string }[] = await strapi.db.query('admin::permission').findMany({
      where: { role: { id: role.id }, subject: FRONT },
    });
    if (held.length > 0) continue;
    await roles.addPermissions(
      role.id,
      actions.map((action) => ({
        action: `${DO}.${action}`,
        subject: FRONT,
        conditions: [],
        properties: action === 'delete' ? { locales } : { fields, locales },
      })),
    );
  }
  await strapi.store.set({ ...DONE, value: true });
}
