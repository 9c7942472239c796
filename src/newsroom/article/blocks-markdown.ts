import type { Block, Inline } from './article';

const DEEPEST = 12;
/** What would be read as a mark. */
const MARKS = /[\\`*_[\]<>#|~]/gu;

/** A story as Markdown (CommonMark) behind its front matter; the values are JSON, which every YAML reader takes. */
export function storyMarkdown(front: Record<string, unknown>, body: readonly Block[]): string {
  const lines = Object.entries(front)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !isEmpty(value))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${blocksMarkdown(body)}`;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Blocks of Strapi's editor as Markdown; what stands in a text is never read as a mark. */
export const blocksMarkdown = (blocks: readonly Block[]): string =>
  blocks.map((block) => `${blockMarkdown(block, 0)}\n\n`).join('');

function blockMarkdown(block: Inline, depth: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Number(block.level) || 2))} ${inlines(block, depth).replaceAll('\n', ' ')}`;
    case 'quote':
      return inlines(block, depth)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'code': {
      const text = plain(block, depth);
      const fence = text.includes('```') ? '~~~~' : '```';
      return `${fence}\n${text}\n${fence}`;
    }
    case 'list':
      return listMarkdown(block, depth, '');
    case 'image': {
      const { url, alternativeText } = (block.image ?? {}) as { url?: unknown; alternativeText?: unknown };
      return typeof url === 'string'
        ? `![${escaped(String(alternativeText ?? ''))}](<${url.replaceAll(/[<>\s]/gu, '')}>)`
        : '';
    }
    default:
      return inlines(block, depth);
  }
}

function listMarkdown(list: Inline, depth: number, indent: string): string {
  if (depth >= DEEPEST) return '';
  let number = 0;
  return (list.children ?? [])
    .map((item) => {
      if (item.type === 'list') return listMarkdown(item, depth + 1, `${indent}   `);
      number += 1;
      const mark = list.format === 'ordered' ? `${number}.` : '-';
      return `${indent}${mark} ${inlines(item, depth + 1).replaceAll('\n', ' ')}`;
    })
    .join('\n');
}

function inlines(block: Inline, depth: number): string {
  if (depth > DEEPEST * 2) return '';
  return (block.children ?? [])
    .map((inline) => {
      if (inline.type === 'link') {
        const words = inlines(inline, depth + 1);
        return `[${words}](<${String(inline.url ?? '').replaceAll(/[<>\s]/gu, '')}>)`;
      }
      if (inline.type === 'list') return `\n${listMarkdown(inline, depth + 1, '   ')}`;
      return typeof inline.text === 'string' ? marked(inline) : inlines(inline, depth + 1);
    })
    .join('');
}

/** Marks stand at the words, not at the spaces around them. */
function marked(inline: Inline): string {
  const text = inline.text ?? '';
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  if (inline.code === true)
    return `${text.slice(0, start)}\`${words.replaceAll('`', "'")}\`${text.slice(start + words.length)}`;
  const signs = [
    inline.bold === true ? '**' : '',
    inline.italic === true ? '*' : '',
    inline.strikethrough === true ? '~~' : '',
  ];
  const open = signs.join('');
  const close = signs.reverse().join('');
  return `${text.slice(0, start)}${open}${escaped(words)}${close}${text.slice(start + words.length)}`;
}

const escaped = (text: string): string =>
  text.replaceAll(MARKS, '\\$&').replace(/^(?=[-+]|\d{1,9}[.)])/u, '\\');

const plain = (block: Inline, depth: number): string =>
  depth > DEEPEST * 2
    ? ''
    : typeof block.text === 'string'
      ? block.text
      : (block.children ?? []).map((child) => plain(child, depth + 1)).join('');
