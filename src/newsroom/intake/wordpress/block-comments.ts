import { findAhead } from './find-ahead';

/** A block of WordPress's editor, as its comments mark it: what it is, its settings, and the HTML between. */
export interface EditorBlock {
  name: string;
  settings: Record<string, unknown>;
  /** Null where the block has no HTML of its own: WordPress makes it when the page is read. */
  html: string | null;
}

const OPENS = '<!-- wp:';
const NAME = /^<!-- wp:([a-z][\w/-]{0,80})/u;
const MOST = 5_000;
/** Blocks of one name inside of one; a page has a dozen. */
const MOST_INSIDE = 100;

type Find = ReturnType<typeof findAhead>;

export const hasBlocks = (content: string): boolean => content.includes(OPENS);

/**
 * The HTML of an editor's blocks, with those that `write` answers for in its words. Null leaves a block as it is, and
 * looks at the blocks inside it.
 */
export function withEditorBlocks(content: string, write: (block: EditorBlock) => string | null): string {
  const out: string[] = [];
  const find = findAhead(content);
  let at = 0;
  for (let seen = 0; seen < MOST; seen += 1) {
    const open = content.indexOf(OPENS, at);
    if (open === -1) break;
    out.push(content.slice(at, open));
    const end = content.indexOf('-->', open);
    const name = NAME.exec(content.slice(open, open + 100))?.[1];
    if (end === -1 || name === undefined) {
      at = open + OPENS.length;
      continue;
    }
    const head = content.slice(open + OPENS.length + name.length, end);
    const isEmpty = head.trimEnd().endsWith('/');
    const closing = `<!-- /wp:${name} -->`;
    const close = isEmpty
      ? -1
      : closeOf(content, find, { from: end + 3, opening: `${OPENS}${name}`, closing });
    const html = isEmpty || close === -1 ? null : content.slice(end + 3, close);
    const written = write({
      name: name.replace(/^core(?:-embed)?\//u, ''),
      settings: settingsIn(head),
      html,
    });
    if (written !== null) out.push(written);
    at = written === null || html === null ? end + 3 : close + closing.length;
  }
  out.push(content.slice(at));
  return out.join('');
}

/** The end that belongs to this beginning: blocks of one name may stand in each other. */
function closeOf(
  content: string,
  find: Find,
  { from, opening, closing }: { from: number; opening: string; closing: string },
): number {
  let close = find(closing, from);
  let at = from;
  for (let step = 0; step < MOST_INSIDE && close !== -1; step += 1) {
    const inner = content.slice(at, close).indexOf(opening);
    if (inner === -1) return close;
    const start = at + inner;
    at = start + opening.length;
    const end = content.indexOf('-->', at);
    const isSame = /[\s{/]/u.test(content.charAt(at)) && content.charAt(end - 1) !== '/';
    if (isSame) close = content.indexOf(closing, close + closing.length);
  }
  return close;
}

function settingsIn(head: string): Record<string, unknown> {
  const from = head.indexOf('{');
  const to = head.lastIndexOf('}');
  if (from === -1 || to < from) return {};
  try {
    const value: unknown = JSON.parse(head.slice(from, to + 1));
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
