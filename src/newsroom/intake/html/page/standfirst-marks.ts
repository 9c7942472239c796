import { attributeOf, elementsIn, isElement, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { isUnderPicture } from './captions';

/** Letters of a standfirst. */
export const LONGEST = 700;
export const SHORTEST = 25;
export const OUTSIDE = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'aside',
  'head',
  'figure',
  'figcaption',
  'form',
  'button',
]);

const LONGEST_PLACE = 40;

/** Names that only look like one. */
const NOT_NAMES = /image|media|caption|author|video|picture|photo|share|byline|related|newsletter/iu;

/** Words that papers name the paragraph under the headline with, whole words of a class. */
const NAMES =
  /(?:^|[\s_-])(?:standfirst|lead|lede|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|sub-heading|subheading|summary|intro|introduction|excerpt|abstract|teaser-text|vorspann|chapo|chapeau|entradilla|bajada|sumario|sottotitolo|occhiello|ingress|ingres|manchet|perex|stand-first|description|strapline|sapo|underrubrik|preamble|kicker-text|synopsis|tagline|article-desc)(?:[\s_-]|$)/iu;

export const isNamedSo = (element: HtmlElement): boolean => {
  const marks = ['itemprop', 'data-testid', 'data-test-tag', 'data-qa'];
  const label = [
    attributeOf(element, 'class').slice(0, 500),
    ...marks.map((mark) => attributeOf(element, mark)),
  ].join(' ');
  return NAMES.test(label.replace(/(?<=[a-z])(?=[A-Z])/gu, '-')) && !NOT_NAMES.test(label);
};

/** One that is named so may be one of a few: those of the same name behind it belong to it. */
export function paragraphsBeside(best: HtmlElement, named: HtmlElement | null): HtmlElement[] {
  if (best !== named || best.name === 'div' || best.parent === null) return [withPlace(best)];
  const beside = best.parent.children.filter(isElement);
  const from = beside.indexOf(best);
  const end = beside.findIndex(
    (element, at) =>
      at > from &&
      (element.name !== best.name || attributeOf(element, 'class') !== attributeOf(best, 'class')),
  );
  const few = beside.slice(from, end === -1 ? undefined : end);
  return few.length > 1 && few.length <= MOST_PARTS ? few : [withPlace(best)];
}

const MOST_PARTS = 6;

/** The place in front of it is part of it: "Berlin." in an element of its own. */
function withPlace(element: HtmlElement): HtmlElement {
  const { parent } = element;
  if (parent === null || !isSmall(parent)) return element;
  const [text, whole] = [wordsIn(element), wordsIn(parent)];
  const before = whole.length - text.length;
  const isPlaced = before > 0 && before <= LONGEST_PLACE && whole.endsWith(text);
  return isPlaced && /[.:–—-]\s?$/u.test(whole.slice(0, before)) ? parent : element;
}

/** The first paragraph of the text where all of it is bold, and the next one is not. */
export function boldOpening(main: HtmlElement): HtmlElement | null {
  const paragraphs: HtmlElement[] = [];
  for (const element of elementsIn(main, ({ name }) => !OUTSIDE.has(name))) {
    if (element.name === 'p' && wordsIn(element).length >= SHORTEST && !isUnderPicture(element))
      paragraphs.push(element);
    if (paragraphs.length === 2) break;
  }
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || wordsIn(first).length > LONGEST) return null;
  return isBold(first) && !isBold(second) ? first : null;
}

function isBold(paragraph: HtmlElement): boolean {
  let bold = 0;
  for (const element of elementsIn(paragraph, ({ name }) => name !== 'br'))
    if (
      (element.name === 'b' || element.name === 'strong') &&
      !/^(?:b|strong)$/u.test(element.parent?.name ?? '')
    )
      bold += wordsIn(element).length;
  return bold >= wordsIn(paragraph).length * 0.95;
}
