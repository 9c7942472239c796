import { attributeOf, BREAKS, elementsIn, isElement, wordsIn, type HtmlElement } from '../tree/html-tree';
import { removalOf } from '../blocks/removed';
import { isFurnitureByKind } from './furniture';

export interface MainText {
  /** The smallest element that holds the story. */
  element: HtmlElement;
  /** How much of the story's text stands in an element. */
  weightOf(element: HtmlElement): number;
}

/** Shorter texts are labels, buttons, captions. */
const SHORTEST = 40;
/** One letter of a script without spaces says as much as two or three of others. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LONGEST_COUNTED = 1_000;
const LONG_PARAGRAPH = 200;
/** The share of all prose that the story's element must hold; what is left are teasers that read like prose. */
const SHARE = 0.8;
const MOST_LINKED = 0.5;

/**
 * Where the story stands: the deepest element that holds nearly all prose of the page, boxes beside the story left out.
 * `told` is the story's text as its JSON-LD has it, '' where it has none: what stands in it counts many times over, so
 * that a page with several stories gives the one it is about.
 */
export function mainText(root: HtmlElement, told: string): MainText {
  const gist = gistOf(told.slice(0, 200_000));
  const weights = new Map<HtmlElement, number>();
  const measure = (element: HtmlElement, isBeside: boolean): number => {
    if (removalOf(element) !== null) return 0;
    let own = '';
    let sum = 0;
    const isOut = isBeside || isFurnitureByKind(element);
    for (const child of element.children) {
      if (!isElement(child)) own += child;
      else if (isInline(child)) own += wordsIn(child);
      else sum += measure(child, isOut);
    }
    sum += prose(element, own, gist) * (isOut ? 0.1 : 1);
    if (sum > 0) weights.set(element, sum);
    return sum;
  };
  const all = measure(root, false);
  const semantic = semanticElement(root, (element) => weights.get(element) ?? 0, all);
  let best = semantic ?? root;
  const enough = (weights.get(best) ?? 0) * SHARE;
  for (;;) {
    const inner: HtmlElement | undefined = best.children
      .filter(isElement)
      .find((child) => (weights.get(child) ?? 0) >= enough && !isParagraph(child));
    if (inner === undefined || hasOwnParagraph(best, weights)) break;
    best = inner;
  }
  return { element: best, weightOf: (element) => weights.get(element) ?? 0 };
}

/** A first paragraph that all may read often stands in front of a box with the rest. */
const hasOwnParagraph = ({ children }: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): boolean =>
  children.some(
    (child) => isElement(child) && child.name === 'p' && (weights.get(child) ?? 0) >= LONG_PARAGRAPH,
  );

const isParagraph = ({ name }: HtmlElement): boolean =>
  name === 'p' || name === 'pre' || name === 'blockquote';

const isInline = (element: HtmlElement): boolean =>
  !BREAKS.has(element.name) && !element.children.some((child) => isElement(child) && BREAKS.has(child.name));

/** An element that says it is the story's text, and holds most prose of the page. */
function semanticElement(
  root: HtmlElement,
  weightOf: (element: HtmlElement) => number,
  all: number,
): HtmlElement | null {
  let best: HtmlElement | null = null;
  for (const element of elementsIn(root)) {
    const isTold = attributeOf(element, 'itemprop') === 'articleBody';
    if (isTold && weightOf(element) > all * 0.4 && weightOf(element) > (best === null ? 0 : weightOf(best)))
      best = element;
  }
  return best;
}

function prose(element: HtmlElement, own: string, gist: string): number {
  const text = own.replace(/\s+/gu, ' ').trim();
  const length = DENSE.test(text) ? text.length * 2.5 : text.length;
  if (length < SHORTEST) return 0;
  const linked = linkedLength(element);
  if (linked > text.length * MOST_LINKED) return 0;
  const key = gistOf(text);
  const isTold = gist !== '' && key.length > 20 && gist.includes(key.slice(0, 60));
  const ends = /[.!?。！？।…:”"»]/u.test(text) ? 1 : 0.3;
  return Math.min(length, LONGEST_COUNTED) * ends * (isTold ? 5 : 1);
}

function linkedLength(element: HtmlElement): number {
  let sum = 0;
  for (const child of element.children)
    if (isElement(child) && isInline(child)) {
      if (child.name === 'a') sum += wordsIn(child).length;
      else for (const inner of elementsIn(child)) if (inner.name === 'a') sum += wordsIn(inner).length;
    }
  return sum;
}

export const gistOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
