import { isSlug, slugFor, type SlugOptions } from '../../slug/slug';
import { plainText } from '../plain-text';
import type { WxrItem } from './wxr-item';

/** Longest slug that the database holds; one from outside may be longer than the house's own. */
const LONGEST = 120;
/** Left over from the system before WordPress. */
const PAGE_ENDING = /\.(?:html?|php|aspx?)$/iu;

/**
 * The slug of a post as it is where it is a legal one here, and those under which readers knew it: what WordPress
 * remembers, and its own where it had to be put right. '' for a draft that never had one.
 */
export function wordpressSlug(item: WxrItem, style: SlugOptions): { slug: string; formerSlugs: string[] } {
  const name = decoded(item.name).trim();
  const isKept =
    name.length <= LONGEST && isSlug(name) && slugFor(name, { ...style, maxLength: LONGEST }) === name;
  const slug = name === '' ? '' : isKept ? name : slugFor(plainText(name).replace(PAGE_ENDING, ''), style);
  const old = (item.meta.get('_wp_old_slug') ?? []).map((one) => decoded(one).trim());
  const formerSlugs = [...(isKept || name === '' ? [] : [name]), ...old].filter(
    (one, at, all) => one !== '' && one !== slug && one.length <= 150 && all.indexOf(one) === at,
  );
  return { slug, formerSlugs };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
