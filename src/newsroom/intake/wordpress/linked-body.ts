import type { Block, Inline } from '../../article/article';

const DEEPEST = 60;

/** The body with every link for which `lead` knows a better address. */
export const linkedBody = (body: readonly Block[], lead: (url: string) => string | null): Block[] =>
  body.map((block) => linked(block, lead, 0) as Block);

function linked(inline: Inline, lead: (url: string) => string | null, depth: number): Inline {
  if (!Array.isArray(inline.children) || depth > DEEPEST) return inline;
  const children = inline.children.map((child) => linked(child, lead, depth + 1));
  const url = inline.type === 'link' && typeof inline.url === 'string' ? lead(inline.url) : null;
  return url === null ? { ...inline, children } : { ...inline, url, children };
}
