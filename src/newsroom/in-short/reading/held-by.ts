import type { StoryReading } from './story-reading';

/** In how many sentences of the story each of its terms stands. */
export function heldBy({ sentences, terms }: Pick<StoryReading, 'sentences' | 'terms'>): Uint16Array {
  const held = new Uint16Array(terms.length);
  const last = new Uint16Array(terms.length);
  for (const { order, words } of sentences) {
    for (const { term } of words) {
      if (last[term] === order + 1) continue;
      last[term] = order + 1;
      held[term]! += 1;
    }
  }
  return held;
}
