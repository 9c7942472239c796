import type { Core } from '@strapi/strapi';
import { localeCodes } from '../stores/stories/locales';

interface Locales {
  create(locale: { code: string }, options?: object): Promise<unknown>;
}

interface Permission {
  id: number;
  properties: { locales?: string[] | null } | null;
}

/**
 * A language that the newsroom adds is opened to whoever had all of those before. Strapi writes the languages of a role
 * down by name (`properties.locales`), so an editor of everything would see no story in the next one. A role in which
 * somebody has chosen among the languages keeps its choice.
 */
export function openNewLanguages(strapi: Core.Strapi): void {
  const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
  const original = locales.create.bind(locales);
  locales.create = async (locale, options) => {
    const before = await localeCodes(strapi);
    const result = await original(locale, options);
    const permissions = strapi.db.query('admin::permission');
    const held: Permission[] = await permissions.findMany({ where: { role: { $not: null } } });
    for (const { id, properties } of held) {
      const open = properties?.locales;
      if (!open || open.includes(locale.code) || !before.every((code) => open.includes(code))) continue;
      const data = { properties: { ...properties, locales: [...open, locale.code] } };
      await permissions.update({ where: { id }, data });
    }
    return result;
  };
}
