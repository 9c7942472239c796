import type { StoryReading } from '../../src/newsroom/in-short/reading/story-reading';

/** For each item the sentence of the story that has most of its words, counted from 0; undefined for an empty item. */
export function sourceOrders(read: StoryReading, items: readonly string[]): (number | undefined)[] {
  const sets = read.sentences.map(({ words }) => new Set(words.map(({ term }) => term)));
  return items.map((item) => {
    const terms = [...new Set(read.wordsOf(item).map(({ term }) => term))];
    let best = 0;
    let order: number | undefined;
    for (const [place, set] of sets.entries()) {
      const shared = terms.filter((term) => set.has(term)).length - set.size / 1000;
      if (shared > best) {
        best = shared;
        order = place;
      }
    }
    return order;
  });
}
