import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { defaultLocale as defaultLocaleOf } from '../stores/stories/locales';

/** An administrator changes the default language about once in the life of a newspaper. */
const FRESH_MS = 10_000;

/**
 * The language of requests that name none, without a question to the database in each: asked again in the background
 * every ten seconds, so that a change reaches every instance.
 */
export function defaultLocale(strapi: Core.Strapi, style: Pick<HouseStyle, 'defaultLocale'>): () => string {
  let known = style.defaultLocale;
  let askedAt = 0;
  const ask = () => {
    askedAt = Date.now();
    defaultLocaleOf(strapi).then(
      (locale) => (known = locale),
      () => undefined,
    );
  };
  ask();
  return () => {
    if (Date.now() - askedAt > FRESH_MS) ask();
    return known;
  };
}
