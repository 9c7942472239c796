import { narrowing, wordsOfTexts } from './story-words';

/** What a draft is found by: its texts as they are stored, and the body and tags as whatever the database holds there. */
export interface DraftTexts {
  locale: string;
  texts: readonly (string | null)[];
  body: unknown;
  tags: unknown;
}

/** More inside each other than any text of an editor is. */
const DEEPEST = 12;

/**
 * Everything the newsroom finds a draft by, each once: the words of its headline, standfirst, body and tags as the public
 * search knows words, and its language. Nothing is asked of the body: a draft may hold anything.
 */
export function draftWords({ locale, texts, body, tags }: DraftTexts): string[] {
  const told = Array.isArray(tags) ? (tags as unknown[]).filter((tag) => typeof tag === 'string') : [];
  return wordsOfTexts(
    [...texts.map((text) => text ?? ''), ...textsIn(body, 0), ...told],
    [narrowing.locale(locale)],
  );
}

/** The texts of blocks: those of one parent are one text where they are text beside text. */
function textsIn(node: unknown, depth: number): string[] {
  if (depth > DEEPEST || node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) {
    const isLine = node.some((one) => typeof (one as { text?: unknown } | null)?.text === 'string');
    const inside = node.map((one: unknown) => textsIn(one, depth + 1));
    return isLine ? [inside.flat().join('')] : inside.flat();
  }
  const { text, children, image } = node as { text?: unknown; children?: unknown; image?: unknown };
  if (typeof text === 'string') return [text];
  const { caption } = (image ?? {}) as { caption?: unknown };
  return [...(typeof caption === 'string' ? [caption] : []), ...textsIn(children, depth + 1)];
}
