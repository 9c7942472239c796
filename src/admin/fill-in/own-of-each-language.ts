import { adminApi } from '@strapi/strapi/admin';

type Fields = Record<string, unknown>;

interface Endpoint {
  transformResponse?: (answer: { data?: Fields }, meta: unknown, wanted: { model?: string }) => object;
}

/**
 * What each language has for itself: its address, its times, and what the server makes. The rest is filled in.
 * An embargo binds every language, and is.
 */
const OWN = [
  'slug',
  'publishAt',
  'unpublishAt',
  'scheduleProblem',
  'firstPublishedAt',
  'withdrawnAt',
  'substantiveUpdate',
  'substantiveUpdateAt',
  'inShort',
  'teaser',
];

const ARTICLE = 'api::article.article';

/** "Fill in from another locale" leaves a story what is its own; Strapi would give it the other one's address. */
export function keepOwnOfEachLanguage(): void {
  const change = (endpoint: Endpoint): void => {
    endpoint.transformResponse = ({ data, ...rest }, _meta, { model }) =>
      data && model === ARTICLE ? { ...rest, data: withoutOwn(data) } : { ...rest, data };
  };
  adminApi.enhanceEndpoints({ endpoints: { getFillFromLocaleData: change } as never });
}

const withoutOwn = (data: Fields): Fields =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !OWN.includes(name)));
