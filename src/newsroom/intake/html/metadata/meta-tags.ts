import { attributeOf, elementsIn, type HtmlElement } from '../tree/html-tree';
import { oneLine } from './json-ld';

/** What `meta` and `link` elements of a page say, by name in lower case, in the order of the page. */
export interface MetaTags {
  /** The first that is filled of these names, or ''. */
  first(...names: string[]): string;
  all(name: string): string[];
  canonical: string;
}

const MOST = 2_000;

export function metaTagsOf(root: HtmlElement): MetaTags {
  const found = new Map<string, string[]>();
  let canonical = '';
  let count = 0;
  for (const element of elementsIn(root)) {
    if (element.name === 'link' && attributeOf(element, 'rel').toLowerCase() === 'canonical')
      canonical ||= attributeOf(element, 'href').trim();
    const content = element.name === 'meta' ? oneLine(attributeOf(element, 'content')) : '';
    if (content === '' || count >= MOST) continue;
    count += 1;
    const names = new Set(
      ['property', 'name', 'itemprop'].map((name) => asUsual(attributeOf(element, name).toLowerCase())),
    );
    for (const name of names) if (name !== '') found.set(name, [...(found.get(name) ?? []), content]);
  }
  return {
    first: (...names) => names.map((name) => found.get(name)?.[0] ?? '').find((text) => text !== '') ?? '',
    all: (name) => found.get(name) ?? [],
    canonical,
  };
}

/** Some systems write a colon for every underscore: `article:published:time`. */
const asUsual = (name: string): string => name.replace(/:(?=(?:time|name)$)/u, '_');
