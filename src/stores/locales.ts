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

interface Language {
  code: string;
  name: string;
}

const languageOf = (strapi: Core.Strapi, code: string): Language | undefined =>
  (strapi.plugin('i18n').service('iso-locales').getIsoLocales() as Language[]).find(
    (one) => one.code === code,
  );

/** A locale that is neither the newsroom's nor a language Strapi knows, as a sentence with those there are; else null. */
export async function faultInLocales(strapi: Core.Strapi, asked: string | string[]): Promise<string | null> {
  const known = await localeCodes(strapi);
  const unknown = [asked].flat().find((code) => !known.includes(code) && !languageOf(strapi, code));
  return unknown === undefined
    ? null
    : `There is no locale "${unknown}". The newsroom has: ${known.join(', ')}.`;
}

/** One language is opened once, however many stories come in it at the same moment. */
const opening = new Map<string, Promise<unknown>>();

/**
 * Makes sure that editors can see what goes into this locale: a language Strapi knows and the newsroom does not have
 * yet is added. Anything else is refused before (`faultInLocales`), and passed over here.
 */
export async function openLocale(strapi: Core.Strapi, code: string): Promise<void> {
  const locales = localesOf(strapi);
  if (await locales.findByCode(code)) return;
  const language = languageOf(strapi, code);
  if (language === undefined) return;
  const opened = opening.get(code) ?? locales.create({ code, name: language.name });
  opening.set(code, opened);
  await opened.finally(() => opening.delete(code));
}
