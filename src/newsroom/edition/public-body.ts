import type { Block, Inline } from '../article/article';
import type { PublicBlock } from './edition';
import { publicPicture, type Pictures } from './pictures/body-pictures';

/** Lists in lists in lists: as deep as `blocksHtml` shows them. */
const DEEPEST = 12;

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

type Text = Extract<PublicBlock, { type: 'code' }>['children'][number];
type Words = Extract<PublicBlock, { type: 'paragraph' }>['children'][number];
type List = Extract<PublicBlock, { type: 'list' }>;

/**
 * A body as readers get it: the blocks of Strapi's editor, field by field, so that nothing else that a text may hold (a
 * file's row, whatever an API client sent along) becomes public. Pictures have the shape of a story's own images.
 */
export const publicBody = (body: readonly Block[], pictures: Pictures = {}): PublicBlock[] =>
  body.flatMap((block): PublicBlock[] => {
    switch (block?.type) {
      case 'paragraph':
      case 'quote':
        return [{ type: block.type, children: words(block) }];
      case 'heading':
        return [{ type: 'heading', level: levelOf(block['level']), children: words(block) }];
      case 'code':
        return [{ type: 'code', ...languageOf(block), children: texts(block) }];
      case 'list':
        return [listOf(block, 0)];
      case 'image': {
        const image = publicPicture(block['image'], pictures);
        return image === null ? [] : [{ type: 'image', image, children: texts(block) }];
      }
      default:
        return [];
    }
  });

function listOf(list: Inline, depth: number): List {
  const children = childrenOf(list).flatMap((child): List['children'] => {
    if (child?.type === 'list') return depth < DEEPEST ? [listOf(child, depth + 1)] : [];
    if (child?.type !== 'list-item') return [];
    const inside = childrenOf(child).filter((one) => one?.type === 'list' && depth < DEEPEST);
    return [{ type: 'list-item', children: words(child) }, ...inside.map((one) => listOf(one, depth + 1))];
  });
  return { type: 'list', format: list['format'] === 'ordered' ? 'ordered' : 'unordered', children };
}

const words = (parent: Inline): Words[] =>
  childrenOf(parent).flatMap((child): Words[] =>
    child?.type === 'link'
      ? [{ type: 'link', url: typeof child['url'] === 'string' ? child['url'] : '', children: texts(child) }]
      : textOf(child),
  );

const texts = (parent: Inline): Text[] => childrenOf(parent).flatMap(textOf);

function textOf(inline: Inline | null): Text[] {
  if (inline?.type !== 'text' || typeof inline.text !== 'string') return [];
  const text: Text = { type: 'text', text: inline.text };
  for (const mark of MARKS) if (inline[mark] === true) text[mark] = true;
  return [text];
}

const childrenOf = (inline: Inline): Inline[] => (Array.isArray(inline.children) ? inline.children : []);

const levelOf = (level: unknown): number =>
  typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;

const languageOf = ({ language }: Block): { language?: string } =>
  typeof language === 'string' && language !== '' ? { language } : {};
