import { plainText } from '../plain-text';
import { metaIn, type WxrItem, type WxrTerm } from './wxr-item';

/** WordPress's word for "no section", in the languages its installer speaks most. */
const NO_SECTION =
  /^(?:uncategori[sz]ed|non-class[ée]|sin-categor[ií]a|sem-categoria|senza-categoria|allgemein|unkategorisiert|geen-categorie|ukategorisert|okategoriserade|uncategorized-[a-z]{2})$/u;

/** Who logs in by mail is not printed with it. */
const MAIL = /@[^\s@]{1,200}$/u;

/** The section of a post (the one Yoast calls primary, else the first), and everything else it is filed under. */
export function sectionAndTags(
  item: WxrItem,
  nicenameOfTerm: (termId: string) => string,
): { section: WxrTerm | null; tags: string[]; moreSections: string[] } {
  const categories = item.terms.filter(
    ({ domain, nicename, name }) =>
      (domain === 'category' || domain === '') &&
      name !== '' &&
      !NO_SECTION.test(nicename || name.toLowerCase()),
  );
  const primary = nicenameOfTerm(metaIn(item, '_yoast_wpseo_primary_category', 'rank_math_primary_category'));
  const section =
    categories.find(({ nicename }) => primary !== '' && nicename === primary) ?? categories[0] ?? null;
  const moreSections = categories.filter((one) => one !== section).map(({ name }) => plainText(name));
  const tags = item.terms
    .filter(({ domain }) => domain === 'post_tag' || domain === 'tag')
    .map(({ name }) => plainText(name));
  return { section, tags: distinct([...tags, ...moreSections]), moreSections };
}

/** Names above the story: those Co-Authors Plus has filed, else whoever saved it. */
export function authorsOf(item: WxrItem, nameOfLogin: (login: string) => string): string[] {
  const together = item.terms
    .filter(({ domain }) => domain === 'author')
    .map(({ name, nicename }) => {
      const login = nicename.replace(/^cap-/u, '');
      const isLogin = name === '' || name === nicename || name === login;
      return plainText(isLogin ? nameOfLogin(login) : name);
    });
  const guest = plainText(metaIn(item, 'guest-author', '_guest_author', 'byline'));
  const names =
    together.length > 0
      ? together
      : guest !== ''
        ? [guest]
        : [plainText(nameOfLogin(item.creator)).replace(MAIL, '')];
  return distinct(names);
}

const distinct = (texts: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const text of texts)
    if (text !== '' && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
};
