import { webAddress } from '../../../text/web-address';
import { attributeOf, elementsIn } from '../tree/html-tree';
import { ldText } from './json-ld';
import type { PageFacts } from './page-facts';

/** The address of the page: its own word first, then where it was saved from. '' when nobody says. */
export function addressOf({ meta, story }: PageFacts, given: string): string {
  const told = [meta.canonical, meta.first('og:url'), ldText(story['url']), given];
  for (const address of told) {
    try {
      const whole = webAddress(new URL(address, given === '' ? undefined : given).href);
      if (whole !== null && address !== '' && new URL(whole).pathname !== '/') return whole;
    } catch {
      continue;
    }
  }
  return webAddress(given) ?? '';
}

/** The language of the page (`lang`, JSON-LD, Open Graph), as BCP 47 writes it; else the one asked for. */
export function localeOf({ root, story, meta }: PageFacts, asked: string): string {
  const page = [...elementsIn(root)].find(({ name }) => name === 'html');
  const told = [
    page === undefined ? '' : attributeOf(page, 'lang'),
    ldText(story['inLanguage']),
    meta.first('og:locale', 'content-language', 'dc.language', 'language'),
  ];
  const found = told
    .map((text) => text.trim().replace('_', '-'))
    .find((text) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text));
  return found ?? (asked === '' ? 'en' : asked);
}

const LEGAL = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;
const LONGEST = 80;

/** The slug in an address, where it is words: the last part with a hyphen, without a number or `.html` behind it. */
export function slugFrom(url: string): string {
  if (!URL.canParse(url)) return '';
  for (const part of new URL(url).pathname.split('/').reverse()) {
    const slug = part
      .replace(/\.(?:s?html?|php|aspx?|amp)$/iu, '')
      .replace(/[-_.](?:[a-z]{0,3}-?\d{4,20}|[a-z]?\d{1,12}(?:[._]\d{1,12}){1,6})$/iu, '');
    if (LEGAL.test(slug) && slug.length <= LONGEST && /[a-z]{2}/u.test(slug)) return slug;
  }
  return '';
}
