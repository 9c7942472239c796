import { attributeOf, type HtmlElement } from './html-tree';

/** The declarations of a `style` attribute, property and value in lower case; of two alike the last one holds. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style');
  const found = new Map<string, string>();
  if (style === '') return found;
  for (const declaration of style.slice(0, 4_000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** Names of the `class` attribute in lower case. */
export const classesOf = (element: HtmlElement): string[] =>
  attributeOf(element, 'class').slice(0, 2_000).toLowerCase().split(/\s+/u).filter(Boolean);
