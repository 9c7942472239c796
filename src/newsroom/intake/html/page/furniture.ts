import { oneOf } from '../../../text/one-of';
import { attributeOf, type HtmlElement } from '../tree/html-tree';
import { classesOf } from '../tree/style';

/** Elements of a page that hold no story, whatever they are called. */
const NAMES: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'aside', 'button', 'dialog', 'menu']);

/** Words in the names of boxes around a story; a name is cut into its words before it is looked up. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement advertorial anzeige adslot adunit advertising affiliate agegate aside author authors ' +
    'authorbox banner bio breadcrumb breadcrumbs caption captions credit credits figcaption photocredit byline bylines catfish comment comments consent cookie cookies ' +
    'copyright correlati dateline disclaimer disqus donate donation feedback flyout follow footer gdpr ' +
    'hashtags infobox interstitial jobs keywords kommentare liveticker login masthead menu metadata modal ' +
    'mostread nav navbar navigation navi newsletter newsletters onboarding outbrain overlay pagination ' +
    'playlist popular popup preroll promo promobox promoted promotion readmore read-more recirc ' +
    'recirculation recommendation recommendations recommended register registration regwall related relacionadas ' +
    'sharebar share shares sharing shop sidebar signup slideshow social sponsor sponsored subscribe subscription ' +
    'taboola tag tags taglist teaser teasers ticker timestamp toolbar tooltip topics trending upsell verwandte weather ' +
    'weiterlesen widget widgets whatsapp'
  ).split(' '),
);
const CONTENT: ReadonlySet<string> = new Set(
  'article body content story text main entry post richtext copy paragraph prose'.split(' '),
);

/** The words in a name: "c-article__relatedLinks" is c, article, related, links. */
const wordsOf = (name: string): string[] =>
  name
    .slice(0, 100)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const ROLES = /^(?:navigation|complementary|banner|contentinfo|dialog|alert|search|menu)$/u;

/** By the kind of the element alone, whatever its names say. */
export const isFurnitureByKind = (element: HtmlElement): boolean =>
  NAMES.has(element.name) ||
  ROLES.test(attributeOf(element, 'role')) ||
  BESIDE.test(`${attributeOf(element, 'class').slice(0, 500)} ${attributeOf(element, 'id')}`);

/** Readers' words, and the questions of consent that stand in front of a page: long as a story, and none. */
const BESIDE = new RegExp(
  `(?:^|[\\s_-])${oneOf(
    'comments?|kommentare?|leserkommentare|comentarios|commentaires|disqus|diskussion',
    'onetrust|ot-sdk|cookiebot|didomi|usercentrics|truste|sp_message|cookie-?(?:banner|consent|notice|policy|law)',
    'gdpr|ccpa|consent-?(?:banner|manager|dialog|layer|modal)?|cmp-?(?:banner|container|overlay)|privacy-?(?:banner|dialog|manager|center)',
  )}(?:[\\s_-]|$)`,
  'iu',
);

/**
 * Is this a box of the page beside the story: newsletter, share buttons, related stories, comments? Told by what it is, and
 * by the last word of a name of its own ("article-related" is one, "related-article-body" may be the story).
 */
export function isFurniture(element: HtmlElement): boolean {
  if (isFurnitureByKind(element)) return true;
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'article' ||
    element.name === 'main'
  )
    return false;
  const original = attributeOf(element, 'class').slice(0, 1_000).split(/\s+/u);
  return [...original, attributeOf(element, 'id')].some((name) => {
    if (/[:[\]()/]/u.test(name)) return false; // says how it looks
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (CONTENT.has(last) && !WORDS.has(words.at(-2) ?? '')) return false;
    return words.some((word) => WORDS.has(word));
  });
}

export const isHiddenClass = (element: HtmlElement): boolean =>
  classesOf(element).some((name) =>
    /^(?:[a-z]{1,12}-)?(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|u-hidden|hidden)$/u.test(
      name,
    ),
  ) || /clip:\s?rect\(0|clip-path:\s?inset\(50%/u.test(attributeOf(element, 'style').slice(0, 500));
