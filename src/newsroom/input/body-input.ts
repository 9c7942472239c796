import { blocker, type Problem } from '../problem';

/** The blocks of Strapi's editor. */
const BLOCK_TYPES = new Set(['paragraph', 'heading', 'list', 'quote', 'code', 'image']);

interface Node {
  text?: unknown;
  children?: unknown;
}

/** What is no list of blocks, and text in it that is none; a loop, since the depth is the sender's choice. */
export function problemsInBody(body: unknown): Problem[] {
  if (body === undefined || body === null) return [];
  if (!Array.isArray(body))
    return [blocker(['body'], 'body.not-blocks', 'The body must be a list of blocks.')];
  return body.flatMap((block: unknown, index): Problem[] => {
    const type = (block as { type?: unknown } | null)?.type;
    const children = (block as Node | null)?.children;
    if (typeof type === 'string' && BLOCK_TYPES.has(type) && Array.isArray(children)) {
      return problemsInTexts(block as Node, index);
    }
    return [
      blocker(['body', index], 'body.not-block', `Block ${index + 1} of the body is no block of text.`),
    ];
  });
}

function problemsInTexts(block: Node, index: number): Problem[] {
  const open: { node: Node; path: (string | number)[] }[] = [{ node: block, path: ['body', index] }];
  const found: Problem[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (node.text !== undefined && typeof node.text !== 'string') {
      const message = `A text in block ${index + 1} of the body must be text.`;
      found.push(blocker([...path, 'text'], 'input.not-text', message));
    }
    if (!Array.isArray(node.children)) continue;
    node.children.forEach((child: unknown, place) => {
      if (child === null || typeof child !== 'object') return;
      open.push({ node: child, path: [...path, 'children', place] });
    });
  }
  return found;
}
