import { attributeOf, type HtmlElement } from '../tree/html-tree';
import type { Container } from './block-writer';
import type { Place } from './place';

/** The item of a list, at its level. Word on the web gives each item a list of its own, and says its level. */
export function itemContainer(element: HtmlElement, { lists }: Place): Container {
  const told = Number.parseInt(attributeOf(element, 'data-aria-level'), 10);
  const isTold = !Number.isNaN(told);
  return {
    type: 'item',
    of: element,
    list: isTold ? null : (lists[0] ?? null),
    level: isTold ? told - 1 : Math.max(0, lists.length - 1),
    format: lists.at(-1)?.name === 'ol' ? 'ordered' : 'unordered',
  };
}
