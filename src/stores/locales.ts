import type { Core } from '@strapi/strapi';

interface Locales {
  getDefaultLocale(): Promise<string | null>;
  findByCode(code: string): Promise<object | null>;
  find(): Promise<{ code: string }[]>;
  create(locale: { code: string; name: string }): Promise<object>;
}

const localesOf = (strapi: Core.Strapi) => strapi.plugin('i18n').service('locales') as unknown as Locales;

/** The locale of a story that names none. */
export const defaultLocale = async (strapi: Core.Strapi): Promise<string> =>
  (await localesOf(strapi).getDefaultLocale()) ?? 'en';

export const localeCodes = async (strapi: Core.Strapi): Promise<string[]> =>
  (await localesOf(strapi).find()).map(({ code }) => code);

/** What is wrong with locales that a call names, as a sentence with those there are; null where the newsroom has them all. */
export async function faultInLocales(strapi: Core.Strapi, asked: string | string[]): Promise<string | null> {
  const known = await localeCodes(strapi);
  const unknown = [asked].flat().find((code) => !known.includes(code));
  return unknown === undefined
    ? null
    : `There is no locale "${unknown}". The newsroom has: ${known.join(', ')}.`;
}

/**
 * Makes sure that editors can see what goes into this locale: a language Strapi knows and the newsroom does not have
 * yet is added; any other code is refused with a sentence that names the locales there are.
 */
export async function openLocale(strapi: Core.Strapi, code: string): Promise<void> {
  const locales = localesOf(strapi);
  if (await locales.findByCode(code)) return;

  const languages = strapi.plugin('i18n').service('iso-locales').getIsoLocales() as {
    code: string;
    name: string;
  }[];
  const language = languages.find((one) => one.code === code);
  if (language === undefined) {
    throw new Error((await faultInLocales(strapi, code)) ?? '');
  }
  await locales.create({ code, name: language.name });
}
