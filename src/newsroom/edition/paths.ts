import type { HouseStyle } from '../house-style';

/** The part of the house style that decides addresses. A whole `HouseStyle` fits. */
export type AddressStyle = Pick<HouseStyle, 'paths' | 'defaultLocale'>;

/** `defaultLocale` has no prefix; any other locale is the first part of the path. */
export interface InLocale {
  locale: string;
  defaultLocale: string;
}

type Paths = HouseStyle['paths'];

/**
 * The rooted address of a story on the public site, percent-encoded where it has to be.
 *
 * A story without a section drops that part of the pattern. Locales other than the default one are put in front
 * as `/{locale}`, unless the pattern says itself where `{locale}` goes.
 *
 * @example articlePath({ article: '/{section}/{slug}', … }, { section: 'world', slug: 'summit-ends', locale: 'fr', defaultLocale: 'en' })
 *          // '/fr/world/summit-ends'
 */
export const articlePath = (
  paths: Paths,
  { section, slug, ...where }: { section: string | null; slug: string } & InLocale,
): string => filled(paths.article, { section: section ?? '', slug }, where);

/** The address of a section's front page; `section` is its slug. */
export const sectionPath = (paths: Paths, { section, ...where }: { section: string } & InLocale): string =>
  filled(paths.section, { section }, where);

/** The address of an author's page; `author` is the slug. */
export const authorPath = (paths: Paths, { author, ...where }: { author: string } & InLocale): string =>
  filled(paths.author, { author }, where);

/** The address of a tag's page. Tags have no slug of their own: `tag` is the tag as written. */
export const tagPath = (paths: Paths, { tag, ...where }: { tag: string } & InLocale): string =>
  filled(paths.tag, { tag: tagKey(tag) }, where);

/** The front page of one locale: `/`, or `/fr`. */
export const homePath = ({ locale, defaultLocale }: InLocale): string =>
  locale === defaultLocale || locale === '' ? '/' : `/${segment(locale)}`;

/** A tag as it stands in addresses: lower case, every run of white space one hyphen. */
export const tagKey = (tag: string): string => tag.trim().toLowerCase().split(/\s+/u).join('-');

/** Values that may stand in one part of a path; a part whose only placeholder is empty goes. */
function filled(
  pattern: string,
  values: Record<string, string>,
  { locale, defaultLocale }: InLocale,
): string {
  const parts = pattern.split('/').flatMap((part) => {
    let isEmptied = false;
    const text = part.replace(/\{([a-z]{1,20})\}/g, (_whole, name: string) => {
      const value = name === 'locale' ? locale : (values[name] ?? '');
      if (value === '') isEmptied = true;
      return segment(value);
    });
    const kept = isEmptied ? text.replace(/^[-_.]/, '').replace(/[-_.]$/, '') : text;
    return kept === '' ? [] : [kept];
  });
  const isPrefixed = !pattern.includes('{locale}') && locale !== '' && locale !== defaultLocale;
  return `/${(isPrefixed ? [segment(locale), ...parts] : parts).join('/')}`;
}

/** Half a surrogate pair cannot be percent-encoded, so it becomes U+FFFD first, as Strapi stores it. */
const segment = (value: string): string => {
  const encoded = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
};
