import type { Block, Inline } from '../../../article/article';
import type { ListPlace } from './word-lists';

export interface ListItem extends ListPlace {
  children: Inline[];
}

/** Lists in lists in lists: no story needs more, and Strapi's editor indents no further. */
const DEEPEST = 5;

/** Items one after the other, each with its level, as list blocks: a list inside another stands beside its item. */
export function listBlocks(items: readonly ListItem[]): Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  for (const { level, format, children } of items) {
    const depth = Math.min(level, open.length, DEEPEST);
    open = open.slice(0, depth + 1);
    if (open[depth]?.['format'] !== format) open = open.slice(0, depth);
    if (open.length <= depth) {
      const list: Block = { type: 'list', format, children: [] };
      if (depth > 0) list['indentLevel'] = depth;
      if (depth === 0) blocks.push(list);
      else open[depth - 1]?.children?.push(list);
      open.push(list);
    }
    open[depth]?.children?.push({ type: 'list-item', children });
  }
  return blocks;
}
