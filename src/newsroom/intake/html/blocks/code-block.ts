import type { Block } from '../../../article/article';
import { safeText } from '../../../text/safe-text';
import { isElement, type HtmlElement, type HtmlNode } from '../tree/html-tree';

/** What stands in a `<pre>`, without the blank lines around it; null where there is nothing. */
export function codeBlock(element: HtmlElement): Block | null {
  const text = preformatted(element).replace(/^\n+|(?<!\s)\s+$/gu, '');
  return text.trim() === '' ? null : { type: 'code', children: [{ type: 'text', text: safeText(text) }] };
}

/** Lines and spaces as they are. */
const preformatted = (node: HtmlNode): string => {
  if (!isElement(node)) return node;
  return node.name === 'br' ? '\n' : node.children.map(preformatted).join('');
};
