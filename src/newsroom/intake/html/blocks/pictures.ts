import { attributeOf, findIn, isElement, wordsIn, type HtmlElement } from '../tree/html-tree';
import { classesOf, styleOf } from '../tree/style';
import { splitCredit } from '../../../images/image';
import { pictureOf } from './address';

export interface HtmlPicture {
  url: string;
  alternativeText: string;
  caption: string;
  credit: string;
}

/** Where pages that load pictures late keep the address, best first. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-url', 'data-image'];
const LATE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const LONGEST_CAPTION = 1_000;
/** Smaller ones are counters, icons and portraits in bylines. */
const SMALLEST = 40;

/** Does this picture only count readers, or decorate a button? */
export function isTracker(image: HtmlElement): boolean {
  const style = styleOf(image);
  const sizes = [
    attributeOf(image, 'width') || (style.get('width') ?? ''),
    attributeOf(image, 'height') || (style.get('height') ?? ''),
  ];
  return sizes.some((size) => /^\d+(?:px)?$/u.test(size) && Number.parseInt(size, 10) < SMALLEST);
}

/** The address of an `img`, or null when it holds none that can be fetched. */
export function addressOfPicture(image: HtmlElement, base: string): string | null {
  const sources = image.parent?.name === 'picture' ? image.parent.children.filter(isElement) : [image];
  const largest = [image, ...sources].flatMap((element) =>
    LATE_SETS.flatMap((name) => candidatesIn(attributeOf(element, name))),
  );
  largest.sort((a, b) => b.width - a.width);
  const own = attributeOf(image, 'src');
  const addresses = [
    ...(largest[0] !== undefined && largest[0].width >= 300 ? [largest[0].url] : []),
    ...LATE.map((name) => attributeOf(image, name)),
    own,
    ...largest.map(({ url }) => url),
  ];
  for (const address of addresses) {
    const url = address === '' || address.startsWith('data:') ? null : pictureOf(address, base);
    if (url !== null) return url;
  }
  return null;
}

/** "a.jpg 640w, b.jpg 2x": addresses may hold commas, so a candidate ends at a comma with a space behind it. */
function candidatesIn(set: string): { url: string; width: number }[] {
  return set
    .slice(0, 20_000)
    .split(/,\s/u)
    .flatMap((candidate) => {
      const [url = '', size = ''] = candidate.trim().split(/\s+/u);
      return url === '' ? [] : [{ url, width: size.endsWith('w') ? Number.parseInt(size, 10) || 0 : 0 }];
    });
}

export interface FigureWords {
  caption: string;
  credit: string;
  hasPicture: boolean;
}

/** What the figure around pictures says: its caption, and who took it where that stands apart or at the caption's end. */
export function wordsOfFigure(figure: HtmlElement): FigureWords {
  const box = findIn(figure, isCaption);
  const credited = findIn(figure, isCredit);
  const whole = box === undefined ? '' : wordsIn(box).slice(0, LONGEST_CAPTION);
  const signed = credited === undefined ? '' : wordsIn(credited).slice(0, LONGEST_CAPTION);
  const own = signed !== '' && whole.endsWith(signed) ? whole.slice(0, -signed.length).trim() : whole;
  const { caption, credit } = signed === '' ? splitCredit(own) : { caption: own, credit: bare(signed) };
  const hasPicture = findIn(figure, ({ name }) => name === 'img' || name === 'amp-img') !== undefined;
  return { caption, credit, hasPicture };
}

const isCaption = (element: HtmlElement): boolean =>
  element.name === 'figcaption' || classesOf(element).includes('wp-caption-text');

const isCredit = (element: HtmlElement): boolean =>
  /(?:^|[\s_-])(?:credits?|copyright|photographer|byline|source|quelle|autor)(?:[\s_-]|$)/iu.test(
    `${attributeOf(element, 'class').slice(0, 500)} ${attributeOf(element, 'itemprop')}`.replace(
      /(?<=[a-z])(?=[A-Z])/gu,
      '-',
    ),
  );

/** "Photo: Ada Park", "© Ada Park", "(Ada Park)": the name alone. */
const bare = (credit: string): string =>
  splitCredit(`(${credit})`).credit ||
  splitCredit(credit).credit ||
  credit.replace(/^[\s(©|/–—-]+|(?<![\s)|])[\s)|]+$/gu, '');
