import type { Core } from '@strapi/strapi';

interface Locales {
  getDefaultLocale(): Promise<string | null>;
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
export const faultInLocales = async (
  strapi: Core.Strapi,
  asked: string | readonly string[],
): Promise<string | null> => (await missing(strapi, asked)).fault;

async function missing(strapi: Core.Strapi, asked: string | readonly string[]) {
  const known = await localeCodes(strapi);
  const codes = [asked].flat().filter((code) => !known.includes(code));
  const unknown = codes.find((code) => !languageOf(strapi, code));
  const fault =
    unknown === undefined ? null : `There is no locale "${unknown}". The newsroom has: ${known.join(', ')}.`;
  return { fault, languages: codes.flatMap((code) => languageOf(strapi, code) ?? []) };
}

/** One language is opened once, however many stories come in it at the same moment. */
const opening = new Map<string, Promise<unknown>>();

/**
 * Makes sure that editors can see what goes into these locales: a language Strapi knows and the newsroom does not have
 * yet is added. The sentence of `faultInLocales` where one is no language; then nothing is added.
 */
export async function openLocales(
  strapi: Core.Strapi,
  asked: string | readonly string[],
): Promise<string | null> {
  const { fault, languages } = await missing(strapi, asked);
  if (fault !== null) return fault;
  for (const { code, name } of languages) {
    const opened = opening.get(code) ?? localesOf(strapi).create({ code, name });
    opening.set(code, opened);
    await opened.finally(() => opening.delete(code));
  }
  return null;
}
