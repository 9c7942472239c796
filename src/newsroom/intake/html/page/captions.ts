import { attributeOf, elementsIn, findIn, isSmall, wordsIn, type HtmlElement } from '../tree/html-tree';
import { gistOf } from './main-text';

const PICTURE = /(?:^|[\s_-])(?:image|media|caption|picture|photo|foto|bild|gallery|figure)(?:[\s_-]|$)/iu;

const PICTURE_LEVELS = 3;

/** What the page says of its pictures. */
export function captionsIn(root: HtmlElement): Set<string> {
  const captions = new Set<string>();
  for (const element of elementsIn(root)) {
    if (element.name === 'img') captions.add(gistOf(attributeOf(element, 'alt')));
    else if (element.name === 'figcaption' && isSmall(element)) captions.add(gistOf(wordsIn(element)));
    if (captions.size >= MOST_CAPTIONS) break;
  }
  captions.delete('');
  return captions;
}

const MOST_CAPTIONS = 500;

export const hasPicture = (element: HtmlElement): boolean =>
  findIn(element, ({ name }) => name === 'figure' || name === 'img') !== undefined;

/** The story with all that stands in it; that it has a picture says nothing of its paragraphs. */
const WHOLE: ReadonlySet<string> = new Set(['article', 'main', 'header', 'body']);

/** Some levels up, a box that is named for its picture: what it says is a caption. */
export function isUnderPicture(element: HtmlElement): boolean {
  let parent = element.parent;
  for (let level = 0; level < PICTURE_LEVELS && parent !== null; level += 1) {
    if (parent.name === 'figure') return true;
    if (WHOLE.has(parent.name)) return false;
    if (PICTURE.test(attributeOf(parent, 'class').slice(0, 500))) return true;
    parent = parent.parent;
  }
  return false;
}
