import { attributeOf, BREAKS, elementsIn, isElement, wordsIn, type HtmlElement } from '../tree/html-tree';
import type { MainText } from './main-text';
import { isFurniture, isFurnitureByKind, isHiddenClass } from './furniture';

/** A box with more of the prose than this is no box beside the story, whatever it is, or is called. */
const STORYS_SHARE = 0.35;
const STORYS_SHARE_NAMED = 0.12;
/** A list or box of which more is links than this leads elsewhere. */
const MOST_LINKED = 0.6;

export interface StoryTree {
  element: HtmlElement;
  /** Boxes that were left out, with their words. */
  dropped: { at: number; text: string; link: { words: string; href: string } | null }[];
}

/** The story's element without the boxes in it that belong to the page. Nothing of the tree it came from is changed. */
export function storyTree({ element, weightOf }: MainText): StoryTree {
  const lengths = new Map<HtmlElement, Lengths>();
  const dropped: StoryTree['dropped'] = [];
  const whole = Math.max(1, weightOf(element));
  const copy = (from: HtmlElement, parent: HtmlElement | null, isWhole = false): HtmlElement => {
    const to: HtmlElement = { ...from, parent, children: [] };
    for (const child of from.children) {
      if (!isElement(child)) to.children.push(child);
      else if (!isWhole && isBeside(child)) {
        const text = wordsIn(child);
        if (text !== '' && BREAKS.has(child.name))
          dropped.push({ at: child.at, text, link: onlyLink(child) });
      } else to.children.push(copy(child, to, isWhole || child.name === 'figure'));
    }
    return to;
  };
  const isBeside = (child: HtmlElement): boolean => {
    const share = weightOf(child) / whole;
    if (share > STORYS_SHARE || isInSentence(child)) return false;
    if (isFurnitureByKind(child)) return true;
    if (share > STORYS_SHARE_NAMED) return false;
    if (isHiddenClass(child)) return true;
    if (child.name === 'figure' || child.name === 'picture' || child.name === 'img') return false;
    if (child.name === 'time' && child.parent?.name !== 'p') return true;
    if (isFurniture(child)) return true;
    return LINKED.has(child.name) && isMostlyLinks(child, lengths);
  };
  return { element: copy(element, null), dropped };
}

/** The link of a line that has one. */
function onlyLink(line: HtmlElement): { words: string; href: string } | null {
  const links = [...elementsIn(line)].filter(({ name }) => name === 'a');
  const [link] = links;
  return link === undefined || links.length > 1
    ? null
    : { words: wordsIn(link), href: attributeOf(link, 'href') };
}

/** A link among the words of a paragraph is part of its sentence, whatever its class says. */
const isInSentence = ({ name, parent }: HtmlElement): boolean =>
  name === 'a' &&
  parent?.name === 'p' &&
  parent.children.some((child) => !isElement(child) && child.slice(0, 300).trim().includes(' '));

const LINKED = new Set(['ul', 'ol', 'div', 'section', 'p', 'table', 'article']);

interface Lengths {
  words: number;
  linked: number;
  links: number;
}

/** How long the words in an element are and how many of them links, each element counted once. */
function lengthsOf(element: HtmlElement, known: Map<HtmlElement, Lengths>): Lengths {
  const before = known.get(element);
  if (before !== undefined) return before;
  const sum: Lengths = { words: 0, linked: 0, links: 0 };
  for (const child of element.children) {
    if (!isElement(child)) sum.words += child.trim().length;
    else {
      const inner = lengthsOf(child, known);
      sum.words += inner.words;
      sum.linked += child.name === 'a' ? inner.words : inner.linked;
      sum.links += inner.links + (child.name === 'a' ? 1 : 0);
    }
  }
  known.set(element, sum);
  return sum;
}

/** Does it lead elsewhere: links that are whole lines, and few words around them? */
function isMostlyLinks(element: HtmlElement, known: Map<HtmlElement, Lengths>): boolean {
  const { words, linked, links } = lengthsOf(element, known);
  if (links === 0 || words === 0) return false;
  const isLine = element.name === 'p' || element.name === 'div';
  const isLabelled = words < 250 && linked > words * 0.55 && /^[^.!?]{2,40}:/u.test(wordsIn(element));
  if (isLine && isLabelled) return true;
  return linked > words * (isLine ? 0.9 : MOST_LINKED) && (links > 1 || words < 200);
}
