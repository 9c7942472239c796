import { labelsFor } from '../../pasted/labels';
import { elementsIn, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { ldText } from '../metadata/json-ld';
import type { PageFacts } from '../metadata/page-facts';
import { printedDate } from '../metadata/printed-date';
import { captionsIn, hasPicture, isUnderPicture } from './captions';
import { gistOf } from './main-text';
import { boldOpening, isNamedSo, LONGEST, OUTSIDE, paragraphsBeside, SHORTEST } from './standfirst-marks';

export interface StandfirstPlace {
  main: HtmlElement;
  head: HtmlElement | null;
  locale: string;
  headline: string;
  authors: readonly string[];
}

export interface Standfirst {
  text: string;
  /** Its paragraphs where it was printed in several. */
  parts: string[];
  at: number;
}

/**
 * The paragraph (or the few) under the headline that sums the story up: what the page marks as one, or prints under the
 * headline and says in its description too. '' where there is none: a description for search engines is no standfirst,
 * and neither is a caption, a byline, or the beginning of the text.
 */
export function standfirstOf(facts: PageFacts, place: StandfirstPlace): Standfirst {
  const pictures = captionsIn(facts.root);
  const described = [
    ldText(facts.story['description']),
    facts.meta.first('og:description'),
    facts.meta.first('description'),
    facts.meta.first('twitter:description'),
  ]
    .map((text) => withoutByline(text, place))
    .filter((text) => isLong(text) && !pictures.has(gistOf(text)));
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
    const isNamed = isNamedSo(element);
    if (!isNamed && !/^(?:p|h2|h3|h4|div|strong|span|section)$/u.test(element.name)) continue;
    const text = isSmall(element) ? wordsIn(element) : '';
    if (text.length < SHORTEST || text.length > LONGEST || known.has(gistOf(text))) continue;
    if (isUnderPicture(element) || isSigned(text, place)) continue;
    if (isNamed && named === null && !isInside(element, place.head) && !hasPicture(element)) named = element;
    const isWhole = described.some((words) => gistOf(words) === gistOf(text));
    const isBegun = !isInside(element, place.main) && described.some((words) => isCut(words, text));
    if ((isWhole && !isInText(element, place.main)) || isBegun) printed = element;
  }
  const best = printed ?? named ?? boldOpening(place.main);
  if (best !== null) {
    const parts = paragraphsBeside(best, named).map((element) => withoutByline(wordsIn(element), place));
    return { text: parts.join(' '), parts, at: best.at };
  }
  const text = described.find((words) => !CUT.test(words) && !isBroken(words)) ?? '';
  return { text, parts: [text], at: 0 };
}

const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u;

/** Long enough to sum a story up, or a short sentence. */
const isLong = (text: string): boolean =>
  text.length >= SHORTEST || (text.length >= SHORTEST_SENTENCE && /\s\S+\s\S+[.!?]$/u.test(text));

const SHORTEST_SENTENCE = 12;

/** Systems that cut at so many letters leave a word behind without a stop; an editor's line of this length is a sentence. */
const isBroken = (words: string): boolean =>
  words.length >= SHORTEST_CUT &&
  words.length <= LONGEST_CUT &&
  /[\p{L}\p{N},]$/u.test(words) &&
  /[.!?。] /u.test(words);

const [SHORTEST_CUT, LONGEST_CUT] = [140, 320];

/** "Ada Park, professor in Oslo, 3 April 2025 14:05" signs a story, and does not sum it up. */
const isSigned = (text: string, { authors, locale }: StandfirstPlace): boolean =>
  authors.some((name) => text.startsWith(name)) && printedDate(text, locale) !== null;

/** The byline stands behind it in the same paragraph. */
function withoutByline(text: string, { authors, locale }: StandfirstPlace): string {
  const labels = labelsFor(locale).byline;
  for (const name of authors) {
    const at = text.lastIndexOf(name);
    if (at === -1 || text.length - at - name.length > 1) continue;
    const before = text.slice(0, at).trimEnd();
    const label = labels.find((word) => before.toLowerCase().endsWith(` ${word}`));
    if (label !== undefined) return before.slice(0, -label.length).trimEnd();
  }
  return text;
}

/** Where the story's text has surely begun: behind its third paragraph. */
function endOfHead({ main }: StandfirstPlace): number {
  const paragraphs: HtmlElement[] = [];
  for (const element of elementsIn(main)) {
    if (element.name === 'p' && wordsIn(element).length > 60) paragraphs.push(element);
    if (paragraphs.length === 3) break;
  }
  return paragraphs.at(-1)?.at ?? main.at + 20_000;
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

/**
 * A description that ends in dots is the beginning of the words that are printed; inside the text, of its first paragraph,
 * which some systems take for a description where an editor wrote none.
 */
const isCut = (words: string, text: string): boolean =>
  CUT.test(words) && gistOf(text).startsWith(gistOf(words)) && words.length > 60;
