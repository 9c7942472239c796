import type { InShortItem, InShortSource } from '../../article/article';
import { flat, keysOf, type Evidence } from './evidence';

/** From this share of an item's words in one sentence, the item came from there; an editor may have cut and polished. */
const SAME_SOURCE = 0.8;

/** The sentence of the body that says what an item says, or "editor" where none does. */
export function sourceOf(text: string, { sentences, holders }: Evidence): InShortSource {
  const mine = new Set(keysOf(text));
  if (mine.size < 3) return 'editor';
  const shared = new Uint32Array(sentences.length);
  for (const key of mine) for (const place of holders.get(key) ?? []) shared[place]! += 1;
  const most = shared.reduce((best, one) => Math.max(best, one), 0);
  if (most / mine.size < SAME_SOURCE) return 'editor';
  const { paragraph, sentence } = sentences[shared.indexOf(most)]!;
  return { paragraph, sentence };
}

/**
 * Has this item lost the sentence it came from? True where the last save found one, or had already missed it, and the
 * body now holds none. An item that an editor wrote freely never had one.
 */
export function isStale(item: InShortItem, previous: readonly InShortItem[]): boolean {
  if (item.source !== 'editor') return false;
  return previous.some(
    (before) =>
      flat(before.text) === flat(item.text) && (before.stale === true || before.source !== 'editor'),
  );
}
