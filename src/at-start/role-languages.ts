import type { Core } from '@strapi/strapi';
import { localeCodes } from '../stores/stories/locales';

/** Set once the roles have their languages, so that what a newsroom takes away stays away. */
const DONE = { type: 'core', name: 'slugline', key: 'role-languages' };

const DO = 'plugin::content-manager.explorer';

/** Strapi's two newsroom roles, and what each was meant to be able to do beside reading and writing. */
const ROLES = [
  { code: 'strapi-editor', lost: [`${DO}.delete`, `${DO}.publish`], conditions: [] },
  { code: 'strapi-author', lost: [`${DO}.delete`], conditions: ['admin::is-creator'] },
];

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  properties: { locales?: string[] | null } | null;
}

interface Roles {
  findOne(where: object): Promise<{ id: number } | null>;
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

/**
 * Lets editors and authors at their stories, once, at the first start. Strapi makes the two roles before it knows of
 * languages: a role that names none sees no story, and what it could do besides fields (publish, delete) is swept away
 * as invalid. A role in which somebody has chosen languages is left as it is.
 */
export async function giveRoleLanguages(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(DONE)) return;
  const locales = await localeCodes(strapi);
  const permissions = strapi.db.query('admin::permission');
  const roles = strapi.service('admin::role') as unknown as Roles;
  for (const { code, lost, conditions } of ROLES) {
    const role = await roles.findOne({ code });
    if (!role) continue;
    const held: Permission[] = await permissions.findMany({ where: { role: { id: role.id } } });
    for (const subject of localizedTypes(strapi)) {
      const mine = held.filter((permission) => permission.subject === subject);
      if (mine.length === 0 || mine.some(hasLanguages)) continue;
      for (const { id, properties } of mine)
        await permissions.update({ where: { id }, data: { properties: { ...properties, locales } } });
      const missing = lost.filter((action) => !mine.some((permission) => permission.action === action));
      await roles.addPermissions(
        role.id,
        missing.map((action) => ({ action, subject, properties: { locales }, conditions })),
      );
    }
  }
  await strapi.store.set({ ...DONE, value: true });
}

/** Null is every language. */
const hasLanguages = ({ properties }: Permission): boolean =>
  properties?.locales === null || (properties?.locales?.length ?? 0) > 0;

const localizedTypes = (strapi: Core.Strapi): string[] =>
  Object.entries(strapi.contentTypes).flatMap(([uid, { pluginOptions }]) => {
    const i18n = pluginOptions?.i18n as { localized?: boolean } | undefined;
    return uid.startsWith('api::') && i18n?.localized === true ? [uid] : [];
  });
