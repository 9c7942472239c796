import { parameters as p } from './parameters';

/** What each public read may be asked: the routes judge by it, and the OpenAPI document tells it. */
export const routeParameters = {
  story: { locale: p.locale, fields: p.editionFields, pictures: p.pictures },
  form: { locale: p.locale },
  list: {
    section: p.section,
    author: p.author,
    tag: p.tag,
    locale: p.locale,
    before: p.before,
    pageSize: p.pageSize,
    total: p.total,
    fields: p.cardFields,
    pictures: p.pictures,
  },
  search: {
    q: p.q,
    section: p.section,
    author: p.author,
    tag: p.tag,
    locale: p.locale,
    before: p.before,
    pageSize: p.pageSize,
    fields: p.cardFields,
    pictures: p.pictures,
  },
  front: {
    section: p.section,
    locale: p.locale,
    pageSize: p.pageSize,
    fields: p.cardFields,
    pictures: p.pictures,
  },
  feed: { section: p.section, author: p.author, tag: p.tag, locale: p.locale },
  sitemap: { section: p.section, author: p.author, locale: p.locale, file: p.file },
  redirects: { format: p.format },
} as const;
