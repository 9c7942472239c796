/** BCP 47 has at most eight letters here, which "constructor" is not: tables of languages have no such key. */
const LANGUAGE = /^[a-z]{2,8}(?![^-_])/iu;

/** The language of a locale, in lower case: 'pt' of 'pt-BR'. '' of what is none. */
export const languageOf = (locale: string): string => LANGUAGE.exec(locale)?.[0].toLowerCase() ?? '';
