import { attributeOf, elementsIn, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { ldText } from '../metadata/json-ld';
import type { PageFacts } from '../metadata/page-facts';
import { gistOf } from './main-text';

export interface StandfirstPlace {
  main: HtmlElement;
  head: HtmlElement | null;
  locale: string;
  headline: string;
}

const LONGEST = 700;
const SHORTEST = 25;
const LONGEST_PLACE = 40;
/** Names that only look like one. */
const NOT_NAMES = /image|media|caption|author|video|picture|photo|share|byline|related|newsletter/iu;
const PICTURE = /(?:^|[\s_-])(?:image|media|caption|picture|photo|foto|bild|gallery|figure)(?:[\s_-]|$)/iu;
const PICTURE_LEVELS = 3;
/** Words that papers name the paragraph under the headline with, whole words of a class. */
const NAMES =
  /(?:^|[\s_-])(?:standfirst|lead|lede|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|sub-heading|subheading|summary|intro|introduction|excerpt|abstract|teaser-text|vorspann|chapo|chapeau|entradilla|bajada|sumario|sottotitolo|occhiello|ingress|ingres|manchet|perex|stand-first|description|strapline|sapo|underrubrik|preamble|kicker-text|synopsis|tagline|article-desc)(?:[\s_-]|$)/iu;

/**
 * The paragraph under the headline that sums the story up: what the page marks as one, or prints under the headline and
 * says in its description too. '' where there is none: a description for search engines is no standfirst.
 */
export function standfirstOf(facts: PageFacts, place: StandfirstPlace): { text: string; at: number } {
  const described = [
    ldText(facts.story['description']),
    facts.meta.first('og:description'),
    facts.meta.first('description'),
    facts.meta.first('twitter:description'),
  ].filter((text) => text.length >= SHORTEST);
  const known = new Set(
    [place.headline, ldText(facts.story['headline']), facts.meta.first('og:title')].map(gistOf),
  );
  const from = place.head?.at ?? 0;
  const end = endOfHead(place);
  let named: HtmlElement | null = null;
  let printed: HtmlElement | null = null;
  for (const element of elementsIn(facts.root, ({ name }) => !OUTSIDE.has(name))) {
    if (element.at <= from) continue;
    if (element.at > end || printed !== null) break;
    const label = `${attributeOf(element, 'class').slice(0, 500)} ${attributeOf(element, 'itemprop')} ${attributeOf(element, 'data-testid')}`;
    const isNamed = NAMES.test(label.replace(/(?<=[a-z])(?=[A-Z])/gu, '-')) && !NOT_NAMES.test(label);
    if (!isNamed && !/^(?:p|h2|h3|h4|div|strong|span|section)$/u.test(element.name)) continue;
    const text = isSmall(element) ? wordsIn(element) : '';
    if (text.length < SHORTEST || text.length > LONGEST || known.has(gistOf(text))) continue;
    if (isUnderPicture(element)) continue;
    if (isNamed && named === null && !isInside(element, place.head)) named = element;
    const isWhole = described.some((words) => gistOf(words) === gistOf(text));
    const isBegun = !isInside(element, place.main) && described.some((words) => isCut(words, text));
    if ((isWhole && !isInText(element, place.main)) || isBegun) printed = element;
  }
  const best = printed ?? named ?? boldOpening(place.main);
  if (best !== null) return { text: wordsIn(withPlace(best)), at: best.at };
  return { text: described.find((text) => !/(?:…|\.\.\.)$/u.test(text)) ?? '', at: 0 };
}

/** The place in front of it is part of it: "Berlin." in an element of its own. */
function withPlace(element: HtmlElement): HtmlElement {
  const { parent } = element;
  if (parent === null || !isSmall(parent)) return element;
  const [text, whole] = [wordsIn(element), wordsIn(parent)];
  const before = whole.length - text.length;
  const isPlaced = before > 0 && before <= LONGEST_PLACE && whole.endsWith(text);
  return isPlaced && /[.:–—-]\s?$/u.test(whole.slice(0, before)) ? parent : element;
}

const OUTSIDE = new Set([
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

/** Where the story's text has surely begun: behind its third paragraph. */
function endOfHead({ main }: StandfirstPlace): number {
  const paragraphs: HtmlElement[] = [];
  for (const element of elementsIn(main)) {
    if (element.name === 'p' && wordsIn(element).length > 60) paragraphs.push(element);
    if (paragraphs.length === 3) break;
  }
  return paragraphs.at(-1)?.at ?? main.at + 20_000;
}

/** Some levels up, a box that is named for its picture: what it says is a caption. */
function isUnderPicture(element: HtmlElement): boolean {
  let parent = element.parent;
  for (let level = 0; level < PICTURE_LEVELS && parent !== null; level += 1) {
    if (parent.name === 'figure' || PICTURE.test(attributeOf(parent, 'class').slice(0, 500))) return true;
    parent = parent.parent;
  }
  return false;
}

const isInside = (element: HtmlElement, outer: HtmlElement | null): boolean => {
  for (let parent = element.parent; parent !== null; parent = parent.parent)
    if (parent === outer) return true;
  return false;
};

/** A paragraph among others of the text, and nothing apart from it. */
function isInText(element: HtmlElement, main: HtmlElement): boolean {
  if (!isInside(element, main)) return false;
  const siblings = element.parent?.children.filter(
    (child) => typeof child !== 'string' && child.name === element.name,
  );
  return element.name === 'p' && (siblings?.length ?? 0) > 2;
}

/** The first paragraph of the text where all of it is bold, and the next one is not. */
function boldOpening(main: HtmlElement): HtmlElement | null {
  const paragraphs: HtmlElement[] = [];
  for (const element of elementsIn(main, ({ name }) => !OUTSIDE.has(name))) {
    if (element.name === 'p' && wordsIn(element).length >= SHORTEST) paragraphs.push(element);
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

/**
 * A description that ends in dots is the beginning of the words that are printed; inside the text, of its first paragraph,
 * which some systems take for a description where an editor wrote none.
 */
const isCut = (words: string, text: string): boolean =>
  /(?:…|\.\.\.)$/u.test(words) && gistOf(text).startsWith(gistOf(words)) && words.length > 60;
